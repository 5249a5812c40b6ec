package org.saksi.matching.text;

import java.util.Arrays;

/// Where in a text the words stand that it shares with another. Shared words with at most a few words of the text's own between them are one
/// *piece*; a piece of a few words is a turn of phrase and counts for nothing.
///
/// @param words all words of the text
/// @param shared words that stand in a shingle of both
/// @param solid shared words in pieces
/// @param largest shared words in the largest piece
/// @param head shared words of a piece that begins where the text begins
/// @param tail shared words of a piece that ends where the text ends
record SharedPieces(int words, int shared, int solid, int largest, int head, int tail) {

    /// So many words of one's own do not end a piece: a name or a date was exchanged.
    private static final int SLIP = 8;
    /// A shorter piece is a turn of phrase.
    private static final int TURN_OF_PHRASE = 8;
    /// So much may stand elsewhere, in words and as a part of the text.
    private static final int QUOTATION = 20;
    private static final double QUOTED_PART = 0.05;

    /// The pieces of one text against the shingles of another.
    ///
    /// @param codes the text
    /// @param k words a shingle
    /// @param other the other text's shingles of *k* words
    static SharedPieces of(int[] codes, int k, Shingles other) {
        boolean[] marked = marks(codes, k, other);
        int shared = 0;
        int solid = 0;
        int largest = 0;
        int head = 0;
        int tail = 0;
        for (int from = next(marked, 0); from < marked.length;) {
            int end = from;
            int inPiece = 0;
            for (int i = from; i < marked.length && i - end <= SLIP; i++) {
                if (marked[i]) {
                    inPiece++;
                    end = i + 1;
                }
            }
            shared += inPiece;
            if (inPiece >= TURN_OF_PHRASE) {
                solid += inPiece;
                largest = Math.max(largest, inPiece);
                head = from <= SLIP ? inPiece : head;
                tail = marked.length - end <= SLIP ? inPiece : tail;
            }
            from = next(marked, end);
        }
        return new SharedPieces(marked.length, shared, solid, largest, head, tail);
    }

    /// Whether all that is shared in earnest stands at an end, save a quotation or two, and what the text has of its own is at least this part of it.
    boolean onlyAtTheEnds(double ownPart) {
        int atEnds = head == tail && head == largest ? head : head + tail;
        return atEnds > 0 && solid - atEnds <= Math.max(QUOTATION, QUOTED_PART * words) && words - shared >= ownPart * words;
    }

    private static int next(boolean[] marked, int from) {
        int at = from;
        while (at < marked.length && !marked[at]) {
            at++;
        }
        return at;
    }

    /// For each word, whether it stands in a shingle of both.
    private static boolean[] marks(int[] codes, int k, Shingles other) {
        boolean[] marked = new boolean[codes.length];
        int words = 0;
        int sentence = 0;
        for (int end = 0; end < codes.length; end++) {
            if (codes[end] != WordSequence.SENTENCE_END) {
                continue;
            }
            int length = Math.min(k, end - sentence);
            for (int from = sentence; from + length <= end && length > 0; from++) {
                if (other.contains(Shingles.shingle(codes, from, length))) {
                    Arrays.fill(marked, words + from - sentence, words + from - sentence + length, true);
                }
            }
            words += end - sentence;
            sentence = end + 1;
        }
        return Arrays.copyOf(marked, words);
    }
}
