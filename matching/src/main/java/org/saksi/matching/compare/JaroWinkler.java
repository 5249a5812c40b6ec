package org.saksi.matching.compare;

/// Jaro–Winkler similarity in machine words: the places of each letter of the prepared text are one bit mask, a match is the lowest free place
/// within the window, transpositions are counted by walking the two masks of matched places.
public final class JaroWinkler {

    private static final int TABLE = 128;
    private static final int LONGEST = 64;
    private static final double PREFIX_WEIGHT = 0.1;
    private static final int PREFIX_LENGTH = 4;

    private final long[] places = new long[TABLE];
    private String prepared = "";

    /// Prepares the text that others are compared with; only its first 64 letters count.
    public void prepare(String text) {
        for (int i = 0; i < prepared.length(); i++) {
            places[prepared.charAt(i) & (TABLE - 1)] = 0;
        }
        prepared = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        for (int i = 0; i < prepared.length(); i++) {
            places[prepared.charAt(i) & (TABLE - 1)] |= 1L << i;
        }
    }

    /// Similarity of the prepared text and this one, 0 to 1. Letters count as equal when the low seven bits of their codes are.
    public double to(String text) {
        int m = prepared.length();
        int n = Math.min(text.length(), LONGEST);
        if (m == 0 || n == 0) {
            return m == n ? 1 : 0;
        }
        int reach = Math.max(0, Math.max(m, n) / 2 - 1);
        long taken = 0;
        long mine = 0;
        for (int i = 0; i < n; i++) {
            long window = window(i - reach, i + reach, m);
            long free = places[text.charAt(i) & (TABLE - 1)] & window & ~taken;
            long lowest = free & -free;
            taken |= lowest;
            mine |= lowest == 0 ? 0 : 1L << i;
        }
        int matches = Long.bitCount(taken);
        if (matches == 0) {
            return 0;
        }
        double halfSwaps = transpositions(text, taken, mine) / 2.0;
        double jaro = ((double) matches / m + (double) matches / n + (matches - halfSwaps) / matches) / 3;
        return jaro + commonPrefix(text) * PREFIX_WEIGHT * (1 - jaro);
    }

    private static long window(int from, int to, int length) {
        if (from >= length) {
            return 0;
        }
        long upTo = to >= LONGEST - 1 ? -1L : (1L << (to + 1)) - 1;
        return from <= 0 ? upTo : upTo & -(1L << from);
    }

    private int transpositions(String text, long taken, long mine) {
        int differing = 0;
        long theirs = taken;
        long ours = mine;
        while (ours != 0) {
            char a = prepared.charAt(Long.numberOfTrailingZeros(theirs));
            char b = text.charAt(Long.numberOfTrailingZeros(ours));
            differing += ((a ^ b) & (TABLE - 1)) == 0 ? 0 : 1;
            theirs &= theirs - 1;
            ours &= ours - 1;
        }
        return differing;
    }

    private int commonPrefix(String text) {
        int most = Math.min(PREFIX_LENGTH, Math.min(prepared.length(), text.length()));
        int common = 0;
        while (common < most && prepared.charAt(common) == text.charAt(common)) {
            common++;
        }
        return common;
    }
}
