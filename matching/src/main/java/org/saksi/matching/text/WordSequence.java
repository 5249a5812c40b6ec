package org.saksi.matching.text;

import java.util.Arrays;

/// A text as the numbers of its words in order, with the ends of its sentences. Two words have the same number when they are written
/// with the same letters; that two different words share a number happens once in four thousand million.
public final class WordSequence {

    /// Stands after the last word of each sentence.
    static final int SENTENCE_END = 0;

    private final int[] codes;
    private final int words;

    WordSequence(int[] codes, int words) {
        this.codes = codes;
        this.words = words;
    }

    /// The words of a text.
    public static WordSequence of(String text) {
        return new WordReader().read(text);
    }

    /// How many words it has.
    public int words() {
        return words;
    }

    /// Numbers of words with [#SENTENCE_END] between sentences. Not a copy: callers of this package only read it.
    int[] codes() {
        return codes;
    }

    /// The numbers of the words alone.
    int[] withoutSentences() {
        int[] plain = new int[words];
        int n = 0;
        for (int code : codes) {
            if (code != SENTENCE_END) {
                plain[n++] = code;
            }
        }
        return plain;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordSequence that && Arrays.equals(codes, that.codes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(codes);
    }

    @Override
    public String toString() {
        return "WordSequence[" + words + " words]";
    }
}
