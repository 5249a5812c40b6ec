package org.saksi.estimate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saksi.estimate.interval.Interval;

/// What one method says.
///
/// @param method the method
/// @param point estimated total, people; infinite or NaN when there is none, see `status`
/// @param range80 interval of nominal level 80 %
/// @param range95 interval of nominal level 95 %
/// @param model the model behind the point, in words; why there is none where there is no point
/// @param status `ok`, or why the numbers are not to be used: `no_estimate`, `not_identifiable`, `not_applicable`, `left_out`, `not_converged`, `no_upper_limit`
/// @param replicates estimates of the bootstrap tables, in their order; empty without a bootstrap
/// @param figures further figures of the method by name, for example `bic`, `deviance`, `median`, in a stable order
public record Candidate(Method method, double point, Optional<Interval> range80, Optional<Interval> range95, String model, String status,
        List<Double> replicates, Map<String, Double> figures) {

    /// The status of a method whose numbers may be used.
    public static final String OK = "ok";

    /// The status of a method for which the table has too many lists.
    static final String LEFT_OUT = "left_out";

    public Candidate {
        replicates = List.copyOf(replicates);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    static Candidate without(Method method, String status, String why) {
        return new Candidate(method, Double.NaN, Optional.empty(), Optional.empty(), why, status, List.of(), Map.of());
    }

    static Candidate of(Method method, double point, Interval range80, Interval range95, String model) {
        return new Candidate(method, point, Optional.of(range80), Optional.of(range95), model, OK, List.of(), Map.of());
    }

    Candidate withStatus(String other) {
        return new Candidate(method, point, range80, range95, model, other, replicates, figures);
    }

    Candidate withFigures(Map<String, Double> other) {
        return new Candidate(method, point, range80, range95, model, status, replicates, other);
    }

    /// Whether the numbers may be used.
    public boolean isOk() {
        return status.equals(OK);
    }
}
