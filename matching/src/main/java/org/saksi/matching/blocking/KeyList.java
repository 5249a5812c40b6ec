package org.saksi.matching.blocking;

import org.saksi.matching.records.Hashing;

/// A short list of keys that is filled again for every row.
public final class KeyList {

    private long[] keys = new long[32];
    private int size;

    /// Adds a key.
    public void add(long key) {
        long mixed = Hashing.mix(key);
        for (int i = 0; i < size; i++) {
            if (keys[i] == mixed) {
                return;
            }
        }
        if (size == keys.length) {
            keys = java.util.Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = mixed;
    }

    int size() {
        return size;
    }

    long get(int i) {
        return keys[i];
    }

    void clear() {
        size = 0;
    }
}
