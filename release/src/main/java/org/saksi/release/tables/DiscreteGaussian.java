package org.saksi.release.tables;

import java.math.BigInteger;

/// Whole-number noise: P(x) ∝ exp(−x² / (2 variance)) on all integers, sampled exactly (Canonne, Kamath and Steinke 2020, algorithm 3). The variance is a
/// whole number; that of the distribution is never above it.
public final class DiscreteGaussian {

    private static final long SMALL = 1L << 28;

    private final long variance;
    private final long scale;
    private final ExactChance chance;

    /// @param variance the parameter σ², at least 1
    /// @param source secure random bytes
    public DiscreteGaussian(long variance, RandomBytes source) {
        this(variance, new ExactChance(source));
    }

    DiscreteGaussian(long variance, ExactChance chance) {
        if (variance < 1) {
            throw new IllegalArgumentException("a noise variance is at least 1, but was " + variance);
        }
        this.variance = variance;
        this.scale = BigInteger.valueOf(variance).sqrt().longValueExact() + 1;
        this.chance = chance;
    }

    /// One value of noise.
    public long next() {
        while (true) {
            long x = laplace();
            if (accepts(Math.abs(x))) {
                return x;
            }
        }
    }

    /// True with probability exp(−(|x| − variance/scale)² / (2 variance)).
    private boolean accepts(long size) {
        if (variance < SMALL && size < scale * 64) {
            long off = size * scale - variance;
            if (Math.abs(off) < 1L << 30 && variance < (1L << 56) / (scale * scale)) {
                return chance.exponential(off * off, 2 * variance * scale * scale);
            }
        }
        BigInteger t = BigInteger.valueOf(scale);
        BigInteger off = BigInteger.valueOf(size).multiply(t).subtract(BigInteger.valueOf(variance));
        return chance.exponential(off.multiply(off), BigInteger.valueOf(2 * variance).multiply(t).multiply(t));
    }

    /// Discrete Laplace with this scale: P(x) ∝ exp(−|x| / scale).
    private long laplace() {
        while (true) {
            long remainder = chance.below(scale);
            if (chance.exponential(remainder, scale)) {
                long quotient = 0;
                while (chance.exponential(1, 1)) {
                    quotient++;
                }
                long size = remainder + scale * quotient;
                boolean negative = chance.coin();
                if (!negative || size != 0) {
                    return negative ? -size : size;
                }
            }
        }
    }
}
