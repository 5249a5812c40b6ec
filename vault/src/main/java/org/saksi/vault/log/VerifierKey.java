package org.saksi.vault.log;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.saksi.terms.Sha256;

import com.google.crypto.tink.subtle.Ed25519Verify;

/// The public key of a log, written as a C2SP `signed-note` verifier key: `name+hash+base64(0x01 ‖ key)`.
public final class VerifierKey {

    private static final byte ED25519 = 1;
    private static final int KEY_LENGTH = 32;
    private static final int ID_LENGTH = 4;
    private static final int PARTS = 3;

    private final LogName name;
    private final byte[] key;

    /// @param name the log's name
    /// @param key the 32 bytes of the Ed25519 public key
    public VerifierKey(LogName name, byte[] key) {
        if (key.length != KEY_LENGTH) {
            throw new IllegalArgumentException("an Ed25519 public key has 32 bytes, but this one has " + key.length);
        }
        this.name = name;
        this.key = key.clone();
    }

    /// Reads one line.
    ///
    /// @throws IllegalArgumentException when it is no verifier key, or its hash is not that of its name and key
    public static VerifierKey parse(String line) {
        String[] parts = line.split("\\+", PARTS);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("a verifier key is name+hash+key, but was \"" + line + "\"");
        }
        byte[] typed = CanonicalBase64.read(parts[2]);
        if (typed.length != KEY_LENGTH + 1 || typed[0] != ED25519) {
            throw new IllegalArgumentException("not an Ed25519 verifier key: \"" + line + "\"");
        }
        VerifierKey read = new VerifierKey(new LogName(parts[0]), Arrays.copyOfRange(typed, 1, typed.length));
        if (!read.line().equals(line)) {
            throw new IllegalArgumentException("the hash in the verifier key is not that of its name and key: \"" + line + "\"");
        }
        return read;
    }

    /// The log's name.
    public LogName name() {
        return name;
    }

    /// The line that [#parse] reads.
    public String line() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+" + CanonicalBase64.write(typedKey());
    }

    /// First four bytes of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ key): they stand before every signature.
    byte[] id() {
        MessageDigest digester = Sha256.digester();
        digester.update(name.value().getBytes(StandardCharsets.UTF_8));
        digester.update((byte) '\n');
        return Arrays.copyOf(digester.digest(typedKey()), ID_LENGTH);
    }

    boolean accepts(byte[] signature, byte[] message) {
        try {
            new Ed25519Verify(key).verify(signature, message);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private byte[] typedKey() {
        byte[] typed = new byte[KEY_LENGTH + 1];
        typed[0] = ED25519;
        System.arraycopy(key, 0, typed, 1, KEY_LENGTH);
        return typed;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VerifierKey that && name.equals(that.name) && Arrays.equals(key, that.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(key));
    }

    @Override
    public String toString() {
        return line();
    }
}
