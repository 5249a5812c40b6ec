package org.saksi.release.tables;

import java.math.BigInteger;

/// Exact random decisions from random bytes: uniform whole numbers, and coins whose bias is a fraction or the exponential of one. No rounding.
final class ExactChance {

    private static final int BUFFER = 1 << 14;

    private final RandomBytes source;
    private final byte[] buffer = new byte[BUFFER];
    private int used = BUFFER;

    ExactChance(RandomBytes source) {
        this.source = source;
    }

    private int nextByte() {
        if (used == BUFFER) {
            source.fill(buffer);
            used = 0;
        }
        int next = buffer[used] & 0xFF;
        buffer[used++] = 0;
        return next;
    }

    boolean coin() {
        return (nextByte() & 1) == 1;
    }

    /// Uniform on 0 to bound − 1, by throwing away what is too large.
    long below(long bound) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(bound - 1);
        long mask = bits == 0 ? 0 : -1L >>> Long.SIZE - bits;
        while (true) {
            long value = 0;
            for (int i = 0; i < bits; i += Byte.SIZE) {
                value = value << Byte.SIZE | nextByte();
            }
            value &= mask;
            if (value < bound) {
                return value;
            }
        }
    }

    private BigInteger below(BigInteger bound) {
        int bits = bound.subtract(BigInteger.ONE).bitLength();
        byte[] bytes = new byte[bits / Byte.SIZE + 1];
        while (true) {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) nextByte();
            }
            BigInteger value = new BigInteger(1, bytes).mod(BigInteger.ONE.shiftLeft(bits));
            if (value.compareTo(bound) < 0) {
                return value;
            }
        }
    }

    /// True with probability exp(−numerator / denominator), 0 ≤ numerator.
    boolean exponential(BigInteger numerator, BigInteger denominator) {
        BigInteger rest = numerator;
        while (rest.compareTo(denominator) > 0) {
            if (!smallExponential(denominator, denominator)) {
                return false;
            }
            rest = rest.subtract(denominator);
        }
        return smallExponential(rest, denominator);
    }

    /// For numerator ≤ denominator: draws coins of bias x/k for k = 1, 2, … until the first tail; odd lengths mean true (von Neumann).
    private boolean smallExponential(BigInteger numerator, BigInteger denominator) {
        int k = 1;
        while (below(denominator.multiply(BigInteger.valueOf(k))).compareTo(numerator) < 0) {
            k++;
        }
        return k % 2 == 1;
    }

    /// The same for numbers that leave room for the products.
    boolean exponential(long numerator, long denominator) {
        long rest = numerator;
        while (rest > denominator) {
            if (!smallExponential(denominator, denominator)) {
                return false;
            }
            rest -= denominator;
        }
        return smallExponential(rest, denominator);
    }

    private boolean smallExponential(long numerator, long denominator) {
        int k = 1;
        while (below(Math.multiplyExact(denominator, (long) k)) < numerator) {
            k++;
        }
        return k % 2 == 1;
    }
}
