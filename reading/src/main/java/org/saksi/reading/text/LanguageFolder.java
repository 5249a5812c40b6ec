package org.saksi.reading.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
