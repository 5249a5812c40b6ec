package org.saksi.estimate.chance;

/// One stream of random numbers. Not to be shared between threads.
public final class Chance {

    private static final double TO_UNIT = 0x1p-53;

    private final long key;
    private final long high;
    private final long[] block = new long[2];
    private long position;
    private boolean halfUsed;
    private double heldNormal;
    private boolean holdsNormal;

    private Chance(long key, long high) {
        this.key = key;
        this.high = high;
    }

    /// The stream with this index for this purpose under this seed.
    ///
    /// @param index number of the replicate, chain or simulation, 0 to 2⁴⁸ − 1
    public static Chance of(long seed, Purpose purpose, long index) {
        if (index < 0 || index >>> 48 != 0) {
            throw new IllegalArgumentException("the index of a stream lies within 0 and 2^48 - 1, but was " + index);
        }
        return new Chance(seed, purpose.code() << 48 | index);
    }

    /// 64 random bits.
    public long bits() {
        if (halfUsed) {
            halfUsed = false;
            return block[1];
        }
        Philox.block(key, position++, high, block);
        halfUsed = true;
        return block[0];
    }

    /// Uniform on (0, 1), never 0 and never 1.
    public double uniform() {
        return ((bits() >>> 11) + 0.5) * TO_UNIT;
    }

    /// Standard normal (Marsaglia's polar method).
    public double normal() {
        if (holdsNormal) {
            holdsNormal = false;
            return heldNormal;
        }
        double x;
        double y;
        double square;
        do {
            x = 2 * uniform() - 1;
            y = 2 * uniform() - 1;
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        double scale = Math.sqrt(-2 * Math.log(square) / square);
        heldNormal = y * scale;
        holdsNormal = true;
        return x * scale;
    }

    /// Exponential with mean 1.
    public double exponential() {
        return -Math.log(uniform());
    }

    /// Logarithm of a gamma value with this shape and rate 1; the logarithm survives shapes so small that the value would be 0.
    public double logGamma(double shape) {
        if (shape < 1) {
            return Math.log(gamma(shape + 1)) - exponential() / shape;
        }
        return Math.log(gamma(shape));
    }

    /// Gamma with this shape and rate 1 (Marsaglia and Tsang 2000).
    public double gamma(double shape) {
        if (shape < 1) {
            return Math.exp(logGamma(shape));
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = normal();
            double v = 1 + c * x;
            if (v > 0) {
                v = v * v * v;
                double u = uniform();
                if (u < 1 - 0.0331 * x * x * x * x || Math.log(u) < x * x / 2 + d * (1 - v + Math.log(v))) {
                    return d * v;
                }
            }
        }
    }

    /// Number of successes among `n` trials.
    public long binomial(long n, double p) {
        return Counts.binomial(this, n, p);
    }

    /// Number of events, this many being expected.
    public long poisson(double mean) {
        return Counts.poisson(this, mean);
    }

    /// Throws `n` people into cells with these weights.
    ///
    /// @param weights not negative, not all 0; need not add to 1
    public long[] multinomial(long n, double[] weights) {
        double rest = 0;
        for (double weight : weights) {
            rest += weight;
        }
        long[] drawn = new long[weights.length];
        long left = n;
        for (int i = 0; i < weights.length && left > 0; i++) {
            if (weights[i] > 0) {
                drawn[i] = weights[i] >= rest ? left : binomial(left, weights[i] / rest);
                left -= drawn[i];
                rest -= weights[i];
            }
        }
        if (left > 0) {
            drawn[lastPositive(weights)] += left;
        }
        return drawn;
    }

    private static int lastPositive(double[] weights) {
        int last = weights.length - 1;
        while (weights[last] <= 0) {
            last--;
        }
        return last;
    }
}
