package org.saksi.matching.text;

import java.util.Arrays;

/// Counts how often each text was met, and forgets without touching the others.
final class Tally {

    private int[] counts = new int[64];
    private int[] met = new int[64];
    private int size;

    void count(int text) {
        if (text >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(text + 1, counts.length * 2));
        }
        if (counts[text]++ == 0) {
            if (size == met.length) {
                met = Arrays.copyOf(met, size * 2);
            }
            met[size++] = text;
        }
    }

    /// The texts met at least so often, the most often met first, at most so many; then everything is forgotten.
    int[] take(int least, int most) {
        long[] ranked = new long[size];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int text = met[i];
            if (counts[text] >= least) {
                ranked[kept++] = (long) -counts[text] << 32 | text;
            }
            counts[text] = 0;
        }
        size = 0;
        Arrays.sort(ranked, 0, kept);
        int[] texts = new int[Math.min(kept, most)];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = (int) ranked[i];
        }
        return texts;
    }
}
