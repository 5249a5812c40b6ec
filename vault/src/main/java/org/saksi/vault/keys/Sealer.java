package org.saksi.vault.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.subtle.AesGcmJce;

/// Seals small fields under one key: AES-256-GCM with a random nonce, bound to where the field stands.
public final class Sealer {

    /// Bytes of its key.
    public static final int KEY_LENGTH = 32;

    private final AesGcmJce aead;

    /// @param key 32 bytes
    public Sealer(byte[] key) {
        if (key.length != KEY_LENGTH) {
            throw new IllegalArgumentException("a sealing key has 32 bytes, but this one has " + key.length);
        }
        try {
            this.aead = new AesGcmJce(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must offer AES-GCM", e);
        }
    }

    /// Seals.
    ///
    /// @param place where the field stands; the same words open it
    public byte[] seal(byte[] plain, String place) {
        try {
            return aead.encrypt(plain, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM refused to seal " + place, e);
        }
    }

    /// Opens.
    ///
    /// @param place the words under which it was sealed
    /// @throws UnsealableException when key, place or content is another
    public byte[] open(byte[] sealed, String place) throws UnsealableException {
        try {
            return aead.decrypt(sealed, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new UnsealableException(place, e);
        }
    }
}
