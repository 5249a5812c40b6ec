package org.saksi.vault;

import java.security.SecureRandom;

/// Random names: 26 lower-case letters and digits, 130 bits, without `0`, `1`, `l` and `o`, which are misread.
final class RandomNames {

    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 26;
    private static final int GROUP = 5;
    private static final int RECOVERY_GROUPS = 6;

    private RandomNames() {}

    static String next(SecureRandom random) {
        return letters(random, LENGTH);
    }

    /// Six groups of five, 150 bits: a passphrase that is written on paper.
    static String recovery(SecureRandom random) {
        StringBuilder words = new StringBuilder(letters(random, GROUP));
        for (int i = 1; i < RECOVERY_GROUPS; i++) {
            words.append('-').append(letters(random, GROUP));
        }
        return words.toString();
    }

    private static String letters(SecureRandom random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        StringBuilder name = new StringBuilder(length);
        for (byte b : bytes) {
            name.append(ALPHABET.charAt(b & 31));
        }
        return name.toString();
    }
}
