package org.saksi.vault.log;

import java.security.MessageDigest;

import org.saksi.terms.Sha256;

/// The two hashes of an RFC 6962 tree (§2.1): leaves and nodes are kept apart by a leading byte.
public final class MerkleHash {

    /// Bytes of one hash.
    public static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleHash() {}

    /// SHA-256(0x00 ‖ leaf).
    public static byte[] leaf(byte[] leaf) {
        MessageDigest digester = Sha256.digester();
        digester.update(LEAF);
        return digester.digest(leaf);
    }

    /// SHA-256(0x01 ‖ left ‖ right).
    public static byte[] node(byte[] left, byte[] right) {
        MessageDigest digester = Sha256.digester();
        digester.update(NODE);
        digester.update(left);
        return digester.digest(right);
    }

    /// The root of a tree without leaves: SHA-256 of nothing.
    public static byte[] empty() {
        return Sha256.digester().digest();
    }
}
