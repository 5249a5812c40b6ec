package org.saksi.matching.text;

import java.util.Arrays;

/// The set of a text's shingles: runs of *k* words that lie within one sentence. A sentence shorter than *k* words is one shingle.
///
/// Broder 1997, *On the resemblance and containment of documents*; here a shingle never crosses the end of a sentence, so that
/// shuffling sentences changes nothing.
public final class Shingles {

    private final int[] sorted;

    private Shingles(int[] sorted) {
        this.sorted = sorted;
    }

    /// The shingles of a text.
    ///
    /// @param text its words
    /// @param k words a shingle, at least 1
    public static Shingles of(WordSequence text, int k) {
        if (k < 1) {
            throw new IllegalArgumentException("a shingle has at least 1 word, but " + k + " were asked for");
        }
        int[] all = new int[text.codes().length];
        int n = collect(text.codes(), k, all);
        Arrays.sort(all, 0, n);
        return new Shingles(Arrays.copyOf(all, distinct(all, n)));
    }

    /// How many different shingles there are.
    public int size() {
        return sorted.length;
    }

    boolean contains(int shingle) {
        return Arrays.binarySearch(sorted, shingle) >= 0;
    }

    /// How many of them stand in the other text too.
    public int shared(Shingles other) {
        int[] a = sorted;
        int[] b = other.sorted;
        int i = 0;
        int j = 0;
        int common = 0;
        while (i < a.length && j < b.length) {
            int order = Integer.compare(a[i], b[j]);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
            common += order == 0 ? 1 : 0;
        }
        return common;
    }

    /// The share of the smaller set that stands in the larger, 0 to 1; 0 when one of them is empty.
    public double containment(Shingles other) {
        int smaller = Math.min(size(), other.size());
        return smaller == 0 ? 0 : (double) shared(other) / smaller;
    }

    /// The share of all shingles of both that is common, 0 to 1; 0 when both are empty.
    public double resemblance(Shingles other) {
        int common = shared(other);
        int all = size() + other.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /// Writes the shingles of a text in its order, repeated ones too, and says how many there are. `into` is at least as long as `codes`.
    static int collect(int[] codes, int k, int[] into) {
        int n = 0;
        int sentence = 0;
        for (int end = 0; end < codes.length; end++) {
            if (codes[end] == WordSequence.SENTENCE_END) {
                int last = Math.max(sentence, end - k);
                int length = Math.min(k, end - sentence);
                for (int from = sentence; from <= last && length > 0; from++) {
                    into[n++] = shingle(codes, from, length);
                }
                sentence = end + 1;
            }
        }
        return n;
    }

    static int shingle(int[] codes, int from, int length) {
        long run = Mixing.start(length);
        for (int i = from; i < from + length; i++) {
            run = Mixing.extend(run, codes[i]);
        }
        return Mixing.finish(run);
    }

    static int distinct(int[] sorted, int n) {
        int kept = 0;
        for (int i = 0; i < n; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return kept;
    }
}
