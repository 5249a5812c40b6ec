package org.saksi.vault.keys;

import java.security.SecureRandom;
import java.util.Arrays;

import org.saksi.terms.UserId;
import org.saksi.vault.log.CanonicalBase64;

/// One person's way in: a key ring sealed under a passphrase.
///
/// @param person whose it is
/// @param cost what one guess costs
/// @param salt base64 of 16 random bytes
/// @param sealed base64 of the sealed key ring
public record KeySlot(UserId person, PassphraseCost cost, String salt, String sealed) {

    private static final int SALT_LENGTH = 16;

    /// Seals a ring under a passphrase.
    public static KeySlot seal(String casebook, UserId person, char[] passphrase, KeyRing ring, SlotMeans means) {
        byte[] salt = new byte[SALT_LENGTH];
        means.random().nextBytes(salt);
        byte[] key = means.cost().key(passphrase, salt);
        byte[] plain = ring.write();
        byte[] sealed = new Sealer(key).seal(plain, place(casebook, person));
        Arrays.fill(key, (byte) 0);
        Arrays.fill(plain, (byte) 0);
        return new KeySlot(person, means.cost(), CanonicalBase64.write(salt), CanonicalBase64.write(sealed));
    }

    /// Opens the ring.
    ///
    /// @throws UnsealableException when the passphrase is another, or the slot is damaged
    public KeyRing open(String casebook, char[] passphrase) throws UnsealableException {
        byte[] key = cost.key(passphrase, CanonicalBase64.read(salt));
        byte[] plain = new Sealer(key).open(CanonicalBase64.read(sealed), place(casebook, person));
        KeyRing ring = KeyRing.read(plain);
        Arrays.fill(key, (byte) 0);
        Arrays.fill(plain, (byte) 0);
        return ring;
    }

    private static String place(String casebook, UserId person) {
        return "saksi-slot/1|" + casebook + "|" + person;
    }

    /// What sealing a slot takes.
    ///
    /// @param random source of the salt
    /// @param cost what one guess shall cost
    public record SlotMeans(SecureRandom random, PassphraseCost cost) {}
}
