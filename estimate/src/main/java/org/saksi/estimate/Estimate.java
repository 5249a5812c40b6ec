package org.saksi.estimate;

import java.util.ArrayList;
import java.util.List;

import org.saksi.estimate.interval.Draws;
import org.saksi.estimate.interval.Workers;
import org.saksi.estimate.loglinear.ExistenceCheck;
import org.saksi.estimate.table.OverlapTable;

/// The door of the room.
public final class Estimate {

    /// Version of the methods: changes whenever the same table, plan and seed would give another number.
    public static final String VERSION = "saksi-estimate/1";

    private final OverlapTable given;
    private final OverlapTable table;
    private final Plan plan;
    private final long seed;
    private final Workers workers;
    private final ExistenceCheck check = new ExistenceCheck();

    private Estimate(OverlapTable given, Plan plan, long seed, Workers workers) {
        this.given = given;
        this.table = given.withoutEmptyLists();
        this.plan = plan;
        this.seed = seed;
        this.workers = workers;
    }

    /// Estimates on one thread.
    public static PopulationEstimate run(OverlapTable table, Plan plan, long seed) {
        return run(table, plan, seed, Workers.single());
    }

    /// Estimates the total behind a table, or says why not.
    ///
    /// @param table the overlaps
    /// @param plan what to compute
    /// @param seed any number; the same seed gives the same answer for any number of threads
    /// @param workers the threads
    public static PopulationEstimate run(OverlapTable table, Plan plan, long seed, Workers workers) {
        return new Estimate(table, plan, seed, workers).run();
    }

    private PopulationEstimate run() {
        List<Finding> findings = new ArrayList<>(Gate.findings(given, check));
        List<Candidate> candidates = candidates();
        findings.addAll(Verdict.findings(table, candidates, check));
        return Verdict.of(given, plan, seed, candidates, findings);
    }

    private List<Candidate> candidates() {
        if (table.listCount() < 2 || table.overlapping() == 0) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Method method : plan.methods()) {
            candidates.add(candidate(method));
        }
        return candidates;
    }

    private Candidate candidate(Method method) {
        LogLinearMethods logLinear = new LogLinearMethods(table, plan, draws(), check, workers);
        return switch (method) {
            case CHAPMAN -> BoundMethods.chapman(table);
            case CHAO_MTH -> BoundMethods.chao(table, true);
            case CHAO_MH -> BoundMethods.chao(table, false);
            case INDEPENDENCE -> logLinear.independence();
            case STEPWISE -> logLinear.stepwise();
            case BIC -> logLinear.bic();
            case COVERAGE -> table.listCount() > 2 ? BoundMethods.coverage(table) : outOfScope(method);
            case DGA -> BayesMethods.fits(table) ? BayesMethods.graphs(table, workers) : outOfScope(method);
            case LATENT_CLASS -> table.listCount() > 2 ? BayesMethods.latentClass(table, plan, seed, workers) : outOfScope(method);
            case THRESHOLD -> BayesMethods.fits(table) ? BayesMethods.threshold(table, seed, workers) : outOfScope(method);
        };
    }

    private Candidate outOfScope(Method method) {
        boolean few = table.listCount() < BayesMethods.FEWEST_LISTS;
        return Candidate.without(method, few ? "not_applicable" : Candidate.LEFT_OUT,
                few ? "for three lists or more" : "for up to " + BayesMethods.MOST_LISTS + " lists");
    }

    private Draws draws() {
        return plan.draws().map(d -> Gate.withoutEmptyLists(given, d)).orElseGet(() -> Draws.of(table, plan.bootstrap(), seed));
    }
}
