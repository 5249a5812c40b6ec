package org.saksi.estimate.chance;

import org.saksi.estimate.numeric.LogGamma;

/// Binomial and Poisson draws: inversion for small means, Hörmann's transformed rejection (BTRS 1993, PTRS 1993) above.
final class Counts {

    private static final double INVERSION_BELOW = 10;

    private Counts() {}

    static long binomial(Chance chance, long n, double p) {
        if (n < 0 || !(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("a binomial needs n >= 0 and p within 0 and 1, but had n = " + n + ", p = " + p);
        }
        if (p > 0.5) {
            return n - binomial(chance, n, 1 - p);
        }
        if (n == 0 || p == 0) {
            return 0;
        }
        return n * p < INVERSION_BELOW ? binomialByInversion(chance, n, p) : binomialByRejection(chance, n, p);
    }

    private static long binomialByInversion(Chance chance, long n, double p) {
        double odds = p / (1 - p);
        double start = Math.exp(n * Math.log1p(-p));
        while (true) {
            double mass = start;
            double u = chance.uniform();
            for (long k = 0; k <= n && k < 200; k++) {
                if (u <= mass) {
                    return k;
                }
                u -= mass;
                mass *= odds * (n - k) / (k + 1);
            }
        }
    }

    private static long binomialByRejection(Chance chance, long n, double p) {
        double spread = Math.sqrt(n * p * (1 - p));
        double b = 1.15 + 2.53 * spread;
        double a = -0.0873 + 0.0248 * b + 0.01 * p;
        double centre = n * p + 0.5;
        double alpha = (2.83 + 5.1 / b) * spread;
        double squeeze = 0.92 - 4.2 / b;
        long mode = (long) Math.floor((n + 1) * p);
        double logOdds = Math.log(p / (1 - p));
        double atMode = LogGamma.factorial(mode) + LogGamma.factorial(n - mode);
        while (true) {
            double u = chance.uniform() - 0.5;
            double v = chance.uniform();
            double us = 0.5 - Math.abs(u);
            double value = Math.floor((2 * a / us + b) * u + centre);
            if (value < 0 || value > n) {
                continue;
            }
            long k = (long) value;
            if (us >= 0.07 && v <= squeeze) {
                return k;
            }
            double bound = Math.log(v * alpha / (a / (us * us) + b));
            if (bound <= atMode - LogGamma.factorial(k) - LogGamma.factorial(n - k) + (k - mode) * logOdds) {
                return k;
            }
        }
    }

    static long poisson(Chance chance, double mean) {
        if (!(mean >= 0 && mean < 1e15)) {
            throw new IllegalArgumentException("a Poisson mean lies within 0 and 1e15, but was " + mean);
        }
        if (mean < INVERSION_BELOW) {
            return poissonByInversion(chance, mean);
        }
        double logMean = Math.log(mean);
        double b = 0.931 + 2.53 * Math.sqrt(mean);
        double a = -0.059 + 0.02483 * b;
        double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
        double squeeze = 0.9277 - 3.6224 / (b - 2);
        while (true) {
            double u = chance.uniform() - 0.5;
            double v = chance.uniform();
            double us = 0.5 - Math.abs(u);
            double value = Math.floor((2 * a / us + b) * u + mean + 0.43);
            if (us >= 0.07 && v <= squeeze) {
                return (long) value;
            }
            if (value >= 0 && (us >= 0.013 || v <= us)
                    && Math.log(v * inverseAlpha / (a / (us * us) + b)) <= value * logMean - mean - LogGamma.factorial((long) value)) {
                return (long) value;
            }
        }
    }

    private static long poissonByInversion(Chance chance, double mean) {
        double mass = Math.exp(-mean);
        double u = chance.uniform();
        long k = 0;
        while (u > mass && k < 1000) {
            u -= mass;
            k++;
            mass *= mean / k;
        }
        return k;
    }
}
