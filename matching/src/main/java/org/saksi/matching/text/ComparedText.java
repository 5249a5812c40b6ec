package org.saksi.matching.text;

/// A text made ready to be compared with several others: its shingles are computed once.
final class ComparedText {

    /// Words a shingle where word order matters little.
    static final int SHORT = 3;
    /// Words a shingle where chance agreement must be excluded.
    static final int LONG = 5;

    private final WordSequence text;
    private final int[] plain;
    private final Shingles three;
    private final Shingles five;

    ComparedText(WordSequence text) {
        this.text = text;
        this.plain = text.withoutSentences();
        this.three = Shingles.of(text, SHORT);
        this.five = Shingles.of(text, LONG);
    }

    int words() {
        return plain.length;
    }

    CopyScore against(ComparedText other) {
        int shorter = Math.min(words(), other.words());
        int longer = Math.max(words(), other.words());
        if (shorter == 0) {
            return new CopyScore(CopyLabel.DIFFERENT, 0, 0, 0, 0);
        }
        double resemblance = three.resemblance(other.three);
        double containment = five.containment(other.five);
        double alignment = aligned(other, containment * shorter) / longer;
        CopyScore numbers = new CopyScore(CopyLabel.DIFFERENT, resemblance, containment, alignment, (double) shorter / longer);
        return new CopyScore(label(numbers, other), resemblance, containment, alignment, numbers.lengths());
    }

    private double aligned(ComparedText other, double otherwise) {
        return Alignment.affordable(words(), other.words()) ? Alignment.common(plain, other.plain) : otherwise;
    }

    private CopyLabel label(CopyScore numbers, ComparedText other) {
        boolean longer = words() >= other.words();
        return CopyRule.label(numbers, longer ? other.pieces(this) : pieces(other), longer ? pieces(other) : other.pieces(this));
    }

    private SharedPieces pieces(ComparedText other) {
        return SharedPieces.of(text.codes(), SHORT, other.three);
    }
}
