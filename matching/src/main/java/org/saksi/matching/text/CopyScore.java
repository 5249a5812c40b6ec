package org.saksi.matching.text;

/// How alike two texts are, as numbers that a person can check, and what they suggest.
///
/// Three numbers are needed because texts are copied in different ways. *Resemblance* of 3-word shingles survives shuffling;
/// *containment* of 5-word shingles survives cutting; *alignment* survives the exchange of single words.
///
/// @param label what is suggested
/// @param resemblance share of all 3-word shingles that both have, 0–1
/// @param containment share of the smaller text's 5-word shingles that the larger has, 0–1
/// @param alignment words in the same order, as a share of the longer text's words, 0–1
/// @param lengths words of the shorter text as a share of the longer's, 0–1
public record CopyScore(CopyLabel label, double resemblance, double containment, double alignment, double lengths) {

    /// Scores a pair.
    public static CopyScore of(WordSequence a, WordSequence b) {
        return new ComparedText(a).against(new ComparedText(b));
    }

    /// One number to rank pairs by, 0–1: from 0.6 a copy is suggested, from 0.1 a derived text.
    public double score() {
        double best = Math.max(Math.max(resemblance, alignment), label == CopyLabel.COPY ? containment : containment * lengths);
        return switch (label) {
            case COPY -> 0.6 + 0.4 * best;
            case DERIVED -> 0.1 + 0.5 * best;
            case DIFFERENT -> 0.1 * best;
        };
    }
}
