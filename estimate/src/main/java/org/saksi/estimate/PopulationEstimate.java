package org.saksi.estimate;

import java.util.List;
import java.util.Optional;

import org.saksi.estimate.interval.Interval;
import org.saksi.terms.Sha256;

/// What the room says about one table, with everything needed to say it again.
///
/// @param tableHash hash of the table
/// @param lists names of its lists
/// @param documented people on at least one list
/// @param plan what was asked for
/// @param seed seed of every random number
/// @param version version of the methods
/// @param candidates what each method says, none left out
/// @param findings why there is no total, or a range only, or why to be careful
/// @param atLeast a lower bound of the total; empty when nobody is on two lists
/// @param range80 range shown for 80 %; empty when refused
/// @param range95 range shown for 95 %; empty when refused
public record PopulationEstimate(Sha256 tableHash, List<String> lists, long documented, Plan plan, long seed, String version,
        List<Candidate> candidates, List<Finding> findings, Optional<Double> atLeast, Optional<Interval> range80,
        Optional<Interval> range95) {

    public PopulationEstimate {
        lists = List.copyOf(lists);
        candidates = List.copyOf(candidates);
        findings = List.copyOf(findings);
    }

    /// Whether no total is given.
    public boolean refused() {
        return findings.stream().anyMatch(f -> f.has(Finding.Weight.REFUSES));
    }

    /// Whether a range is given, but no single number.
    public boolean rangeOnly() {
        return !refused() && findings.stream().anyMatch(f -> f.has(Finding.Weight.RANGE_ONLY));
    }

    /// The findings of one weight, in the order in which they were made.
    public List<Finding> findings(Finding.Weight weight) {
        return findings.stream().filter(f -> f.has(weight)).toList();
    }

    /// What one method says, if it was asked.
    public Optional<Candidate> candidate(Method method) {
        return candidates.stream().filter(c -> c.method() == method).findFirst();
    }
}
