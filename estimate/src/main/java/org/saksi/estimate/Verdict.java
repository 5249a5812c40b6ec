package org.saksi.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.saksi.estimate.check.Checks;
import org.saksi.estimate.check.HiddenList;
import org.saksi.estimate.check.Robustness;
import org.saksi.estimate.interval.Interval;
import org.saksi.estimate.loglinear.ExistenceCheck;
import org.saksi.estimate.table.OverlapTable;

/// Puts the candidates beside each other: whether they agree, what would change them, and which range to show.
final class Verdict {

    private static final double DISAGREE = 1.5;
    private static final double TOO_WIDE = 5;
    private static final double MOST_INFINITE = 0.025;
    private static final double MOVES = 0.5;
    private static final double ONE_PERSON_MOVES = 0.25;
    private static final Set<Method> RANGED = Set.of(Method.CHAPMAN, Method.CHAO_MTH, Method.STEPWISE, Method.BIC, Method.DGA);
    private static final Set<Method> BOUNDS = Set.of(Method.CHAO_MTH, Method.CHAO_MH);
    private static final Set<Method> SELECTING = Set.of(Method.STEPWISE, Method.BIC, Method.DGA, Method.LATENT_CLASS, Method.THRESHOLD);

    private final List<Candidate> candidates;
    private final List<Finding> findings = new ArrayList<>();

    private Verdict(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    static List<Finding> findings(OverlapTable table, List<Candidate> candidates, ExistenceCheck check) {
        Verdict verdict = new Verdict(candidates);
        verdict.lookAtReplicates();
        verdict.lookAtChains();
        verdict.lookAtAgreement();
        Checks.of(table, check).ifPresent(checks -> {
            verdict.lookAtRobustness(checks);
            verdict.lookAtPredictions(checks);
        });
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
            if (candidate.status().equals(Candidate.LEFT_OUT)) {
                find(Finding.Code.METHOD_LEFT_OUT,
                        "The method " + candidate.method().code() + " was left out: it is " + candidate.model() + ".");
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
        lookAtUpperLimits();
    }

    /// Methods can agree on a number and yet disagree on how high it could be.
    private void lookAtUpperLimits() {
        List<Double> highs = candidates.stream().filter(c -> SELECTING.contains(c.method()) && c.isOk()).flatMap(c -> c.range95().stream())
                .map(Interval::high).filter(Double::isFinite).toList();
        boolean said = findings.stream().anyMatch(f -> f.code() == Finding.Code.METHODS_DISAGREE);
        if (!said && !highs.isEmpty()) {
            compare(highs, "Methods that fit these lists, asked how high the number could be,");
        }
    }

    private void compare(List<Double> points, String who) {
        double lowest = points.stream().mapToDouble(p -> p).min().orElse(1);
        double highest = points.stream().mapToDouble(p -> p).max().orElse(1);
        if (highest > DISAGREE * lowest) {
            find(Finding.Code.METHODS_DISAGREE, who + " disagree: from about " + Rounding.two(lowest) + " to about " + Rounding.two(highest)
                    + ". No single number stands for them.");
        }
    }

    private void lookAtRobustness(Checks checks) {
        double total = checks.total();
        String instead = " instead of " + Rounding.two(total) + ".";
        farthest(checks.leavingOneOut(), total, MOVES).ifPresent(c -> find(Finding.Code.ONE_LIST_DECIDES,
                "One list decides: " + c.change() + " the estimate would be " + Rounding.two(c.total()) + instead));
        farthest(checks.mergingTwo(), total, MOVES).ifPresent(c -> find(Finding.Code.MERGING_DECIDES,
                "What counts as a list decides: with " + c.change() + " the estimate would be " + Rounding.two(c.total()) + instead));
        farthest(checks.onePersonLess(), total, ONE_PERSON_MOVES).ifPresent(c -> find(Finding.Code.ONE_CELL_DECIDES,
                "One person decides: with " + c.change() + " the estimate would be " + Rounding.two(c.total()) + instead));
    }

    private static Optional<Robustness.Changed> farthest(List<Robustness.Changed> changes, double total, double limit) {
        return Checks.farthest(changes, total).filter(c -> Checks.move(c, total) > limit);
    }

    private void lookAtPredictions(Checks checks) {
        List<String> missed = checks.hidden().stream().filter(h -> h.isTested() && !h.isCovered()).map(HiddenList::list).toList();
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
        OverlapTable kept = given.withoutEmptyLists();
        Optional<Double> atLeast = kept.listCount() < 2 || kept.overlapping() == 0
                ? Optional.empty()
                : BoundMethods.chao(kept, true).range95()
                        .map(bound -> Math.min(bound.low(), range95.map(Interval::low).orElse(bound.low())));
        return new PopulationEstimate(given.hash(), given.lists(), given.documented(), plan, seed, Estimate.VERSION,
                refused ? candidates.stream().map(Verdict::withheld).toList() : candidates, all, atLeast, range80, range95);
    }

    private static Candidate withheld(Candidate candidate) {
        return candidate.isOk() && candidate.method() != Method.CHAO_MTH && candidate.method() != Method.CHAO_MH
                ? candidate.withStatus("withheld")
                : candidate;
    }

    /// From the lowest lower to the highest upper limit of the methods that choose among models; of all that are left where none of these was asked.
    /// A lower bound alone is no range.
    private static Optional<Interval> envelope(List<Candidate> candidates, Function<Candidate, Optional<Interval>> range) {
        List<Candidate> usable = candidates.stream().filter(c -> c.isOk() && Double.isFinite(c.point())).toList();
        if (usable.stream().allMatch(c -> BOUNDS.contains(c.method()))) {
            return Optional.empty();
        }
        List<Candidate> ranged = usable.stream().filter(c -> RANGED.contains(c.method())).toList();
        if (ranged.stream().allMatch(c -> BOUNDS.contains(c.method()))) {
            ranged = List.of();
        }
        List<Interval> ranges = (ranged.isEmpty() ? usable : ranged).stream().flatMap(c -> range.apply(c).stream()).toList();
        return ranges.isEmpty()
                ? Optional.empty()
                : Optional.of(new Interval(ranges.stream().mapToDouble(Interval::low).min().orElseThrow(),
                        ranges.stream().mapToDouble(Interval::high).max().orElseThrow()));
    }
}
