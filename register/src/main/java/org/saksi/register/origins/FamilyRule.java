package org.saksi.register.origins;

import java.util.Locale;
import java.util.Optional;

import org.saksi.matching.text.CopyLabel;
import org.saksi.matching.text.CopyScore;

/// The rule `family/1`: what two documents must share to be versions of one text. Every threshold of families stands here.
///
/// Stories that two desks wrote independently on one report share its numbers and a quotation, but each has names, numbers and an order of its
/// own; versions of one text share most of what the poorer one holds.
final class FamilyRule {

    private static final double DERIVED_CONTAINMENT = 0.4;
    private static final double DERIVED_ALIGNMENT = 0.5;

    private static final int FEWEST_ANCHORS = 5;
    private static final double TRANSLATED_IN_ORDER = 0.45;
    private static final double TRANSLATED_OF_BOTH = 0.35;
    private static final int DIGEST_DIGITS = 6;
    private static final double DIGEST_FIGURES = 0.6;

    private static final double REWRITTEN_COVERED = 0.6;
    private static final double REWRITTEN_COMMON = 0.35;
    private static final double REWRITTEN_FIGURES = 0.6;
    private static final int REWRITTEN_DIGITS = 4;
    private static final int REWRITTEN_NUMBERS = 3;
    private static final int REWRITTEN_QUOTED = 12;

    private FamilyRule() {}

    /// What words in common make of two documents.
    static Optional<FamilyTie> byWords(String one, String other, CopyScore score) {
        if (score.label() == CopyLabel.COPY) {
            return Optional.of(new FamilyTie(one, other, Relation.COPY, score.score(),
                    String.format(Locale.ROOT, "%.0f %% of the words stand in the same order", 100 * score.alignment())));
        }
        if (score.label() == CopyLabel.DERIVED && (score.containment() >= DERIVED_CONTAINMENT || score.alignment() >= DERIVED_ALIGNMENT)) {
            return Optional.of(new FamilyTie(one, other, Relation.REWRITE, score.score(),
                    String.format(Locale.ROOT, "%.0f %% of the shorter text's runs of five words stand in the longer",
                            100 * score.containment())));
        }
        return Optional.empty();
    }

    /// What names, numbers and quotations make of two documents that do not share their words.
    static Optional<FamilyTie> byAnchors(String one, String other, FamilyScore s) {
        if (!s.sameLanguage() && translated(s)) {
            return Optional.of(new FamilyTie(one, other, Relation.TRANSLATION, s.inOrder(),
                    String.format(Locale.ROOT,
                            "in another language, with %d names and numbers in common, %.0f %% of the fewer in the same order",
                            s.sharedAnchors(), 100 * s.inOrder())));
        }
        if (!s.sameLanguage() && s.sharedDigits() >= DIGEST_DIGITS && s.figuresCovered() >= DIGEST_FIGURES) {
            return Optional.of(new FamilyTie(one, other, Relation.TRANSLATION, s.figuresCovered(),
                    String.format(Locale.ROOT, "in another language, with %d figures in common, %.0f %% of the fewer", s.sharedFigures(),
                            100 * s.figuresCovered())));
        }
        if (s.sameLanguage() && rewritten(s)) {
            return Optional.of(new FamilyTie(one, other, Relation.REWRITE, s.common(),
                    shared(s)));
        }
        return Optional.empty();
    }

    private static String shared(FamilyScore s) {
        String names = s.sharedAnchors() + " names and numbers";
        return s.quotedWords() == 0
                ? names + " and " + s.sharedFigures() + " figures in common"
                : names + ", " + s.sharedFigures() + " figures and about " + s.quotedWords() + " quoted words in common";
    }

    private static boolean translated(FamilyScore s) {
        return s.sharedAnchors() >= FEWEST_ANCHORS && s.inOrder() >= TRANSLATED_IN_ORDER && s.inOrderOfBoth() >= TRANSLATED_OF_BOTH;
    }

    private static boolean rewritten(FamilyScore s) {
        boolean names = s.sharedAnchors() >= FEWEST_ANCHORS && s.covered() >= REWRITTEN_COVERED && s.common() >= REWRITTEN_COMMON;
        boolean figures = s.figuresCovered() >= REWRITTEN_FIGURES && s.sharedDigits() >= REWRITTEN_DIGITS
                && s.sharedFigures() >= REWRITTEN_NUMBERS;
        return names && (figures || s.quotedWords() >= REWRITTEN_QUOTED);
    }
}
