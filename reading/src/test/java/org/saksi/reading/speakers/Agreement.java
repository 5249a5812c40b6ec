package org.saksi.reading.speakers;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Whether two names of speakers agree, as the scorer of the evaluation data compares them: equal, contained word for word, or another accepted
/// name, after folding case, accents and punctuation.
final class Agreement {

    private static final Set<String> SMALL = Set.of("the", "of", "and", "a", "s");

    private Agreement() {}

    static String fold(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replaceAll("\\p{M}", "");
        bare = bare.replaceAll("\\bu\\.?\\s?s\\.?\\b", "us").replace("united states", "us").replaceAll("[^\\p{L}\\p{N}_\\s]", " ");
        return String.join(" ", Arrays.stream(bare.split("\\s+")).filter(w -> !w.isEmpty() && !SMALL.contains(w)).toList());
    }

    /// @param others other accepted names of a folded name, folded
    static boolean same(String wanted, String found, Function<String, List<String>> others) {
        String have = fold(found);
        if (wanted.isBlank() || have.isEmpty()) {
            return wanted.isBlank() && have.isEmpty();
        }
        return Arrays.stream(wanted.split(";")).map(Agreement::fold).anyMatch(want -> agrees(want, have)
                || others.apply(want).stream().anyMatch(o -> agrees(o, have)));
    }

    private static boolean agrees(String want, String have) {
        boolean ascii = want.chars().allMatch(c -> c < 128);
        return want.equals(have) || want.length() >= 3 && holds(have, want) || have.length() >= 4 && holds(want, have)
                || !ascii && (have.contains(want) || want.contains(have));
    }

    private static boolean holds(String whole, String part) {
        return Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(part) + "(?![\\p{L}\\p{N}_])").matcher(whole).find();
    }
}
