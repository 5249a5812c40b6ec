package org.saksi.estimate.bayes;

import java.util.ArrayList;
import java.util.List;

import org.saksi.estimate.chance.Chance;
import org.saksi.estimate.chance.Purpose;
import org.saksi.estimate.interval.Workers;
import org.saksi.estimate.loglinear.Model;
import org.saksi.estimate.table.OverlapTable;

/// Bayesian thresholding (Silverman 2020): the model with all pairs is sampled, pairs whose posterior mean is less than two standard deviations away
/// from 0 are dropped, and the smaller model is sampled again.
public final class Threshold {

    private static final double CUT = 2;
    private static final double INTERACTION_VARIANCE = 1;
    private static final int BURN_IN = 4_000;
    private static final int KEPT = 1_000;
    private static final int THINNING = 20;

    private final OverlapTable table;
    private final int chains;
    private final long seed;
    private final Workers workers;

    private Threshold(OverlapTable table, int chains, long seed, Workers workers) {
        this.table = table;
        this.chains = chains;
        this.seed = seed;
        this.workers = workers;
    }

    /// The draws of the total, and the model that was kept.
    ///
    /// @param chains draws by chain
    /// @param model the kept model
    public record Result(Chains chains, Model model) {}

    /// Runs both stages.
    public static Result sample(OverlapTable table, int chains, long seed, Workers workers) {
        return new Threshold(table, chains, seed, workers).run();
    }

    private Result run() {
        Model full = Model.allPairs(table.listCount());
        double[][][] first = stage(full, 0);
        List<Integer> kept = new ArrayList<>();
        int[] effects = full.effects();
        for (int i = 0; i < effects.length; i++) {
            if (Integer.bitCount(effects[i]) > 1 && isFarFromZero(first, i)) {
                kept.add(effects[i]);
            }
        }
        Model model = Model.of(table.listCount(), kept);
        double[][][] second = stage(model, chains);
        double[][] totals = new double[chains][KEPT];
        for (int c = 0; c < chains; c++) {
            for (int d = 0; d < KEPT; d++) {
                totals[c][d] = table.documented() + Math.exp(second[c][d][0]);
            }
        }
        return new Result(new Chains(totals), model);
    }

    private double[][][] stage(Model model, int firstStream) {
        double[][][] draws = new double[chains][][];
        List<Integer> effects = java.util.Arrays.stream(model.effects()).boxed().toList();
        workers.run("thresholding", chains, c -> draws[c] = new PairPosterior(table, effects, INTERACTION_VARIANCE)
                .sample(Chance.of(seed, Purpose.THRESHOLD, firstStream + c), BURN_IN, KEPT, THINNING));
        return draws;
    }

    private boolean isFarFromZero(double[][][] draws, int parameter) {
        double sum = 0;
        double squares = 0;
        for (double[][] chain : draws) {
            for (double[] draw : chain) {
                sum += draw[parameter];
                squares += draw[parameter] * draw[parameter];
            }
        }
        double all = (double) chains * KEPT;
        double mean = sum / all;
        return Math.abs(mean) >= CUT * Math.sqrt(squares / all - mean * mean);
    }
}
