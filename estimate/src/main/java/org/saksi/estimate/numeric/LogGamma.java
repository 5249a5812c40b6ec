package org.saksi.estimate.numeric;

/// ln Γ(x) for positive x and what is built of it.
public final class LogGamma {

    private static final double STIRLING_FROM = 15;
    private static final double HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;
    private static final double[] FACTORIALS = factorials();

    private LogGamma() {}

    /// ln Γ(x), x > 0; Stirling's series after shifting small arguments up. Relative error about 1e-15 away from the zeros at 1 and 2.
    public static double of(double x) {
        double shift = 1;
        double y = x;
        while (y < STIRLING_FROM) {
            shift *= y;
            y++;
        }
        return (y - 0.5) * Math.log(y) - y + HALF_LOG_TWO_PI + correction(y) - Math.log(shift);
    }

    /// ln n!
    public static double factorial(long n) {
        return n < FACTORIALS.length ? FACTORIALS[(int) n] : of(n + 1.0);
    }

    /// Stirling's correction ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π].
    static double correction(double x) {
        double r = 1 / (x * x);
        return (1.0 / 12 - r * (1.0 / 360 - r * (1.0 / 1260 - r * (1.0 / 1680 - r * (1.0 / 1188 - r * (691.0 / 360360 - r / 156)))))) / x;
    }

    private static double[] factorials() {
        double[] table = new double[256];
        double product = 1;
        for (int n = 1; n < table.length; n++) {
            product *= n;
            table[n] = n <= 170 ? Math.log(product) : of(n + 1.0);
        }
        return table;
    }
}
