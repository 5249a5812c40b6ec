package org.saksi.reading.speakers;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells the names of countries, and adjectives made from them, in the languages that the run-time knows country names in.
final class Countries {

    private static final int STEM = 4;
    private static final List<String> ENDINGS = List.of("an", "ese", "ish", "i", "ais", "aise", "ain", "aine", "ien", "ienne", "ois",
            "oise", "és", "esa",
            "ano", "ana", "eño", "eña", "isch", "ische", "ischen", "ine");
    private static final Set<String> SHARED = Set.of("north", "south", "east", "west", "central", "new", "saint", "republic", "democratic",
            "united", "states",
            "islands", "island", "city", "state", "outlying", "minor", "southern", "french", "british", "territories", "territory",
            "northern", "equatorial",
            "european", "union", "coast", "ocean", "indian", "marie", "martin", "christmas", "cook", "norfolk", "virgin", "isle", "faso",
            "nord", "sud", "nueva",
            "nouvelle", "nouvelles", "islas", "isla", "federated", "inseln", "insel", "iles", "île", "îles", "saint-martin", "arab",
            "vatican", "timor", "sierra",
            "costa", "puerto", "papua", "cape", "trinidad", "hong", "kong", "bolivarian", "plurinational", "mayotte", "territoires",
            "territorios");
    private static final Set<String> NAMES = new HashSet<>();
    private static final Set<String> STEMS = new HashSet<>();
    private static final Set<String> IRREGULAR = Set.of("états-unis", "états", "unis", "us", "u.s.", "u.s", "uk", "u.k.", "uae", "american",
            "british", "english", "dutch",
            "french", "thai",
            "chinese", "burmese", "burma", "filipino", "lao", "laotian", "swiss", "welsh", "scottish", "spanish", "greek", "korean",
            "african", "asian",
            "european", "american's", "danish", "polish", "turkish", "swedish", "taiwanese", "emirati", "turkey");

    static {
        for (String code : Locale.getISOCountries()) {
            for (Locale in : new Locale[]{Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN, Locale.of("es")}) {
                add(Locale.of("", code).getDisplayCountry(in).toLowerCase(Locale.ROOT));
            }
        }
    }

    private Countries() {}

    private static void add(String name) {
        for (String word : name.split("[ ()\\[\\],&-]+")) {
            if (word.length() >= STEM && !SHARED.contains(word)) {
                NAMES.add(word);
                STEMS.add(word.substring(0, Math.max(STEM, word.length() - 2)));
            }
        }
    }

    /// Whether the word is the name of a country or an adjective made from it. A guess by the shape of the word.
    static boolean isCountry(String folded) {
        return NAMES.contains(folded) || IRREGULAR.contains(folded) || isAdjective(folded);
    }

    private static boolean isAdjective(String folded) {
        boolean shaped = ENDINGS.stream().anyMatch(folded::endsWith);
        if (!shaped) {
            return false;
        }
        for (int end = Math.min(folded.length() - 1, 12); end >= STEM; end--) {
            if (STEMS.contains(folded.substring(0, end))) {
                return folded.length() - end <= 4;
            }
        }
        return false;
    }
}
