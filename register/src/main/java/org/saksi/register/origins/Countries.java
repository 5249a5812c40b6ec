package org.saksi.register.origins;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which words name a country or what belongs to one. Countries are named in every text of the field, so that a shared one proves little.
/// The names are those of the Java platform; no list of ours.
final class Countries {

    private static final int SHORTEST = 4;
    private static final List<String> ENDINGS = List.of("", "n", "an", "ian", "ean", "ese", "nese", "i", "ish", "s", "ns", "ans", "ians");
    private static final Set<String> WORDS = words();
    private static final Set<String> CODES = codes();

    private Countries() {}

    /// Whether a word in plain form names a country, its people or its tongue: `cambodia`, `cambodian`, `u.s.`.
    static boolean names(String plain) {
        if (CODES.contains(plain.replace(".", ""))) {
            return true;
        }
        if (plain.length() < SHORTEST) {
            return false;
        }
        for (String ending : ENDINGS) {
            if (plain.endsWith(ending)) {
                String stem = plain.substring(0, plain.length() - ending.length());
                if (stem.length() >= SHORTEST - 1 && WORDS.contains(stem)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// What stays the same between a country and its people: `cambodia` and `cambodian` both give `cambodi`.
    static String stem(String plain) {
        String bare = plain.replace(".", "");
        if (CODES.contains(bare)) {
            return bare.length() > 2 ? bare.substring(0, 2) : bare;
        }
        return bare.length() <= SHORTEST ? bare : bare.substring(0, SHORTEST);
    }

    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        for (String code : Locale.getISOCountries()) {
            for (String word : Locale.of("", code).getDisplayCountry(Locale.ENGLISH).split("[^\\p{L}]+")) {
                String plain = Plain.word(word);
                if (plain.length() >= SHORTEST) {
                    words.add(plain);
                    words.add(plain.substring(0, plain.length() - 1));
                    if (plain.endsWith("land")) {
                        words.add(plain.substring(0, plain.length() - 4));
                    }
                }
            }
        }
        return Set.copyOf(words);
    }

    private static Set<String> codes() {
        Set<String> codes = new HashSet<>(Set.of("uk", "eu", "uae"));
        for (String code : Locale.getISOCountries()) {
            String iso3 = Locale.of("", code).getISO3Country().toLowerCase(Locale.ROOT);
            codes.add(iso3);
        }
        codes.add("us");
        return Set.copyOf(codes);
    }
}
