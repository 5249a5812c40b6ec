package org.saksi.estimate.numeric;

/// The standard normal distribution.
public final class Normal {

    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
    private static final double SERIES_ENDS = 3;

    private Normal() {}

    /// Density φ(x).
    public static double density(double x) {
        return Math.exp(-x * x / 2) / ROOT_TWO_PI;
    }

    /// Φ(x), the probability of a value of at most x. Series of Marsaglia (2004) in the middle, continued fraction in the tails; relative
    /// error below 1e-14.
    public static double cdf(double x) {
        if (Double.isNaN(x)) {
            return Double.NaN;
        }
        if (Math.abs(x) < SERIES_ENDS) {
            return 0.5 + density(x) * series(x);
        }
        double tail = tail(Math.abs(x));
        return x < 0 ? tail : 1 - tail;
    }

    /// 1 − Φ(x), without cancellation for large x.
    public static double survival(double x) {
        return cdf(-x);
    }

    private static double series(double x) {
        double term = x;
        double sum = x;
        for (int k = 3; Math.abs(term) > Math.abs(sum) * 1e-18; k += 2) {
            term *= x * x / k;
            sum += term;
        }
        return sum;
    }

    private static double tail(double x) {
        double fraction = x;
        for (int k = 400; k >= 1; k--) {
            fraction = x + k / fraction;
        }
        return density(x) / fraction;
    }

    /// Φ⁻¹(p): the value that is not exceeded with probability p; infinite at 0 and 1.
    ///
    /// @throws IllegalArgumentException when p is not within 0 to 1
    public static double quantile(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("a probability lies within 0 and 1, but was " + p);
        }
        if (p == 0 || p == 1) {
            return p == 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return p > 0.5 ? -lowerQuantile(1 - p) : lowerQuantile(p);
    }

    /// First guess of Hastings (Abramowitz and Stegun 26.2.23), then Halley's steps.
    private static double lowerQuantile(double p) {
        if (p == 0.5) {
            return 0;
        }
        double t = Math.sqrt(-2 * Math.log(p));
        double x = -(t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))));
        for (int step = 0; step < 4; step++) {
            double slip = (cdf(x) - p) / density(x);
            x -= slip / (1 + x * slip / 2);
        }
        return x;
    }
}
