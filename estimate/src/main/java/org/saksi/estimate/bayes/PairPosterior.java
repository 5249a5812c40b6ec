package org.saksi.estimate.bayes;

import java.util.List;

import org.saksi.estimate.chance.Chance;
import org.saksi.estimate.numeric.Cholesky;
import org.saksi.estimate.table.OverlapTable;

/// The posterior of a Poisson log-linear model with these effects: normal priors, wide for intercept and single lists, narrower for interactions. Sampled
/// by random steps shaped like the posterior around its mode.
final class PairPosterior {

    private static final double WIDE_PRECISION = 1e-4;
    private static final int NEWTON_STEPS = 60;

    private final OverlapTable table;
    private final int[] effects;
    private final double[] precision;
    private final double[] eta;
    private double[] mode;
    private Cholesky shape;

    PairPosterior(OverlapTable table, List<Integer> effects, double interactionVariance) {
        this.table = table;
        this.effects = effects.stream().mapToInt(e -> e).toArray();
        this.precision = effects.stream().mapToDouble(e -> Integer.bitCount(e) > 1 ? 1 / interactionVariance : WIDE_PRECISION).toArray();
        this.eta = new double[table.histories()];
        this.mode = new double[this.effects.length];
        this.mode[0] = Math.log(Math.max(1.0, table.documented() / (double) (table.histories() - 1)));
        this.shape = new Cholesky(information(mode));
        for (int step = 0; step < NEWTON_STEPS; step++) {
            climb();
        }
    }

    private void climb() {
        double[] direction = shape.solve(gradient(mode));
        double scale = 1;
        double before = logDensity(mode);
        double[] next = moved(mode, direction, scale);
        while (!(logDensity(next) >= before) && scale > 1e-6) {
            scale /= 2;
            next = moved(mode, direction, scale);
        }
        mode = next;
        shape = new Cholesky(information(mode));
    }

    private static double[] moved(double[] from, double[] direction, double scale) {
        double[] to = from.clone();
        for (int i = 0; i < to.length; i++) {
            to[i] += scale * direction[i];
        }
        return to;
    }

    private void predict(double[] parameters) {
        java.util.Arrays.fill(eta, 0);
        for (int i = 0; i < effects.length; i++) {
            eta[effects[i]] = parameters[i];
        }
        for (int bit = 1; bit < eta.length; bit <<= 1) {
            for (int w = 0; w < eta.length; w++) {
                eta[w] += (w & bit) != 0 ? eta[w ^ bit] : 0;
            }
        }
    }

    private double logDensity(double[] parameters) {
        predict(parameters);
        double log = 0;
        for (int w = 1; w < eta.length; w++) {
            log += table.count(w) * eta[w] - Math.exp(eta[w]);
        }
        for (int i = 0; i < parameters.length; i++) {
            log -= precision[i] * parameters[i] * parameters[i] / 2;
        }
        return log;
    }

    private double[] gradient(double[] parameters) {
        predict(parameters);
        double[] gradient = new double[effects.length];
        for (int i = 0; i < effects.length; i++) {
            gradient[i] = -precision[i] * parameters[i];
            for (int w = 1; w < eta.length; w++) {
                gradient[i] += (w & effects[i]) == effects[i] ? table.count(w) - Math.exp(eta[w]) : 0;
            }
        }
        return gradient;
    }

    private double[][] information(double[] parameters) {
        predict(parameters);
        double[][] matrix = new double[effects.length][effects.length];
        for (int i = 0; i < effects.length; i++) {
            for (int j = 0; j <= i; j++) {
                int both = effects[i] | effects[j];
                double sum = i == j ? precision[i] : 0;
                for (int w = 1; w < eta.length; w++) {
                    sum += (w & both) == both ? Math.exp(eta[w]) : 0;
                }
                matrix[i][j] = sum;
            }
        }
        return matrix;
    }

    /// Parameters by draw; each draw follows `thinning` steps after the one before.
    double[][] sample(Chance chance, int burnIn, int kept, int thinning) {
        double[][] draws = new double[kept][];
        double[] here = moved(mode, step(chance), 1);
        double density = logDensity(here);
        for (int i = -burnIn; i < kept * thinning; i++) {
            double[] next = moved(here, step(chance), 2.38 / Math.sqrt(effects.length));
            double there = logDensity(next);
            if (Math.log(chance.uniform()) < there - density) {
                here = next;
                density = there;
            }
            if (i >= 0 && i % thinning == thinning - 1) {
                draws[i / thinning] = here;
            }
        }
        return draws;
    }

    private double[] step(Chance chance) {
        double[] z = new double[effects.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = chance.normal();
        }
        return shape.solveTransposed(z);
    }
}
