package org.saksi.estimate.interval;

import org.saksi.estimate.numeric.Normal;

/// The bias-corrected and accelerated bootstrap interval (Efron 1987).
public final class Bca {

    private final Quantiles replicates;
    private final double bias;
    private final double acceleration;
    private final boolean fallsBack;

    /// @param point the estimate itself
    /// @param replicates estimates of the bootstrap tables; may be infinite
    /// @param acceleration the skewness constant a, see [#acceleration(double[], long[])]; NaN when it could not be computed
    public Bca(double point, double[] replicates, double acceleration) {
        this.replicates = new Quantiles(replicates);
        this.bias = Normal.quantile(this.replicates.shareBelow(point));
        this.acceleration = acceleration;
        this.fallsBack = Double.isInfinite(bias) || !Double.isFinite(acceleration);
    }

    /// The skewness constant from the estimates with one person less in each history.
    ///
    /// @param totals estimate with one person less, by history
    /// @param counts people by history; histories with 0 do not matter
    public static double acceleration(double[] totals, long[] counts) {
        double people = 0;
        double mean = 0;
        for (int w = 1; w < counts.length; w++) {
            if (counts[w] > 0) {
                people += counts[w];
                mean += counts[w] * totals[w];
            }
        }
        mean /= people;
        double squares = 0;
        double cubes = 0;
        for (int w = 1; w < counts.length; w++) {
            if (counts[w] > 0) {
                double d = mean - totals[w];
                squares += counts[w] * d * d;
                cubes += counts[w] * d * d * d;
            }
        }
        return squares == 0 ? 0 : cubes / (6 * Math.pow(squares, 1.5));
    }

    /// Whether plain percentiles are given because all replicates lie on one side of the estimate or the acceleration is not finite.
    public boolean fallsBackToPercentiles() {
        return fallsBack;
    }

    /// The skewness constant.
    public double acceleration() {
        return acceleration;
    }

    /// Share of replicates without a finite estimate.
    public double infiniteShare() {
        return replicates.infiniteShare();
    }

    /// The interval.
    ///
    /// @param level its nominal coverage, for example 0.95
    public Interval at(double level) {
        return new Interval(replicates.at(share((1 - level) / 2)), replicates.at(share((1 + level) / 2)));
    }

    private double share(double nominal) {
        if (fallsBack) {
            return nominal;
        }
        double shifted = bias + Normal.quantile(nominal);
        double stretch = 1 - acceleration * shifted;
        if (stretch <= 0) {
            return shifted < 0 ? 0 : 1;
        }
        return Normal.cdf(bias + shifted / stretch);
    }
}
