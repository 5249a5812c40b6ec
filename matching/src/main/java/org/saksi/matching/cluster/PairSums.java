package org.saksi.matching.cluster;

import org.saksi.matching.records.Hashing;

/// Numbers kept for pairs of small numbers.
final class PairSums {

    static final float NONE = -1f;

    private long[] keys = new long[1 << 10];
    private float[] values = new float[1 << 10];
    private int size;

    /// The number of a pair, [#NONE] when there is none.
    float get(int a, int b) {
        int slot = slot(keys, key(a, b));
        return keys[slot] == 0 ? NONE : values[slot];
    }

    void put(int a, int b, float value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        long key = key(a, b);
        int slot = slot(keys, key);
        size += keys[slot] == 0 ? 1 : 0;
        keys[slot] = key;
        values[slot] = value;
    }

    private void grow() {
        long[] wider = new long[keys.length * 2];
        float[] moved = new float[wider.length];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                int slot = slot(wider, keys[i]);
                wider[slot] = keys[i];
                moved[slot] = values[i];
            }
        }
        keys = wider;
        values = moved;
    }

    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        int slot = (int) Hashing.mix(key) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b) + 1L;
    }
}
