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
        this.table = Gate.withoutEmptyLists(given);
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
            candidates.addAll(candidate(method));
        }
        return candidates;
    }

    private List<Candidate> candidate(Method method) {
        LogLinearMethods logLinear = new LogLinearMethods(table, plan, draws(), check, workers);
        return switch (method) {
            case CHAPMAN -> table.listCount() == 2 ? List.of(BoundMethods.chapman(table)) : List.of();
            case CHAO_MTH -> List.of(BoundMethods.chao(table, true));
            case CHAO_MH -> List.of(BoundMethods.chao(table, false));
            case INDEPENDENCE -> List.of(logLinear.independence());
            case STEPWISE -> List.of(logLinear.stepwise());
            case BIC -> List.of(logLinear.bic());
            case COVERAGE -> table.listCount() > 2 ? List.of(BoundMethods.coverage(table)) : List.of();
            case DGA -> BayesMethods.fits(table) ? List.of(BayesMethods.graphs(table, workers)) : List.of();
            case LATENT_CLASS -> table.listCount() > 2 ? List.of(BayesMethods.latentClass(table, plan, seed, workers)) : List.of();
            case THRESHOLD -> BayesMethods.fits(table) ? List.of(BayesMethods.threshold(table, seed, workers)) : List.of();
        };
    }

    private Draws draws() {
        return plan.draws().orElseGet(() -> Draws.of(table, plan.bootstrap(), seed));
    }
}
