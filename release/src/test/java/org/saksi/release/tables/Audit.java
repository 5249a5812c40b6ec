package org.saksi.release.tables;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.saksi.estimate.numeric.Normal;

/// Attacks a mechanism: publishes many times with and without one person, tells the two apart by several statistics, and bounds from below what it
/// gives away (Clopper and Pearson, 99 % over all statistics).
final class Audit {

    private static final double DOUBT = 0.01;

    private final Mutant mechanism;
    private final double claimed;
    private final double[][] with;
    private final double[][] without;

    /// The person stands in the last record, alone in her cell.
    static final int[][] WITH = {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1},
        {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2}};
    private static final int CELL = 5;

    Audit(Mutant mechanism, double claimed, int runs, long seed) {
        this.mechanism = mechanism;
        this.claimed = claimed;
        int[][] fewer = {Arrays.copyOf(WITH[0], WITH[0].length - 1), Arrays.copyOf(WITH[1], WITH[1].length - 1)};
        this.with = new double[runs][];
        this.without = new double[runs][];
        for (int i = 0; i < runs; i++) {
            with[i] = mechanism.publish(WITH, claimed, seed + 2L * i);
            without[i] = mechanism.publish(fewer, claimed, seed + 2L * i + 1);
        }
    }

    /// Whether the mechanism gives away more than it claims, or repeats its noise.
    boolean fails() {
        return lowerBound() > claimed || repeats();
    }

    /// Whether whole tables come again more often than chance allows: one in a hundred runs.
    private boolean repeats() {
        Set<String> seen = new HashSet<>();
        long again = Arrays.stream(with).filter(table -> !seen.add(Arrays.toString(table))).count();
        return again > with.length / 100;
    }

    /// Lower bound of the loss by the best statistic.
    double lowerBound() {
        int[] sizes = Mutant.SIZES;
        NoisePlan plan = new NoisePlan(sizes, 2, new Loss(claimed));
        java.util.List<ToDoubleFunction<double[]>> statistics = java.util.List.of(t -> likelihood(plan, t), t -> t[CELL],
                t -> -Math.abs(t[CELL] - 1), t -> -Math.abs(t[CELL]), t -> Arrays.stream(t).sum(),
                t -> -Math.abs(Arrays.stream(t).sum() - WITH[0].length), t -> t[CELL] - t[0], t -> Math.abs(t[CELL]));
        return statistics.stream().mapToDouble(s -> bound(s, DOUBT / statistics.size() / 2)).max().orElseThrow();
    }

    /// The likelihood ratio of the true mechanism, up to constants: every residual at the person's cell, weighted by its precision.
    private static double likelihood(NoisePlan plan, double[] table) {
        double sum = 0;
        for (ColumnSet part : plan.residuals()) {
            double precision = Math.pow(part.product(Mutant.SIZES).doubleValue(), 2) / plan.variance(part);
            double residual = 0;
            for (int i = 0; i < table.length; i++) {
                double weight = 1;
                for (int c : part.columns()) {
                    boolean same = c == 0 ? i / 3 == CELL / 3 : i % 3 == CELL % 3;
                    weight *= (same ? 1.0 : 0.0) - 1.0 / Mutant.SIZES[c];
                }
                residual += weight * table[i];
            }
            sum += precision * residual;
        }
        return sum;
    }

    /// The threshold is chosen on the first half of the runs and judged on the second.
    private double bound(ToDoubleFunction<double[]> statistic, double doubt) {
        double[] in = Arrays.stream(with).mapToDouble(statistic).toArray();
        double[] out = Arrays.stream(without).mapToDouble(statistic).toArray();
        int half = in.length / 2;
        double[] candidates = Arrays.copyOf(in, half);
        Arrays.sort(candidates);
        double best = Double.NEGATIVE_INFINITY;
        double chosen = 0;
        for (int q = 1; q < 40; q++) {
            double threshold = candidates[half * q / 40];
            double guess = separation(in, out, 0, half, threshold, doubt);
            if (guess > best) {
                best = guess;
                chosen = threshold;
            }
        }
        return separation(in, out, half, in.length, chosen, doubt);
    }

    private static double separation(double[] in, double[] out, int from, int to, double threshold, double doubt) {
        long right = Arrays.stream(in, from, to).filter(v -> v >= threshold).count();
        long wrong = Arrays.stream(out, from, to).filter(v -> v >= threshold).count();
        double lowRight = 1 - upper(to - from - right, to - from, doubt);
        return Normal.quantile(lowRight) - Normal.quantile(upper(wrong, to - from, doubt));
    }

    /// Upper Clopper-Pearson limit of a share, by bisection on the binomial tail.
    private static double upper(long seen, int all, double doubt) {
        if (seen == all) {
            return 1;
        }
        double low = (double) seen / all;
        double high = 1;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (atMost(seen, all, middle) > doubt) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static double atMost(long seen, int all, double p) {
        double log = all * Math.log1p(-p);
        double sum = Math.exp(log);
        for (int k = 1; k <= seen; k++) {
            log += Math.log((double) (all - k + 1) / k) + Math.log(p) - Math.log1p(-p);
            sum += Math.exp(log);
        }
        return sum;
    }

    @Override
    public String toString() {
        return mechanism + ": at least " + lowerBound() + " of " + claimed + (repeats() ? ", noise repeats" : "");
    }
}
