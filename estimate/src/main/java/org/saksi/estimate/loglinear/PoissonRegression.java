package org.saksi.estimate.loglinear;

import java.util.Arrays;
import java.util.List;

import org.saksi.estimate.numeric.Cholesky;

/// A Poisson regression with logarithmic link and any design, for the few models that are not sets of list effects.
public final class PoissonRegression {

    private static final int MOST_STEPS = 50;
    private static final double SETTLED = 1e-12;

    private final double[][] design;
    private final double[] counts;

    /// @param design one row per count, one column per parameter
    /// @param counts what was seen
    public PoissonRegression(double[][] design, double[] counts) {
        this.design = design.clone();
        this.counts = counts.clone();
    }

    /// A fitted regression.
    ///
    /// @param coefficients the parameters
    /// @param firstError standard error of the first parameter
    /// @param converged whether the deviance settled
    public record Result(List<Double> coefficients, double firstError, boolean converged) {

        public Result {
            coefficients = List.copyOf(coefficients);
        }

        static Result of(double[] coefficients, double firstError, boolean converged) {
            return new Result(Arrays.stream(coefficients).boxed().toList(), firstError, converged);
        }
    }

    /// The maximum likelihood fit.
    public Result fit() {
        double[] means = new double[counts.length];
        double[] eta = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            means[i] = counts[i] + 0.1;
            eta[i] = Math.log(means[i]);
        }
        double[] solution = new double[design[0].length];
        double before = Double.POSITIVE_INFINITY;
        double error = Double.NaN;
        for (int step = 0; step < MOST_STEPS; step++) {
            Cholesky cholesky = new Cholesky(information(means));
            if (!cholesky.isPositive()) {
                return Result.of(solution, Double.NaN, false);
            }
            solution = cholesky.solve(response(means, eta));
            error = firstError(cholesky, solution.length);
            double deviance = predict(solution, eta, means);
            if (Math.abs(deviance - before) < SETTLED * (Math.abs(deviance) + 0.1)) {
                return Result.of(solution, error, true);
            }
            before = deviance;
        }
        return Result.of(solution, error, false);
    }

    private static double firstError(Cholesky cholesky, int size) {
        double[] first = new double[size];
        first[0] = 1;
        return Math.sqrt(cholesky.solve(first)[0]);
    }

    private double[][] information(double[] means) {
        int size = design[0].length;
        double[][] matrix = new double[size][size];
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < size; j++) {
                for (int k = 0; k <= j; k++) {
                    matrix[j][k] += means[i] * design[i][j] * design[i][k];
                }
            }
        }
        return matrix;
    }

    private double[] response(double[] means, double[] eta) {
        double[] right = new double[design[0].length];
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < right.length; j++) {
                right[j] += design[i][j] * (means[i] * eta[i] + counts[i] - means[i]);
            }
        }
        return right;
    }

    private double predict(double[] solution, double[] eta, double[] means) {
        double half = 0;
        for (int i = 0; i < counts.length; i++) {
            eta[i] = 0;
            for (int j = 0; j < solution.length; j++) {
                eta[i] += design[i][j] * solution[j];
            }
            means[i] = Math.exp(eta[i]);
            half += (counts[i] == 0 ? 0 : counts[i] * Math.log(counts[i] / means[i])) - (counts[i] - means[i]);
        }
        return 2 * half;
    }
}
