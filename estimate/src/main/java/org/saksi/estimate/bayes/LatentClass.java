package org.saksi.estimate.bayes;

import org.saksi.estimate.chance.Chance;
import org.saksi.estimate.chance.Purpose;
import org.saksi.estimate.interval.Workers;
import org.saksi.estimate.table.OverlapTable;

/// The Bayesian latent class model (Manrique-Vallier 2016): people fall into classes that nobody saw; within a class the lists are independent. The
/// number of classes is held small by a stick-breaking prior. Sampled by Gibbs' method.
public final class LatentClass {

    /// Classes at most.
    public static final int CLASSES = 10;

    private static final int WARM_UP = 500;

    private LatentClass() {}

    /// Runs the chains; the same seed gives the same draws for any number of threads.
    public static Chains sample(OverlapTable table, Length length, long seed, Workers workers) {
        double[][] draws = new double[length.chains()][length.kept()];
        workers.run("latent classes", length.chains(), c -> chain(table, length, Chance.of(seed, Purpose.LATENT_CLASS, c), draws[c]));
        return new Chains(draws);
    }

    /// How long to run.
    ///
    /// @param chains number of chains
    /// @param burnIn sweeps thrown away at the start of each
    /// @param kept draws kept of each
    /// @param thinning sweeps between two of them
    public record Length(int chains, int burnIn, int kept, int thinning) {}

    private static void chain(OverlapTable table, Length length, Chance chance, double[] draws) {
        LatentClassState state = new LatentClassState(table, chance);
        for (int sweep = 0; sweep < WARM_UP; sweep++) {
            state.sweep(false);
        }
        state.sortClasses();
        for (int sweep = 0; sweep < length.burnIn(); sweep++) {
            state.sweep(true);
        }
        for (int i = 0; i < draws.length; i++) {
            for (int sweep = 0; sweep < length.thinning(); sweep++) {
                state.sweep(true);
            }
            draws[i] = state.total();
        }
    }
}
