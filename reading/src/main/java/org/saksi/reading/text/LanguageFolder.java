package org.saksi.reading.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.saksi.terms.LanguageTag;

/// The resource folder `org/saksi/reading/language/<code>/` that describes a language. Files are UTF-8 text, one entry a line; empty lines and
/// what follows `#` are left out. A file that a language does not have counts as empty.
///
/// @param language the language of the folder
public record LanguageFolder(LanguageTag language) {

    private static final String ROOT = "/org/saksi/reading/language/";
    private static final List<LanguageTag> KNOWN = lines(ROOT + "languages.txt").stream().map(LanguageTag::new).toList();

    /// The languages that have a folder, as `languages.txt` beside the folders lists them; English first.
    public static List<LanguageTag> known() {
        return KNOWN;
    }

    /// The entries of one of its files.
    ///
    /// @param file the file's name without ending, as in `abbreviations`
    public List<String> entries(String file) {
        return lines(ROOT + language.code() + "/" + file + ".txt");
    }

    /// The entries of a file whose lines read `key: entry, entry, …`. An entry `compan(y|ies)` stands for the forms *company* and *companies*,
    /// `site(s)` for *site* and *sites*; the first form of such an entry is its singular.
    ///
    /// @param file the file's name without ending
    /// @throws IllegalArgumentException when a line has no colon
    public List<Group> groups(String file) {
        return entries(file).stream().map(LanguageFolder::group).toList();
    }

    private static Group group(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("a line of this language resource reads \"key: entry, entry\", but was \"" + line + "\"");
        }
        List<Form> forms = Arrays.stream(line.substring(colon + 1).split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .flatMap(entry -> forms(entry).stream())
                .toList();
        return new Group(line.substring(0, colon).strip(), forms);
    }

    private static List<Form> forms(String entry) {
        int open = entry.indexOf('(');
        int close = entry.indexOf(')');
        if (open < 0 || close < open) {
            return List.of(new Form(entry, false));
        }
        String stem = entry.substring(0, open);
        String rest = entry.substring(close + 1);
        String endings = entry.substring(open + 1, close);
        int bar = endings.indexOf('|');
        String one = bar < 0 ? "" : endings.substring(0, bar);
        String many = bar < 0 ? endings : endings.substring(bar + 1);
        return List.of(new Form(stem + one + rest, true), new Form(stem + many + rest, false));
    }

    /// The entries of one line.
    ///
    /// @param key what stands before the colon
    /// @param forms the forms of its entries
    public record Group(String key, List<Form> forms) {

        public Group {
            forms = List.copyOf(forms);
        }

        /// The forms as plain text.
        public List<String> texts() {
            return forms.stream().map(Form::text).toList();
        }
    }

    /// One form of an entry.
    ///
    /// @param text the form
    /// @param singular whether the entry gives a plural beside it
    public record Form(String text, boolean singular) {}

    private static List<String> lines(String path) {
        try (InputStream in = LanguageFolder.class.getResourceAsStream(path)) {
            if (in == null) {
                return List.of();
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .map(LanguageFolder::withoutComment)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the language resource " + path + " cannot be read", e);
        }
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }
}
