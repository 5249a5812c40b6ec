package org.saksi.vault.entry;

import java.util.Arrays;

/// Hides exact lengths: a copy of a casebook must not prove by the length of a file that a known file is in it.
public final class Padding {

    private static final int LEAST = 64;

    private Padding() {}

    /// The padded length of Padmé (Nikitin et al., *Reducing Metadata Leakage from Encrypted Files and Communication with PURBs*, PoPETs
    /// 2019, §4.4): leaks O(log log n) bits, adds at most 12 %. At least 64.
    public static long padded(long length) {
        if (length <= LEAST) {
            return LEAST;
        }
        int exponent = Long.SIZE - 1 - Long.numberOfLeadingZeros(length);
        int kept = Long.SIZE - Long.numberOfLeadingZeros(exponent);
        long mask = (1L << (exponent - kept)) - 1;
        return (length + mask) & ~mask;
    }

    static byte[] toMultiple(byte[] bytes, int block) {
        return Arrays.copyOf(bytes, (bytes.length + block - 1) / block * block);
    }
}
