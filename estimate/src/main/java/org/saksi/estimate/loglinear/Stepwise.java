package org.saksi.estimate.loglinear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.saksi.estimate.numeric.PoissonTail;
import org.saksi.estimate.table.OverlapTable;

/// Stepwise choice of pairwise interactions (Chan, Silverman and Vincent 2021): starting from independent lists, the pair whose overlap is most
/// surprising under the current fit is added as long as its Poisson tail probability is below the threshold and the larger model is sound.
public final class Stepwise {

    /// The published threshold, chosen by its authors in simulations.
    public static final double THRESHOLD = 0.02;

    private final double threshold;
    private final ExistenceCheck check;

    /// @param threshold tail probability below which a pair is added, between 0 and 1
    /// @param check remembers zero patterns; may be shared
    public Stepwise(double threshold, ExistenceCheck check) {
        if (!(threshold > 0 && threshold < 1)) {
            throw new IllegalArgumentException("a threshold is a probability between 0 and 1, but was " + threshold);
        }
        this.threshold = threshold;
        this.check = check;
    }

    private record Step(int pair, double probability) {}

    /// The model that the procedure ends with, fitted.
    ///
    /// @param table where independent lists are a sound model; see [#total] for any table
    public Fit select(OverlapTable table) {
        Fit fit = SparsePoisson.fit(table, Model.mainEffects(table.listCount()));
        while (true) {
            Model next = next(table, fit);
            if (next.equals(fit.model())) {
                return fit;
            }
            fit = SparsePoisson.fit(table, next);
        }
    }

    /// Estimated number of all people; infinite when not even independent lists have a finite estimate.
    public double total(OverlapTable table) {
        if (check.of(table, Model.mainEffects(table.listCount())) != ModelStatus.SOUND) {
            return Double.POSITIVE_INFINITY;
        }
        return select(table).total();
    }

    private Model next(OverlapTable table, Fit fit) {
        List<Step> steps = new ArrayList<>();
        for (int pair : Model.pairs(table.listCount())) {
            if (!fit.model().contains(pair)) {
                double probability = surprise(table.onAll(pair), fit.meanOnAll(pair));
                if (probability < threshold) {
                    steps.add(new Step(pair, probability));
                }
            }
        }
        steps.sort(Comparator.comparingDouble(Step::probability));
        for (Step step : steps) {
            Model larger = fit.model().with(step.pair());
            if (check.of(table, larger) == ModelStatus.SOUND) {
                return larger;
            }
        }
        return fit.model();
    }

    /// The smaller of the two tail probabilities of an overlap under a Poisson distribution.
    static double surprise(long seen, double expected) {
        return Math.min(PoissonTail.atMost(seen, expected), PoissonTail.atLeast(seen, expected));
    }
}
