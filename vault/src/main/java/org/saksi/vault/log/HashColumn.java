package org.saksi.vault.log;

import java.util.Arrays;

/// A growing run of 32-byte hashes in one array.
final class HashColumn {

    private static final int FIRST_CAPACITY = 64;

    private byte[] bytes = new byte[FIRST_CAPACITY * MerkleHash.LENGTH];
    private int size;

    int size() {
        return size;
    }

    void add(byte[] hash) {
        if (hash.length != MerkleHash.LENGTH) {
            throw new IllegalArgumentException("a hash of the log has 32 bytes, but this one has " + hash.length);
        }
        if ((size + 1) * MerkleHash.LENGTH > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        System.arraycopy(hash, 0, bytes, size * MerkleHash.LENGTH, MerkleHash.LENGTH);
        size++;
    }

    byte[] get(long index) {
        return run(index, 1);
    }

    byte[] run(long from, int count) {
        if (from < 0 || from + count > size) {
            throw new IllegalArgumentException("hashes " + from + " to " + (from + count) + " asked for, there are " + size);
        }
        int start = Math.toIntExact(from * MerkleHash.LENGTH);
        return Arrays.copyOfRange(bytes, start, start + count * MerkleHash.LENGTH);
    }

    void truncate(long newSize) {
        size = Math.toIntExact(newSize);
    }
}
