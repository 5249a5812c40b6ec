package org.saksi.estimate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.saksi.estimate.interval.Bca;
import org.saksi.estimate.interval.Interval;
import org.saksi.estimate.interval.Workers;
import org.saksi.estimate.table.OverlapTable;

/// Estimates of the parts of a population, each by its own, beside the estimate of the whole (Sekar and Deming 1949). Where people of one part are easier
/// to list than those of another, the parts together come nearer to the truth than the whole; where a part is too small, it is refused and nothing is added
/// up.
///
/// @param whole the estimate from everybody, whatever their part
/// @param strata the estimate of each part, in the order of the table
/// @param sum95 range of the sum of the parts for 95 %; empty when a part is refused or nothing was redrawn
/// @param sum80 the same for 80 %
/// @param findings what the comparison of sum and whole shows
public record StratifiedEstimate(PopulationEstimate whole, Map<String, PopulationEstimate> strata, Optional<Interval> sum95,
        Optional<Interval> sum80, List<Finding> findings) {

    private static final List<Method> SUMMED = List.of(Method.STEPWISE, Method.BIC);
    private static final double APART = 1.5;
    private static final long STRIDE = 0x9E3779B97F4A7C15L;

    public StratifiedEstimate {
        strata = Collections.unmodifiableMap(new LinkedHashMap<>(strata));
        findings = List.copyOf(findings);
    }

    /// Estimates whole and parts. Every part has random numbers of its own, so that the parts are independent.
    ///
    /// @param whole the table of everybody
    /// @param parts the tables of the parts
    /// @param plan what to compute of each; without given bootstrap tables
    public static StratifiedEstimate run(OverlapTable whole, Map<String, OverlapTable> parts, Plan plan, long seed, Workers workers) {
        if (plan.draws().isPresent()) {
            throw new IllegalArgumentException("given bootstrap tables belong to one table; they cannot be used for strata");
        }
        Map<String, PopulationEstimate> strata = new LinkedHashMap<>();
        parts.forEach((name, table) -> strata.put(name, Estimate.run(table, plan, seed + STRIDE * (strata.size() + 1), workers)));
        PopulationEstimate all = Estimate.run(whole, plan, seed, workers);
        List<Finding> findings = new ArrayList<>();
        strata.forEach((name, estimate) -> {
            if (estimate.refused()) {
                findings.add(new Finding(Finding.Code.STRATUM_REFUSED,
                        "No total is given for the stratum \"" + name + "\", so the strata are not added up."));
            }
        });
        if (!findings.isEmpty()) {
            return new StratifiedEstimate(all, strata, Optional.empty(), Optional.empty(), findings);
        }
        compare(all, strata, findings);
        return new StratifiedEstimate(all, strata, sum(strata, 0.95), sum(strata, 0.80), findings);
    }

    private static void compare(PopulationEstimate whole, Map<String, PopulationEstimate> strata, List<Finding> findings) {
        double together = whole.candidate(Method.STEPWISE).map(Candidate::point).orElse(Double.NaN);
        double apart = points(strata, Method.STEPWISE);
        if (Math.max(together, apart) > APART * Math.min(together, apart)) {
            findings.add(
                    new Finding(Finding.Code.STRATA_DISAGREE, "Estimated apart and added up, the strata give about " + Rounding.two(apart)
                            + "; estimated together about " + Rounding.two(together) + ". The lists reach the strata differently."));
        }
    }

    private static double points(Map<String, PopulationEstimate> strata, Method method) {
        return strata.values().stream().mapToDouble(s -> s.candidate(method).map(Candidate::point).orElse(Double.NaN)).sum();
    }

    /// From the lowest to the highest limit of the methods whose redrawn tables can be added up, table by table.
    private static Optional<Interval> sum(Map<String, PopulationEstimate> strata, double level) {
        List<Interval> ranges = SUMMED.stream().flatMap(m -> sum(strata, m, level).stream()).toList();
        return ranges.isEmpty()
                ? Optional.empty()
                : Optional.of(new Interval(ranges.stream().mapToDouble(Interval::low).min().orElseThrow(),
                        ranges.stream().mapToDouble(Interval::high).max().orElseThrow()));
    }

    private static Optional<Interval> sum(Map<String, PopulationEstimate> strata, Method method, double level) {
        List<List<Double>> replicates = strata.values().stream().flatMap(s -> s.candidate(method).stream()).filter(Candidate::isOk)
                .map(Candidate::replicates).filter(r -> !r.isEmpty()).toList();
        if (replicates.size() < strata.size() || replicates.isEmpty()) {
            return Optional.empty();
        }
        double[] sums = IntStream.range(0, replicates.get(0).size()).mapToDouble(b -> replicates.stream().mapToDouble(r -> r.get(b)).sum())
                .toArray();
        return Optional.of(new Bca(points(strata, method), sums, 0).at(level));
    }
}
