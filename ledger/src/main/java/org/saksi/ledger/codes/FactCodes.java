package org.saksi.ledger.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The list of facts, version 1: a resource of the program, one code a line.
public final class FactCodes {

    /// Name and version of the list.
    public static final String VERSION = "facts/1";

    private static final FactCodes CURRENT = read();

    private final Map<String, FactCode> byCode = new LinkedHashMap<>();
    private final Map<String, FactCode> byWord = new LinkedHashMap<>();

    private FactCodes() {}

    /// The list in force.
    public static FactCodes current() {
        return CURRENT;
    }

    /// All codes, in the order of the list.
    public List<FactCode> all() {
        return List.copyOf(byCode.values());
    }

    /// The code of this name.
    public Optional<FactCode> code(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The code that a word of a table means: the code itself or one of its aliases, however it is spelt with spaces, hyphens and capitals.
    public Optional<FactCode> word(String word) {
        return Optional.ofNullable(byWord.get(plain(word)));
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    }

    private static FactCodes read() {
        FactCodes codes = new FactCodes();
        try (InputStream in = FactCodes.class.getResourceAsStream("facts-1.txt")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its list of facts");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .forEach(codes::take);
        } catch (IOException e) {
            throw new UncheckedIOException("the list of facts could not be read", e);
        }
        return codes;
    }

    private void take(String line) {
        String[] parts = line.split("\\s*\\|\\s*", -1);
        FactCode code = new FactCode(parts[0], Element.valueOf(parts[1]), parts[2],
                Arrays.stream(parts[3].split("\\s*,\\s*")).filter(a -> !a.isBlank()).toList());
        byCode.put(code.code(), code);
        claim(code.code(), code);
        code.aliases().forEach(alias -> claim(alias, code));
    }

    private void claim(String word, FactCode code) {
        FactCode other = byWord.put(plain(word), code);
        if (other != null && !other.equals(code)) {
            throw new IllegalStateException("\"" + word + "\" means two facts: " + other.code() + " and " + code.code());
        }
    }
}
