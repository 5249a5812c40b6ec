package org.saksi.terms;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 digest (FIPS 180-4): 32 bytes, written as 64 lower-case hexadecimal digits.
///
/// @param hex 64 digits `0–9a–f`
public record Sha256(String hex) {

    private static final int DIGITS = 64;

    public Sha256 {
        if (hex.length() != DIGITS || !hex.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
            throw new IllegalArgumentException("a SHA-256 is 64 lower-case hexadecimal digits, but was \"" + hex + "\"");
        }
    }

    /// The digest of these bytes.
    public static Sha256 of(byte[] bytes) {
        return ofDigest(digester().digest(bytes));
    }

    /// A digest already computed.
    ///
    /// @param digest exactly 32 bytes
    /// @throws IllegalArgumentException when it is not 32 bytes long
    public static Sha256 ofDigest(byte[] digest) {
        return new Sha256(HexFormat.of().formatHex(digest));
    }

    /// A fresh digester, for bytes that come as a stream.
    public static MessageDigest digester() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }

    /// The 32 bytes of the digest, as a new array.
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
