package org.saksi.estimate.numeric;

/// Probabilities of the Poisson distribution, accurate in both tails. The mass is Loader's saddle-point form (2000), so that large means
/// lose no digits; tails are summed away from the mass.
public final class PoissonTail {

    private static final double TWO_PI = 2 * Math.PI;

    private PoissonTail() {}

    /// P(X = n), X Poisson with this mean.
    public static double mass(long n, double mean) {
        if (mean == 0) {
            return n == 0 ? 1 : 0;
        }
        if (n == 0) {
            return Math.exp(-mean);
        }
        double x = n;
        double stirling = n < 16 ? LogGamma.factorial(n) - ((x + 0.5) * Math.log(x) - x + Math.log(TWO_PI) / 2) : LogGamma.correction(x);
        return Math.exp(-stirling - deviance(x, mean)) / Math.sqrt(TWO_PI * x);
    }

    /// n ln(n/mean) + mean − n, without cancellation when both are near each other.
    private static double deviance(double n, double mean) {
        if (Math.abs(n - mean) < 0.1 * (n + mean)) {
            double v = (n - mean) / (n + mean);
            double sum = (n - mean) * v;
            double power = 2 * n * v;
            for (int j = 1; j < 1000; j++) {
                power *= v * v;
                double next = sum + power / (2 * j + 1);
                if (next == sum) {
                    return next;
                }
                sum = next;
            }
        }
        return n * Math.log(n / mean) + mean - n;
    }

    /// P(X ≤ n).
    public static double atMost(long n, double mean) {
        if (n < 0) {
            return 0;
        }
        return n <= mean ? sumDown(n, mean) : 1 - sumUp(n + 1, mean);
    }

    /// P(X ≥ n).
    public static double atLeast(long n, double mean) {
        if (n <= 0) {
            return 1;
        }
        return n > mean ? sumUp(n, mean) : 1 - sumDown(n - 1, mean);
    }

    private static double sumDown(long n, double mean) {
        double term = mass(n, mean);
        double sum = term;
        for (long k = n; k > 0 && term > sum * 1e-18; k--) {
            term *= k / mean;
            sum += term;
        }
        return Math.min(1, sum);
    }

    private static double sumUp(long n, double mean) {
        double term = mass(n, mean);
        double sum = term;
        for (long k = n + 1; term > sum * 1e-18; k++) {
            term *= mean / k;
            sum += term;
        }
        return Math.min(1, sum);
    }
}
