package org.saksi.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.saksi.estimate.interval.Interval;
import org.saksi.estimate.table.OverlapTable;

/// Puts the candidates beside each other: whether they agree, and which range to show.
final class Verdict {

    private static final double DISAGREE = 1.5;
    private static final double TOO_WIDE = 5;
    private static final double MOST_INFINITE = 0.025;
    private static final Set<Method> BOUNDS = Set.of(Method.CHAO_MTH, Method.CHAO_MH);

    private Verdict() {}

    static List<Finding> findings(List<Candidate> candidates) {
        List<Finding> findings = new ArrayList<>();
        for (Candidate candidate : candidates) {
            long infinite = candidate.replicates().stream().filter(d -> d.isInfinite()).count();
            if (infinite > MOST_INFINITE * candidate.replicates().size()) {
                findings.add(new Finding(Finding.Code.NO_UPPER_LIMIT, infinite + " of " + candidate.replicates().size()
                        + " redrawn tables have no finite estimate by the method " + candidate.method().code()
                        + ": the data set no upper limit."));
            }
        }
        List<Candidate> totals = usable(candidates);
        double lowest = totals.stream().mapToDouble(Candidate::point).min().orElse(1);
        double highest = totals.stream().mapToDouble(Candidate::point).max().orElse(1);
        if (highest > DISAGREE * lowest) {
            findings.add(
                    new Finding(Finding.Code.METHODS_DISAGREE, "Methods that fit these lists disagree: from about " + Rounding.two(lowest)
                            + " to about " + Rounding.two(highest) + ". No single number stands for them."));
        }
        return findings;
    }

    private static List<Candidate> usable(List<Candidate> candidates) {
        return candidates.stream().filter(c -> c.isOk() && !BOUNDS.contains(c.method()) && Double.isFinite(c.point())).toList();
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
        return candidate.isOk() && !BOUNDS.contains(candidate.method()) ? candidate.withStatus("withheld") : candidate;
    }

    private static Optional<Interval> envelope(List<Candidate> candidates, Function<Candidate, Optional<Interval>> range) {
        List<Interval> ranges = usable(candidates).stream().flatMap(c -> range.apply(c).stream()).toList();
        return ranges.isEmpty()
                ? Optional.empty()
                : Optional.of(new Interval(ranges.stream().mapToDouble(Interval::low).min().orElseThrow(),
                        ranges.stream().mapToDouble(Interval::high).max().orElseThrow()));
    }
}
