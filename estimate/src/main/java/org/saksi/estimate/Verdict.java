package org.saksi.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.saksi.estimate.check.HiddenList;
import org.saksi.estimate.check.Robustness;
import org.saksi.estimate.interval.Interval;
import org.saksi.estimate.loglinear.ExistenceCheck;
import org.saksi.estimate.loglinear.Model;
import org.saksi.estimate.loglinear.ModelStatus;
import org.saksi.estimate.loglinear.Stepwise;
import org.saksi.estimate.table.OverlapTable;

/// Puts the candidates beside each other: whether they agree, what would change them, and which range to show.
final class Verdict {

    private static final double DISAGREE = 1.5;
    private static final double TOO_WIDE = 5;
    private static final double MOST_INFINITE = 0.025;
    private static final double MOVES = 0.5;
    private static final double ONE_PERSON_MOVES = 0.25;
    private static final Set<Method> RANGED = Set.of(Method.CHAPMAN, Method.CHAO_MTH, Method.STEPWISE, Method.BIC, Method.DGA);
    private static final Set<Method> SELECTING = Set.of(Method.STEPWISE, Method.BIC, Method.DGA, Method.LATENT_CLASS, Method.THRESHOLD);

    private final OverlapTable table;
    private final List<Candidate> candidates;
    private final ExistenceCheck check;
    private final List<Finding> findings = new ArrayList<>();

    private Verdict(OverlapTable table, List<Candidate> candidates, ExistenceCheck check) {
        this.table = table;
        this.candidates = candidates;
        this.check = check;
    }

    static List<Finding> findings(OverlapTable table, List<Candidate> candidates, ExistenceCheck check) {
        Verdict verdict = new Verdict(table, candidates, check);
        verdict.lookAtReplicates();
        verdict.lookAtChains();
        verdict.lookAtAgreement();
        if (table.listCount() >= 3 && check.of(table, Model.mainEffects(table.listCount())) == ModelStatus.SOUND) {
            verdict.lookAtRobustness();
            verdict.lookAtPredictions();
        }
        return verdict.findings;
    }

    private void find(Finding.Code code, String words) {
        findings.add(new Finding(code, words));
    }

    private void lookAtReplicates() {
        for (Candidate candidate : candidates) {
            long infinite = candidate.replicates().stream().filter(d -> d.isInfinite()).count();
            if (infinite > MOST_INFINITE * candidate.replicates().size()) {
                find(Finding.Code.NO_UPPER_LIMIT, infinite + " of " + candidate.replicates().size()
                        + " redrawn tables have no finite estimate by the method " + candidate.method().code()
                        + ": the data set no upper limit.");
            }
            if (candidate.figures().getOrDefault("percentiles_only", 0.0) > 0) {
                find(Finding.Code.PERCENTILES_ONLY, "The interval of the method " + candidate.method().code()
                        + " could not be corrected for bias; it is a plain percentile interval.");
            }
            if (candidate.figures().getOrDefault("mass_at_end", 0.0) > 1e-4) {
                find(Finding.Code.GRID_ENDS_EARLY, "The method " + candidate.method().code()
                        + " still gives weight to more than twenty times the documented number.");
            }
        }
    }

    private void lookAtChains() {
        for (Candidate candidate : candidates) {
            if (candidate.status().equals("not_converged")) {
                find(Finding.Code.CHAINS_DISAGREE, "The method " + candidate.method().code()
                        + " gives another answer each time it is started; its numbers are withheld.");
            }
            if (candidate.status().equals("low_coverage")) {
                find(Finding.Code.LOW_COVERAGE,
                        "The lists share less than 55 % of their people; the method of sample coverage is unstable here.");
            }
        }
    }

