package org.saksi.matching.text;

/// The rule `copy/1`: which numbers suggest a copy, which a derived text. Every threshold of the comparison of texts stands here.
final class CopyRule {

    /// A shorter text is a copy only if nearly all of it is the same: headlines, captions and notices are alike by nature.
    private static final int FEWEST_WORDS = 40;
    private static final double SHORT_TEXT_ALIGNMENT = 0.9;
    private static final int SHORTEST_TEXT = 12;
    /// Fewer words are a label, not a text.
    private static final int FEWEST_TELLING = 5;

    private static final double SIMILAR_LENGTH = 0.8;
    private static final double ALIGNED = 0.6;
    private static final double RESEMBLES = 0.5;

    private static final double CONTAINED = 0.95;
    private static final double WHOLLY = 0.99;
    private static final double IN_ORDER = 0.8;

    private static final double NEARLY_ALL = 0.9;
    private static final double HALF = 0.5;
    private static final double SAME_PIECE = 0.85;

    private static final double RELATED_CONTAINMENT = 0.1;
    private static final double RELATED_ALIGNMENT = 0.5;

    private static final double OWN_PART = 1.0 / 3;
    private static final int LONGEST_FOOTER = 300;

    private CopyRule() {}

    /// What the numbers suggest, given where the shared words stand in the shorter and in the longer text.
    static CopyLabel label(CopyScore n, SharedPieces shorter, SharedPieces longer) {
        if (shorter.words() < FEWEST_WORDS) {
            return ofShortText(n, shorter.words());
        }
        if (sameLength(n)) {
            return CopyLabel.COPY;
        }
        if (footer(shorter, longer)) {
            return CopyLabel.DIFFERENT;
        }
        if (shuffledPart(n) || onePiece(shorter, longer)) {
            return CopyLabel.COPY;
        }
        return related(n) ? CopyLabel.DERIVED : CopyLabel.DIFFERENT;
    }

    /// Short texts are made after patterns: they are a copy when nearly all is the same (of fewer than twelve words, all), derived when one stands whole within a longer, else different.
    private static CopyLabel ofShortText(CopyScore n, int words) {
        if (words < SHORTEST_TEXT) {
            return words >= FEWEST_TELLING && n.alignment() >= 1 && n.lengths() >= 1 ? CopyLabel.COPY : CopyLabel.DIFFERENT;
        }
        if (n.alignment() >= SHORT_TEXT_ALIGNMENT) {
            return CopyLabel.COPY;
        }
        return n.containment() >= NEARLY_ALL && n.lengths() < SIMILAR_LENGTH ? CopyLabel.DERIVED : CopyLabel.DIFFERENT;
    }

    private static boolean sameLength(CopyScore n) {
        return n.lengths() >= SIMILAR_LENGTH && (n.alignment() >= ALIGNED || n.resemblance() >= RESEMBLES);
    }

    /// Sentences left out while the order is kept are the mark of an excerpt that somebody made; sentences in another order, of a machine.
    /// Half of a text or more, with nothing added, is the text.
    private static boolean shuffledPart(CopyScore n) {
        return n.containment() >= CONTAINED && n.alignment() < IN_ORDER * n.lengths() || n.containment() >= WHOLLY && n.lengths() >= HALF;
    }

    /// One piece of both that is nearly all of the shorter text (which was cut), or most of either (which stand among other boilerplate).
    private static boolean onePiece(SharedPieces shorter, SharedPieces longer) {
        int least = Math.min(shorter.largest(), longer.largest());
        int most = Math.max(shorter.largest(), longer.largest());
        boolean cut = shorter.largest() >= NEARLY_ALL * shorter.words();
        boolean amongOthers = shorter.largest() >= HALF * shorter.words() && longer.largest() >= HALF * longer.words();
        return least >= SAME_PIECE * most && (cut || amongOthers);
    }

    /// Whether they have more in common than any two texts.
    private static boolean related(CopyScore n) {
        return n.containment() >= RELATED_CONTAINMENT || n.alignment() >= RELATED_ALIGNMENT;
    }

    /// Whether what they share stands at the same ends of both and a good part of each is its own: a footer, a notice, a byline.
    private static boolean footer(SharedPieces a, SharedPieces b) {
        return a.shared() <= LONGEST_FOOTER && a.onlyAtTheEnds(OWN_PART) && b.onlyAtTheEnds(OWN_PART) && (a.tail() > 0) == (b.tail() > 0);
    }
}
