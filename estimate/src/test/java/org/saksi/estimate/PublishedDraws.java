package org.saksi.estimate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

import org.saksi.estimate.interval.Draws;
import org.saksi.estimate.table.OverlapTable;

/// Bootstrap tables as statisticians draw them in R after `set.seed(1234)`, so that published intervals can be recomputed: the Mersenne Twister
/// (Matsumoto and Nishimura 1998) seeded by a congruential generator, binomial draws by algorithm BTPE (Kachitvichyanukul and Schmeiser 1988), cell
/// after cell in the order of the published tables.
final class PublishedDraws {

    private static final int SIZE = 624;

    private final int[] state = new int[SIZE];
    private int next = SIZE;

    private PublishedDraws(int seed) {
        int scrambled = seed;
        for (int i = 0; i < 51; i++) {
            scrambled = 69069 * scrambled + 1;
        }
        for (int i = 0; i < SIZE; i++) {
            scrambled = 69069 * scrambled + 1;
            state[i] = scrambled;
        }
    }

    /// Tables drawn with the cells in the order of `histories`.
    static Draws of(OverlapTable table, List<Integer> histories, int replicates, int seed) {
        PublishedDraws draws = new PublishedDraws(seed);
        List<OverlapTable> tables = new ArrayList<>();
        for (int b = 0; b < replicates; b++) {
            tables.add(table.withCounts(draws.multinomial(table, histories)));
        }
        return new Draws(tables);
    }

    private long[] multinomial(OverlapTable table, List<Integer> histories) {
        long[] counts = new long[table.histories()];
        int left = (int) table.documented();
        BigDecimal rest = BigDecimal.ZERO;
        for (int history : histories) {
            rest = rest.add(new BigDecimal((double) table.count(history) / table.documented()));
        }
        for (int i = 0; i < histories.size() - 1 && left > 0; i++) {
            BigDecimal p = new BigDecimal((double) table.count(histories.get(i)) / table.documented());
            if (p.signum() > 0) {
                double share = p.divide(rest, MathContext.DECIMAL128).doubleValue();
                int drawn = share < 1 ? binomial(left, share) : left;
                counts[histories.get(i)] = drawn;
                left -= drawn;
            }
            rest = rest.subtract(p);
        }
        counts[histories.get(histories.size() - 1)] += left;
        return counts;
    }

    private double uniform() {
        if (next == SIZE) {
            for (int i = 0; i < SIZE; i++) {
                int y = state[i] & 0x80000000 | state[(i + 1) % SIZE] & 0x7fffffff;
                state[i] = state[(i + 397) % SIZE] ^ y >>> 1 ^ ((y & 1) == 0 ? 0 : 0x9908b0df);
            }
            next = 0;
        }
        int y = state[next++];
        y ^= y >>> 11;
        y ^= y << 7 & 0x9d2c5680;
        y ^= y << 15 & 0xefc60000;
        y ^= y >>> 18;
        double u = (y & 0xFFFFFFFFL) * 2.3283064365386963e-10;
        return Math.min(Math.max(u, 0.5 * 2.328306437080797e-10), 1 - 0.5 * 2.328306437080797e-10);
    }

    private int binomial(int n, double share) {
        double p = Math.min(share, 1 - share);
        int drawn = n * p < 30 ? byInversion(n, p) : byTriangles(n, p);
        return share > 0.5 ? n - drawn : drawn;
    }

    private int byInversion(int n, double p) {
        double odds = p / (1 - p);
        double g = odds * (n + 1);
        while (true) {
            double f = Math.pow(1 - p, n);
            double u = uniform();
            for (int k = 0; k <= 110; k++) {
                if (u < f) {
                    return k;
                }
                u -= f;
                f *= g / (k + 1) - odds;
            }
        }
    }

    /// Triangle, parallelograms and exponential tails around the mode.
    private int byTriangles(int n, double p) {
        double q = 1 - p;
        double peak = n * p + p;
        int m = (int) peak;
        double variance = n * p * q;
        double half = (int) (2.195 * Math.sqrt(variance) - 4.6 * q) + 0.5;
        double middle = m + 0.5;
        double left = middle - half;
        double right = middle + half;
        double c = 0.134 + 20.5 / (15.3 + m);
        double slopeLeft = slope((peak - left) / (peak - left * p));
        double slopeRight = slope((right - peak) / (right * q));
        double second = half * (1 + c + c);
        double third = second + c / slopeLeft;
        double fourth = third + c / slopeRight;
        while (true) {
            double u = uniform() * fourth;
            double v = uniform();
            int k;
            if (u <= half) {
                return (int) (middle - half * v + u);
            }
            if (u <= second) {
                double x = left + (u - half) / c;
                v = v * c + 1 - Math.abs(middle - x) / half;
                if (v > 1 || v <= 0) {
                    continue;
                }
                k = (int) x;
            } else if (u > third) {
                k = (int) (right - Math.log(v) / slopeRight);
                if (k > n) {
                    continue;
                }
                v = v * (u - third) * slopeRight;
            } else {
                k = (int) (left + Math.log(v) / slopeLeft);
                if (k < 0) {
                    continue;
                }
                v = v * (u - second) * slopeLeft;
            }
            if (accepted(n, p, m, k, v)) {
                return k;
            }
        }
    }

    private static double slope(double a) {
        return a * (1 + 0.5 * a);
    }

    private static boolean accepted(int n, double p, int m, int k, double v) {
        double q = 1 - p;
        double odds = p / q;
        double g = odds * (n + 1);
        double variance = n * p * q;
        int away = Math.abs(k - m);
        if (away <= 20 || away >= variance / 2 - 1) {
            double f = 1;
            for (int i = m + 1; i <= k; i++) {
                f *= g / i - odds;
            }
            for (int i = k + 1; i <= m; i++) {
                f /= g / i - odds;
            }
            return v <= f;
        }
        double squeeze = away / variance * ((away * (away / 3.0 + 0.625) + 0.1666666666666) / variance + 0.5);
        double normal = -(double) away * away / (2 * variance);
        double log = Math.log(v);
        if (log < normal - squeeze) {
            return true;
        }
        if (log > normal + squeeze) {
            return false;
        }
        double f = n * p + p + 1;
        double z = n + 1.0 - (n * p + p);
        double w = n - k + 1.0;
        double x = k + 1;
        return log <= (m + 0.5) * Math.log(f / x) + (n - m + 0.5) * Math.log(z / w) + (k - m) * Math.log(w * p / (x * q)) + stirling(f)
                + stirling(z) + stirling(x) + stirling(w);
    }

    private static double stirling(double f) {
        double s = f * f;
        return (13860.0 - (462.0 - (132.0 - (99.0 - 140.0 / s) / s) / s) / s) / f / 166320.0;
    }
}
