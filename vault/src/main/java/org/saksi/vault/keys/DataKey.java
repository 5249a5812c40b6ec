package org.saksi.vault.keys;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.Hkdf;

/// The key of one exhibit. From it come, by HKDF-SHA-256 (RFC 5869), the key of its bytes and the key of what is derived from it.
public final class DataKey {

    private static final int LENGTH = Sealer.KEY_LENGTH;
    private static final int SEGMENT = 1 << 16;

    private final byte[] key;
    private final String subject;

    /// @param subject whose key it is: the exhibit's id
    /// @param key 32 bytes
    public DataKey(String subject, byte[] key) {
        this.subject = subject;
        this.key = key.clone();
    }

    /// A new random key.
    public static DataKey fresh(String subject, SecureRandom random) {
        byte[] key = new byte[LENGTH];
        random.nextBytes(key);
        return new DataKey(subject, key);
    }

    /// Whose key it is.
    public String subject() {
        return subject;
    }

    /// Seals fields under this key.
    public Sealer sealer() {
        return new Sealer(derive("saksi-field/1"));
    }

    /// A stream that seals what is written to it (AES-256-GCM-HKDF, segments of 64 KiB) and completes the seal when closed.
    public OutputStream sealing(OutputStream sealed) throws IOException {
        try {
            return streaming().newEncryptingStream(sealed, place());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM-HKDF refused to seal " + subject, e);
        }
    }

    /// A stream of the plain bytes. Reading it fails with an `IOException` where the sealed bytes were changed, cut or moved.
    public InputStream opening(InputStream sealed) throws IOException {
        try {
            return streaming().newDecryptingStream(sealed, place());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM-HKDF refused to open " + subject, e);
        }
    }

    byte[] bytes() {
        return key.clone();
    }

    private StreamingAead streaming() throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(derive("saksi-bytes/1"), "HmacSha256", LENGTH, SEGMENT, 0);
    }

    private byte[] place() {
        return ("saksi-exhibit/1|" + subject).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] derive(String label) {
        try {
            return Hkdf.computeHkdf("HmacSha256", key, new byte[0], label.getBytes(StandardCharsets.UTF_8), LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must offer HMAC-SHA-256", e);
        }
    }
}
