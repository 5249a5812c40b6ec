package org.saksi.vault.log;

import java.util.ArrayList;
import java.util.List;

/// The tree of RFC 6962 §2.1 in memory: the hashes of all complete subtrees, so that the root, the proofs and the tiles of any size so far
/// are read off. 64 bytes a leaf. Not safe for several threads.
public final class MerkleTree {

    private final List<HashColumn> levels = new ArrayList<>();

    /// A tree without leaves.
    public MerkleTree() {
        levels.add(new HashColumn());
    }

    /// How many leaves there are.
    public long size() {
        return levels.getFirst().size();
    }

    /// Adds one leaf by its leaf hash.
    public void add(byte[] leafHash) {
        levels.getFirst().add(leafHash);
        for (int level = 0; levels.get(level).size() % 2 == 0; level++) {
            HashColumn here = levels.get(level);
            byte[] parent = MerkleHash.node(here.get(here.size() - 2L), here.get(here.size() - 1L));
            column(level + 1).add(parent);
        }
    }

    /// Forgets the leaves after a size, which must not be above the present one.
    public void truncate(long size) {
        requireSize(size);
        for (int level = 0; level < levels.size(); level++) {
            levels.get(level).truncate(size >> level);
        }
    }

    /// The hash of one leaf.
    public byte[] leafHash(long index) {
        return levels.getFirst().get(index);
    }

    /// The root over all leaves.
    public byte[] root() {
        return root(size());
    }

    /// The root over the first leaves.
    ///
    /// @param size at most the present size
    public byte[] root(long size) {
        requireSize(size);
        return size == 0 ? MerkleHash.empty() : subtree(0, size);
    }

    /// The audit path of a leaf, from its sibling upwards (§2.1.1).
    ///
    /// @param index the leaf, below the size
    /// @param size the size of the tree for which the proof holds
    public List<byte[]> inclusion(long index, long size) {
        requireSize(size);
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("leaf " + index + " is not in a tree of " + size);
        }
        List<byte[]> path = new ArrayList<>();
        inclusion(index, 0, size, path);
        return path;
    }

    /// The proof that the tree of `oldSize` leaves is the beginning of the tree of `size` leaves (§2.1.2). Empty for size 0 or equal sizes.
    public List<byte[]> consistency(long oldSize, long size) {
        requireSize(size);
        if (oldSize < 0 || oldSize > size) {
            throw new IllegalArgumentException("a tree of " + size + " leaves cannot extend one of " + oldSize);
        }
        List<byte[]> path = new ArrayList<>();
        if (oldSize > 0 && oldSize < size) {
            consistency(oldSize, 0, size, true, path);
        }
        return path;
    }

    /// Hashes of complete subtrees that lie side by side: what a tile holds.
    ///
    /// @param level height of the subtrees, 0 for leaves
    /// @param from the first of them
    /// @param count how many
    /// @return their hashes, one after another
    public byte[] hashes(int level, long from, int count) {
        return column(level).run(from, count);
    }

    private void inclusion(long index, long start, long size, List<byte[]> path) {
        if (size == 1) {
            return;
        }
        long half = largestPowerBelow(size);
        if (index < half) {
            inclusion(index, start, half, path);
            path.add(subtree(start + half, size - half));
        } else {
            inclusion(index - half, start + half, size - half, path);
            path.add(subtree(start, half));
        }
    }

    private void consistency(long oldSize, long start, long size, boolean whole, List<byte[]> path) {
        if (oldSize == size) {
            if (!whole) {
                path.add(subtree(start, size));
            }
            return;
        }
        long half = largestPowerBelow(size);
        if (oldSize <= half) {
            consistency(oldSize, start, half, whole, path);
            path.add(subtree(start + half, size - half));
        } else {
            consistency(oldSize - half, start + half, size - half, false, path);
            path.add(subtree(start, half));
        }
    }

    private byte[] subtree(long start, long size) {
        if (Long.bitCount(size) == 1 && start % size == 0) {
            int level = Long.numberOfTrailingZeros(size);
            return levels.get(level).get(start >> level);
        }
        long half = largestPowerBelow(size);
        return MerkleHash.node(subtree(start, half), subtree(start + half, size - half));
    }

    private HashColumn column(int level) {
        while (levels.size() <= level) {
            levels.add(new HashColumn());
        }
        return levels.get(level);
    }

    private void requireSize(long size) {
        if (size < 0 || size > size()) {
            throw new IllegalArgumentException("the tree has " + size() + " leaves, size " + size + " was asked for");
        }
    }

    private static long largestPowerBelow(long size) {
        return Long.highestOneBit(size - 1);
    }
}