    private void lookAtAgreement() {
        double bestBic = candidates.stream().filter(Candidate::isOk).mapToDouble(c -> c.figures().getOrDefault("bic", Double.MAX_VALUE))
                .min()
                .orElse(0);
        List<Double> points = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean fits = SELECTING.contains(candidate.method())
                    || candidate.method() == Method.INDEPENDENCE
                            && candidate.figures().getOrDefault("bic", Double.MAX_VALUE) <= bestBic + 2;
            if (fits && candidate.isOk() && Double.isFinite(candidate.point())) {
                points.add(candidate.point());
            }
            if (candidate.method() == Method.BIC && candidate.isOk()) {
                compare(List.of(candidate.figures().getOrDefault("near_low", 1.0), candidate.figures().getOrDefault("near_high", 1.0)),
                        "Models that describe these lists equally well");
            }
        }
        compare(points, "Methods that fit these lists");
    }

    private void compare(List<Double> points, String who) {
        double lowest = points.stream().mapToDouble(p -> p).min().orElse(1);
        double highest = points.stream().mapToDouble(p -> p).max().orElse(1);
        if (highest > DISAGREE * lowest) {
            find(Finding.Code.METHODS_DISAGREE, who + " disagree: from about " + Rounding.two(lowest) + " to about " + Rounding.two(highest)
                    + ". No single number stands for them.");
        }
    }

    private void lookAtRobustness() {
        Stepwise stepwise = new Stepwise(Stepwise.THRESHOLD, check);
        Robustness robustness = new Robustness(table, stepwise::total);
        double total = stepwise.total(table);
        farthest(robustness.leavingOneOut(), total, MOVES).ifPresent(c -> find(Finding.Code.ONE_LIST_DECIDES,
                "One list decides: " + c.change() + " the estimate would be " + Rounding.two(c.total()) + " instead of "
                        + Rounding.two(total) + "."));
        farthest(robustness.mergingTwo(), total, MOVES).ifPresent(c -> find(Finding.Code.MERGING_DECIDES,
                "What counts as a list decides: with " + c.change() + " the estimate would be " + Rounding.two(c.total()) + " instead of "
                        + Rounding.two(total) + "."));
        farthest(robustness.onePersonLess(), total, ONE_PERSON_MOVES).ifPresent(c -> find(Finding.Code.ONE_CELL_DECIDES,
                "One person decides: with " + c.change() + " the estimate would be " + Rounding.two(c.total()) + " instead of "
                        + Rounding.two(total) + "."));
    }

    private static Optional<Robustness.Changed> farthest(List<Robustness.Changed> changes, double total, double limit) {
        return changes.stream().filter(c -> move(c, total) > limit).max(java.util.Comparator.comparingDouble(c -> move(c, total)));
    }

    private static double move(Robustness.Changed changed, double total) {
        return Math.abs(changed.total() - total) / total;
    }

    private void lookAtPredictions() {
        List<String> missed = HiddenList.of(table, check).stream().filter(h -> h.isTested() && !h.isCovered()).map(HiddenList::list)
                .toList();
        if (!missed.isEmpty()) {
            find(Finding.Code.LISTS_NOT_PREDICTED, "Hidden on purpose, these lists were not predicted by the others: " + missed
                    + ". The same may hold for the people on no list.");
        }
    }

    static PopulationEstimate of(OverlapTable given, Plan plan, long seed, List<Candidate> candidates, List<Finding> findings) {
        List<Finding> all = new ArrayList<>(findings);
        boolean refused = findings.stream().anyMatch(f -> f.has(Finding.Weight.REFUSES));
        Optional<Interval> range80 = refused ? Optional.empty() : envelope(candidates, Candidate::range80);
        Optional<Interval> range95 = refused ? Optional.empty() : envelope(candidates, Candidate::range95);
        range95.filter(r -> r.ratio() > TOO_WIDE).ifPresent(r -> all.add(new Finding(Finding.Code.RANGE_TOO_WIDE,
                "The upper end of the range is more than five times the lower end.")));
        Optional<Double> atLeast = candidates.stream().filter(c -> c.method() == Method.CHAO_MTH && c.isOk())
                .flatMap(c -> c.range95().stream()).map(Interval::low).findFirst();
        return new PopulationEstimate(given.hash(), given.lists(), given.documented(), plan, seed, Estimate.VERSION,
                refused ? candidates.stream().map(Verdict::withheld).toList() : candidates, all, atLeast, range80, range95);
    }

    private static Candidate withheld(Candidate candidate) {
        return candidate.isOk() && candidate.method() != Method.CHAO_MTH && candidate.method() != Method.CHAO_MH
                ? candidate.withStatus("withheld")
                : candidate;
    }

    /// From the lowest lower to the highest upper limit of the methods that choose among models; of all that are left where none of these was asked.
    private static Optional<Interval> envelope(List<Candidate> candidates, Function<Candidate, Optional<Interval>> range) {
        List<Candidate> usable = candidates.stream().filter(c -> c.isOk() && Double.isFinite(c.point())).toList();
        List<Candidate> ranged = usable.stream().filter(c -> RANGED.contains(c.method())).toList();
        List<Interval> ranges = (ranged.isEmpty() ? usable : ranged).stream().flatMap(c -> range.apply(c).stream()).toList();
        return ranges.isEmpty()
                ? Optional.empty()
                : Optional.of(new Interval(ranges.stream().mapToDouble(Interval::low).min().orElseThrow(),
                        ranges.stream().mapToDouble(Interval::high).max().orElseThrow()));
    }
}
