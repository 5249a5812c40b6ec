package org.saksi.vault.log;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.subtle.Ed25519Sign;

/// The private key of a log. It signs notes.
public final class SignerKey {

    /// Bytes of the seed.
    public static final int SEED_LENGTH = 32;

    private final VerifierKey verifier;
    private final Ed25519Sign signer;

    /// @param name the log's name
    /// @param seed 32 random bytes (RFC 8032 §5.1.5)
    public SignerKey(LogName name, byte[] seed) {
        try {
            Ed25519Sign.KeyPair pair = Ed25519Sign.KeyPair.newKeyPairFromSeed(seed);
            this.verifier = new VerifierKey(name, pair.getPublicKey());
            this.signer = new Ed25519Sign(pair.getPrivateKey());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("an Ed25519 seed has 32 bytes, but this one has " + seed.length, e);
        }
    }

    /// The public half.
    public VerifierKey verifier() {
        return verifier;
    }

    /// Signs a text that ends with a newline.
    public SignedNote sign(String text) {
        try {
            return new SignedNote(text, verifier.name(), verifier.id(), signer.sign(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 refused to sign", e);
        }
    }
}
