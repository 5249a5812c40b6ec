package org.saksi.vault.log;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Checks proofs without a tree (RFC 9162 §2.1.3.2 and §2.1.4.2, which hold for RFC 6962 trees).
public final class MerkleProof {

    private MerkleProof() {}

    /// The root that an audit path leads to.
    ///
    /// @param leafHash the leaf's hash
    /// @param index its place
    /// @param size the size of the tree
    /// @param path from the sibling upwards
    /// @return empty when no path of a tree of this size has this form
    public static Optional<byte[]> rootOf(byte[] leafHash, long index, long size, List<byte[]> path) {
        if (index < 0 || index >= size) {
            return Optional.empty();
        }
        long node = index;
        long last = size - 1;
        byte[] root = leafHash;
        for (byte[] sibling : path) {
            if (last == 0) {
                return Optional.empty();
            }
            if (node % 2 == 1 || node == last) {
                root = MerkleHash.node(sibling, root);
                while (node % 2 == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                root = MerkleHash.node(root, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 ? Optional.of(root) : Optional.empty();
    }

    /// Whether the tree of the later head begins with the tree of the earlier one.
    ///
    /// @param path as [MerkleTree#consistency] gives it
    public static boolean extendsHead(TreeHead earlier, TreeHead later, List<byte[]> path) {
        if (earlier.size() > later.size()) {
            return false;
        }
        if (earlier.size() == later.size()) {
            return path.isEmpty() && Arrays.equals(earlier.root(), later.root());
        }
        if (earlier.size() == 0) {
            return path.isEmpty();
        }
        boolean whole = Long.bitCount(earlier.size()) == 1;
        if (path.isEmpty() && !whole) {
            return false;
        }
        return walk(earlier, later, whole ? earlier.root() : path.getFirst(), whole ? path : path.subList(1, path.size()));
    }

    private static boolean walk(TreeHead earlier, TreeHead later, byte[] seed, List<byte[]> path) {
        long node = earlier.size() - 1;
        long last = later.size() - 1;
        while (node % 2 == 1) {
            node >>= 1;
            last >>= 1;
        }
        byte[] earlierRoot = seed;
        byte[] laterRoot = seed;
        for (byte[] hash : path) {
            if (last == 0) {
                return false;
            }
            if (node % 2 == 1 || node == last) {
                earlierRoot = MerkleHash.node(hash, earlierRoot);
                laterRoot = MerkleHash.node(hash, laterRoot);
                while (node % 2 == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                laterRoot = MerkleHash.node(laterRoot, hash);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(earlierRoot, earlier.root()) && Arrays.equals(laterRoot, later.root());
    }
}
