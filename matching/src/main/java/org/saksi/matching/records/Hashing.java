package org.saksi.matching.records;

/// Hashes that depend on content only: the same on every machine, in every run. Not for secrets.
public final class Hashing {

    private Hashing() {}

    /// 64 bits of a text.
    public static long of(CharSequence text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return mix(hash);
    }

    /// Spreads the bits of a number over all its places.
    public static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /// Joins two hashes without regard to their order.
    public static long unordered(long a, long b) {
        return mix(Math.min(a, b) * 31 + mix(Math.max(a, b)));
    }
}
