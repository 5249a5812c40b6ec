package org.saksi.estimate.interval;

import java.util.Arrays;

/// Sample quantiles of type 8 of Hyndman and Fan (1996), median-unbiased whatever the distribution.
public final class Quantiles {

    private final double[] sorted;

    /// @param values at least one; infinite ones are sorted last
    public Quantiles(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("a quantile needs at least one value, but there was none");
        }
        this.sorted = values.clone();
        Arrays.sort(sorted);
    }

    /// The value below which a share `p` of the distribution lies.
    ///
    /// @param p within 0 and 1
    public double at(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("a share lies within 0 and 1, but was " + p);
        }
        double position = sorted.length * p + (p + 1) / 3;
        double fuzz = 4 * Math.ulp(1.0);
        int below = (int) Math.floor(position + fuzz);
        double part = position - below;
        if (Math.abs(part) < fuzz) {
            part = 0;
        }
        double low = sorted[Math.max(0, Math.min(sorted.length - 1, below - 1))];
        double high = sorted[Math.max(0, Math.min(sorted.length - 1, below))];
        return part == 0 || low == high ? low : low + part * (high - low);
    }

    /// Share of values that are infinite.
    public double infiniteShare() {
        return Arrays.stream(sorted).filter(Double::isInfinite).count() / (double) sorted.length;
    }

    /// Share of values strictly below a bound.
    public double shareBelow(double bound) {
        return Arrays.stream(sorted).filter(v -> v < bound).count() / (double) sorted.length;
    }

    /// The smallest value.
    public double lowest() {
        return sorted[0];
    }
}
