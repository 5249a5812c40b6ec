package org.saksi.matching.text;

import java.util.Arrays;

/// How many words two texts have in the same order: the length of their longest common subsequence, computed 64 words at a step.
///
/// Hyyrö 2004, *Bit-parallel LCS-length computation revisited*.
final class Alignment {

    private static final int BITS = 64;
    private static final long MOST_STEPS = 1L << 23;

    private Alignment() {}

    /// Whether two texts of these lengths are short enough to be aligned in a few milliseconds.
    static boolean affordable(int wordsA, int wordsB) {
        return (long) (wordsA / BITS + 1) * Math.max(wordsA, wordsB) <= MOST_STEPS && wordsB <= MOST_STEPS / (wordsA / BITS + 1);
    }

    /// The length of the longest common subsequence of two sequences of words.
    static int common(int[] a, int[] b) {
        int blocks = (a.length + BITS - 1) / BITS;
        if (blocks == 0 || b.length == 0) {
            return 0;
        }
        int[] alphabet = distinct(a);
        long[] places = new long[alphabet.length * blocks];
        for (int i = 0; i < a.length; i++) {
            places[Arrays.binarySearch(alphabet, a[i]) * blocks + i / BITS] |= 1L << i % BITS;
        }
        long[] state = new long[blocks];
        Arrays.fill(state, -1L);
        for (int word : b) {
            int row = Arrays.binarySearch(alphabet, word);
            if (row >= 0) {
                step(state, places, row * blocks);
            }
        }
        return zeros(state, a.length);
    }

    private static int[] distinct(int[] words) {
        int[] sorted = words.clone();
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    private static void step(long[] state, long[] places, int row) {
        long carry = 0;
        for (int block = 0; block < state.length; block++) {
            long s = state[block];
            long matched = s & places[row + block];
            long sum = s + matched;
            boolean overflows = Long.compareUnsigned(sum, s) < 0;
            long carried = sum + carry;
            overflows |= carry == 1 && carried == 0;
            state[block] = carried | s & ~matched;
            carry = overflows ? 1 : 0;
        }
    }

    private static int zeros(long[] state, int length) {
        int zeros = 0;
        for (int block = 0; block < state.length; block++) {
            int bits = Math.min(BITS, length - block * BITS);
            long mask = bits == BITS ? -1L : (1L << bits) - 1;
            zeros += Long.bitCount(~state[block] & mask);
        }
        return zeros;
    }
}
