package org.saksi.matching.records;

/// Sorts non-negative `long` keys by their low bits, stable, in passes of eleven bits.
public final class RadixSort {

    private static final int DIGIT = 11;

    private RadixSort() {}

    /// Sorts keys by bits `from` (inclusive) to `to` (exclusive).
    ///
    /// @return the sorted keys: the given array or one of the same length
    public static long[] sort(long[] keys, int from, int to) {
        long[] source = keys;
        long[] target = new long[keys.length];
        for (int shift = from; shift < to; shift += DIGIT) {
            int mask = (1 << Math.min(DIGIT, to - shift)) - 1;
            int[] place = new int[mask + 2];
            for (long key : source) {
                place[(int) (key >>> shift & mask) + 1]++;
            }
            for (int i = 1; i < place.length; i++) {
                place[i] += place[i - 1];
            }
            for (long key : source) {
                target[place[(int) (key >>> shift & mask)]++] = key;
            }
            long[] swap = source;
            source = target;
            target = swap;
        }
        return source;
    }
}
