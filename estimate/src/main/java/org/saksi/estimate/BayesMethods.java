package org.saksi.estimate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saksi.estimate.bayes.Chains;
import org.saksi.estimate.bayes.LatentClass;
import org.saksi.estimate.bayes.Threshold;
import org.saksi.estimate.graph.GraphAverage;
import org.saksi.estimate.interval.Workers;
import org.saksi.estimate.table.OverlapTable;

/// The methods that give a posterior distribution.
final class BayesMethods {

    static final int FEWEST_LISTS = 3;
    static final int MOST_LISTS = 6;
    private static final int THRESHOLD_CHAINS = 4;

    private BayesMethods() {}

    static boolean fits(OverlapTable table) {
        return table.listCount() >= FEWEST_LISTS && table.listCount() <= MOST_LISTS;
    }

    static Candidate graphs(OverlapTable table, Workers workers) {
        GraphAverage.Posterior posterior = GraphAverage.of(table, workers);
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("mean", posterior.mean());
        figures.put("median", posterior.median());
        figures.put("graph_probability", posterior.graphProbability());
        figures.put("mass_at_end", posterior.massAtEnd());
        figures.put("grid_times", (double) posterior.gridTimes());
        return Candidate.of(Method.DGA, posterior.mean(), posterior.range80(), posterior.range95(), posterior.graph().name())
                .withFigures(figures);
    }

    static Candidate latentClass(OverlapTable table, Plan plan, long seed, Workers workers) {
        Plan.Sampling sampling = plan.sampling();
        Chains chains = LatentClass.sample(table,
                new LatentClass.Length(sampling.chains(), sampling.burnIn(), sampling.draws(), sampling.thinning()), seed, workers);
        return of(Method.LATENT_CLASS, chains, "up to " + LatentClass.CLASSES + " classes");
    }

    static Candidate threshold(OverlapTable table, long seed, Workers workers) {
        Threshold.Result result = Threshold.sample(table, THRESHOLD_CHAINS, seed, workers);
        return of(Method.THRESHOLD, result.chains(), result.model().name());
    }

    private static Candidate of(Method method, Chains chains, String model) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("mean", chains.mean());
        figures.put("median", chains.median());
        figures.put("rhat", chains.rhat());
        figures.put("effective_draws", chains.effectiveSize());
        String status = chains.rhat() > Chains.HIGHEST_RHAT ? "not_converged" : Candidate.OK;
        return new Candidate(method, chains.median(), Optional.of(chains.interval(0.80)), Optional.of(chains.interval(0.95)), model, status,
                List.of(), figures);
    }
}
