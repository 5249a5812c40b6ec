package org.saksi.estimate.loglinear;

import java.util.Arrays;

import org.saksi.estimate.numeric.Cholesky;
import org.saksi.estimate.table.OverlapTable;

/// Fits a sound model by iteratively reweighted least squares.
///
/// The start (count + 0.1), the logarithmic link and the stopping rule — relative change of the deviance below 1e-8, at most 25 steps — are those
/// of the statistical software that published estimates were made with, so that they can be recomputed digit by digit.
public final class SparsePoisson {

    private static final int MOST_STEPS = 25;
    private static final double SETTLED = 1e-8;
    private static final double START = 0.1;

    private final OverlapTable table;
    private final Support support;
    private final int[] effects;
    private final double[] eta;
    private final double[] means;
    private double[] solution = {};
    private double interceptError = Double.NaN;

    private SparsePoisson(OverlapTable table, Model model) {
        this.table = table;
        this.support = Support.of(table, model);
        this.effects = support.liveEffects();
        this.eta = new double[table.histories()];
        this.means = new double[table.histories()];
    }

    /// The extended maximum likelihood fit. Whether it is one is for [ExistenceCheck] to say first.
    public static Fit fit(OverlapTable table, Model model) {
        SparsePoisson fitting = new SparsePoisson(table, model);
        boolean converged = fitting.iterate();
        double[] coefficients = new double[table.histories()];
        Arrays.fill(coefficients, Double.NEGATIVE_INFINITY);
        if (fitting.solution.length == 0) {
            coefficients[0] = Double.NaN;
        }
        for (int j = 0; j < fitting.solution.length; j++) {
            coefficients[fitting.effects[j]] = fitting.solution[j];
        }
        return new Fit(model, table, coefficients, fitting.means, fitting.interceptError, converged);
    }

    private boolean iterate() {
        for (int w = 1; w < means.length; w++) {
            if (support.isLive(w)) {
                means[w] = table.count(w) + START;
                eta[w] = Math.log(means[w]);
            }
        }
        double deviance = deviance();
        for (int step = 0; step < MOST_STEPS; step++) {
            if (!improve()) {
                solution = new double[0];
                return false;
            }
            double before = deviance;
            deviance = deviance();
            if (Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < SETTLED) {
                return true;
            }
        }
        return false;
    }

    /// One step. The first solves for the parameters, the later ones for their change, which loses no digits.
    private boolean improve() {
        double[] information = means.clone();
        double[] response = new double[means.length];
        boolean first = solution.length == 0;
        for (int w = 1; w < means.length; w++) {
            response[w] = support.isLive(w) ? (first ? means[w] * eta[w] : 0) + table.count(w) - means[w] : 0;
        }
        Lattice.sumSupersets(information);
        Lattice.sumSupersets(response);
        double[][] matrix = new double[effects.length][effects.length];
        double[] right = new double[effects.length];
        for (int i = 0; i < effects.length; i++) {
            right[i] = response[effects[i]];
            for (int j = 0; j <= i; j++) {
                matrix[i][j] = information[effects[i] | effects[j]];
            }
        }
        Cholesky cholesky = new Cholesky(matrix);
        if (!cholesky.isPositive()) {
            return false;
        }
        double[] step = cholesky.solve(right);
        for (int j = 0; j < step.length; j++) {
            step[j] += first ? 0 : solution[j];
        }
        solution = step;
        double[] unit = new double[effects.length];
        unit[0] = 1;
        interceptError = Math.sqrt(cholesky.solve(unit)[0]);
        predict();
        return true;
    }

    private void predict() {
        Arrays.fill(eta, 0);
        for (int j = 0; j < effects.length; j++) {
            eta[effects[j]] = solution[j];
        }
        Lattice.sumSubsets(eta);
        for (int w = 1; w < means.length; w++) {
            means[w] = support.isLive(w) ? Math.exp(eta[w]) : 0;
        }
    }

    private double deviance() {
        double half = 0;
        for (int w = 1; w < means.length; w++) {
            if (support.isLive(w)) {
                long n = table.count(w);
                half += (n == 0 ? 0 : n * Math.log(n / means[w])) - (n - means[w]);
            }
        }
        return 2 * half;
    }
}
