package org.saksi.matching.text;

/// Turns numbers into numbers that look random, always the same for the same input.
final class Mixing {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Mixing() {}

    /// A permutation of the 32-bit numbers (the finaliser of MurmurHash3, public domain).
    static int spread(int value) {
        int h = value;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ h >>> 16;
    }

    /// The number of a run that begins with a number of which nothing was read yet.
    static long start(int length) {
        return length * GOLDEN;
    }

    /// The number of a run that is one word longer. Depends on the order of the words.
    static long extend(long run, int word) {
        long h = (run ^ word) * GOLDEN;
        return h ^ h >>> 29;
    }

    /// The 32 bits kept of a run.
    static int finish(long run) {
        long h = run * 0xBF58476D1CE4E5B9L;
        return (int) (h ^ h >>> 32);
    }
}
