package org.saksi.estimate.bayes;

import java.util.Arrays;

import org.saksi.estimate.interval.Interval;
import org.saksi.estimate.interval.Quantiles;

/// Draws of the total by several chains of the same length.
public final class Chains {

    /// Split R-hat above which chains have not come together.
    public static final double HIGHEST_RHAT = 1.05;

    private final double[][] draws;

    /// @param draws draws by chain, each chain at least four long and all equally long
    public Chains(double[][] draws) {
        this.draws = Arrays.stream(draws).map(double[]::clone).toArray(double[][]::new);
    }

    private double[] pooled() {
        return Arrays.stream(draws).flatMapToDouble(Arrays::stream).toArray();
    }

    /// Mean of all draws.
    public double mean() {
        return Arrays.stream(pooled()).average().orElse(Double.NaN);
    }

    /// Median of all draws.
    public double median() {
        return new Quantiles(pooled()).at(0.5);
    }

    /// Equal-tailed interval of all draws.
    public Interval interval(double level) {
        Quantiles quantiles = new Quantiles(pooled());
        return new Interval(quantiles.at((1 - level) / 2), quantiles.at((1 + level) / 2));
    }

    /// Split R-hat (Gelman and others): the spread between half chains against the spread within. 1 is perfect.
    public double rhat() {
        double[][] halves = halves();
        int length = halves[0].length;
        double within = Arrays.stream(halves).mapToDouble(Chains::variance).average().orElse(Double.NaN);
        double between = length * variance(Arrays.stream(halves).mapToDouble(Chains::average).toArray());
        return within == 0
                ? between == 0 ? 1 : Double.POSITIVE_INFINITY
                : Math.sqrt(((length - 1.0) / length * within + between / length) / within);
    }

    /// Effective number of independent draws, by Geyer's initial monotone sequence over all half chains (Stan reference manual).
    public double effectiveSize() {
        double[][] halves = halves();
        int length = halves[0].length;
        double all = (double) halves.length * length;
        double within = Arrays.stream(halves).mapToDouble(Chains::variance).average().orElse(Double.NaN);
        double between = length * variance(Arrays.stream(halves).mapToDouble(Chains::average).toArray());
        double total = (length - 1.0) / length * within + between / length;
        if (total == 0) {
            return all;
        }
        double sum = 0;
        double before = Double.POSITIVE_INFINITY;
        for (int lag = 0; lag + 1 < length; lag += 2) {
            double pair = correlation(halves, lag, within, total) + correlation(halves, lag + 1, within, total);
            if (pair < 0) {
                break;
            }
            before = Math.min(before, pair);
            sum += before;
        }
        return Math.min(all, all / Math.max(2 * sum - 1, 1 / Math.log10(all)));
    }

    private static double correlation(double[][] halves, int lag, double within, double total) {
        double sum = 0;
        for (double[] half : halves) {
            double mean = average(half);
            double covariance = 0;
            for (int i = 0; i + lag < half.length; i++) {
                covariance += (half[i] - mean) * (half[i + lag] - mean);
            }
            sum += covariance / half.length;
        }
        return 1 - (within - sum / halves.length) / total;
    }

    private double[][] halves() {
        int half = draws[0].length / 2;
        double[][] halves = new double[2 * draws.length][];
        for (int c = 0; c < draws.length; c++) {
            halves[2 * c] = Arrays.copyOfRange(draws[c], 0, half);
            halves[2 * c + 1] = Arrays.copyOfRange(draws[c], draws[c].length - half, draws[c].length);
        }
        return halves;
    }

    private static double average(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    private static double variance(double[] values) {
        double mean = average(values);
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
    }
}
