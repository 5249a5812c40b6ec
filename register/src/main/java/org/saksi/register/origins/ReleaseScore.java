package org.saksi.register.origins;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.saksi.terms.FuzzyDate;

/// The rule `same-occasion/1`: how likely it is that two documents take from one speaker on the same occasion. Every threshold of primary origins
/// stands here.
///
/// @param score 0–1; from [#KNOWN] the two are one origin, from [#POSSIBLE] they may be
/// @param evidence what speaks for it
record ReleaseScore(double score, String evidence) {

    /// From here the two are one origin.
    static final double KNOWN = 0.5;
    /// From here they may be one origin.
    static final double POSSIBLE = 0.3;

    private static final double[] BY_DIGITS = {0, 0.25, 0.65, 0.8, 0.9, 0.95};
    private static final int QUOTED = 12;
    private static final double BY_QUOTATION = 0.6;
    private static final double RARE = 2;
    private static final int FEWEST_RARE = 2;
    private static final double MOST_NAMES = 0.5;
    private static final double BY_MOST_NAMES = 0.65;
    private static final double SOME_NAMES = 0.3;
    private static final double BY_SOME_NAMES = 0.35;
    private static final int SAME_OCCASION_DAYS = 45;
    private static final int GENERIC_DIGITS = 3;

    /// Scores two releases of one speaker.
    ///
    /// @param quotedWords quoted words that the both documents quote from the speaker
    /// @param generic whether the speaker's name says only what kind of speaker it is
    static ReleaseScore of(Release a, Release b, int quotedWords, boolean generic, AnchorWeights weights) {
        Set<FigureKey> figures = new HashSet<>(a.keys().keySet());
        figures.retainAll(b.keys().keySet());
        int digits = figures.stream().mapToInt(FigureKey::digits).sum();
        if (generic && digits < GENERIC_DIGITS) {
            return new ReleaseScore(0, "");
        }
        double byFigures = BY_DIGITS[Math.min(digits, BY_DIGITS.length - 1)];
        double byQuotation = quotedWords >= QUOTED ? BY_QUOTATION : 0;
        double byNames = byNames(a, b, !figures.isEmpty(), weights);
        double score = 1 - (1 - byFigures) * (1 - byQuotation) * (1 - byNames);
        return new ReleaseScore(score, evidence(figures.size(), quotedWords, byNames));
    }

    private static String evidence(int figures, int quotedWords, double byNames) {
        List<String> shared = new ArrayList<>();
        if (figures > 0) {
            shared.add(figures == 1 ? "one figure" : figures + " figures");
        }
        if (quotedWords > 0) {
            shared.add("about " + quotedWords + " quoted words");
        }
        if (byNames > 0) {
            shared.add(byNames >= BY_MOST_NAMES ? "most names around" : "some names around");
        }
        return "the same speaker" + (shared.isEmpty() ? "" : " with " + String.join(", ", shared) + " in common");
    }

    /// Names count when each tells of few numbers, or of some that are the same: two reports of one body have much the same names around them.
    private static double byNames(Release a, Release b, boolean numbersAgree, AnchorWeights weights) {
        if (apart(a, b) || !numbersAgree && Math.min(a.keys().size(), b.keys().size()) > 1) {
            return 0;
        }
        Set<String> ofA = words(a.context());
        Set<String> ofB = words(b.context());
        double poorer = Math.min(sum(ofA, weights), sum(ofB, weights));
        Set<String> common = new HashSet<>(ofA);
        common.retainAll(ofB);
        long rare = a.context().stream()
                .filter(name -> words(Set.of(name)).stream().anyMatch(w -> common.contains(w) && weights.of(w) >= RARE)).count();
        double covered = poorer <= 0 || rare < FEWEST_RARE ? 0 : sum(common, weights) / poorer;
        return covered >= MOST_NAMES ? BY_MOST_NAMES : covered >= SOME_NAMES ? BY_SOME_NAMES : 0;
    }

    private static Set<String> words(Set<String> names) {
        return names.stream().flatMap(n -> Arrays.stream(n.split(" "))).collect(Collectors.toSet());
    }

    private static double sum(Set<String> words, AnchorWeights weights) {
        return words.stream().mapToDouble(weights::of).sum();
    }

    /// Whether both are dated and the dates exclude one occasion.
    private static boolean apart(Release a, Release b) {
        Optional<FuzzyDate> one = a.date();
        Optional<FuzzyDate> other = b.date();
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        long after = ChronoUnit.DAYS.between(one.get().last(), other.get().first());
        long before = ChronoUnit.DAYS.between(other.get().last(), one.get().first());
        return Math.max(after, before) > SAME_OCCASION_DAYS;
    }
}
