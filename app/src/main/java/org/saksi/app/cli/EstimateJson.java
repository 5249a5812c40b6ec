package org.saksi.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.saksi.estimate.Candidate;
import org.saksi.estimate.Finding;
import org.saksi.estimate.PopulationEstimate;
import org.saksi.estimate.Rounding;
import org.saksi.estimate.StratifiedEstimate;
import org.saksi.estimate.check.Checks;
import org.saksi.estimate.check.HiddenList;
import org.saksi.estimate.check.Robustness;
import org.saksi.estimate.check.Sensitivity;
import org.saksi.estimate.interval.Interval;

/// An estimate as JSON: the summary line, and one line per bootstrap table when those were given. Numbers of methods are written in full; what
/// may be printed is under `range`. An infinite number is the text "Infinity"; one that does not exist is null.
final class EstimateJson {

    private EstimateJson() {}

    static Map<String, @Nullable Object> summary(PopulationEstimate estimate) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("documented", estimate.documented());
        line.put("refused", estimate.refused());
        line.put("reasons", codes(estimate, Finding.Weight.REFUSES));
        line.put("range", estimate.range95().map(r -> range(estimate, r)).orElse(null));
        line.put("methods", estimate.candidates().stream().map(EstimateJson::method).toList());
        List<String> warnings = new ArrayList<>(codes(estimate, Finding.Weight.RANGE_ONLY));
        warnings.addAll(codes(estimate, Finding.Weight.WARNS));
        line.put("warnings", warnings);
        line.put("range_only", estimate.rangeOnly());
        line.put("at_least", estimate.atLeast().map(EstimateJson::number).orElse(null));
        line.put("words", estimate.findings().stream().map(f -> Map.of(f.code().name(), f.words())).toList());
        line.put("lists", estimate.lists());
        line.put("table_sha256", estimate.tableHash().hex());
        line.put("seed", estimate.seed());
        line.put("plan", estimate.plan().words());
        line.put("version", estimate.version());
        return line;
    }

    private static List<String> codes(PopulationEstimate estimate, Finding.Weight weight) {
        return estimate.findings(weight).stream().map(f -> f.code().name()).distinct().toList();
    }

    private static Map<String, @Nullable Object> range(PopulationEstimate estimate, Interval range95) {
        Map<String, @Nullable Object> range = new LinkedHashMap<>();
        long documented = estimate.documented();
        range.put("low", low(range95, documented));
        range.put("high", high(range95));
        range.put("level", 95);
        range.put("low80", estimate.range80().map(r -> low(r, documented)).orElse(null));
        range.put("high80", estimate.range80().map(EstimateJson::high).orElse(null));
        return range;
    }

    private static @Nullable Object low(Interval range, long documented) {
        return Double.isFinite(range.low()) ? Rounding.lower(range.low(), documented) : number(range.low());
    }

    private static @Nullable Object high(Interval range) {
        return Double.isFinite(range.high()) ? Rounding.value(range.high(), java.math.RoundingMode.CEILING) : number(range.high());
    }

    /// What would change the stepwise estimate.
    static Map<String, @Nullable Object> checks(Checks checks, long documented) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("stepwise", number(checks.total()));
        line.put("leaving_one_list_out", changes(checks.leavingOneOut()));
        line.put("two_lists_as_one", changes(checks.mergingTwo()));
        line.put("one_person_less", changes(checks.onePersonLess()));
        line.put("as_lists_are_added", changes(checks.trajectory()));
        line.put("lists_hidden_on_purpose", checks.hidden().stream().map(EstimateJson::hidden).toList());
        line.put("hidden_share_predicted", number(checks.predicted()));
        line.put("if_hidden_times", Sensitivity.FACTORS.stream()
                .map(f -> Map.of("factor", f, "total", number(Sensitivity.total(documented, checks.total(), f)))).toList());
        return line;
    }

    private static List<Map<String, @Nullable Object>> changes(List<Robustness.Changed> changes) {
        List<Map<String, @Nullable Object>> lines = new ArrayList<>();
        for (Robustness.Changed changed : changes) {
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            line.put("change", changed.change());
            line.put("total", number(changed.total()));
            lines.add(line);
        }
        return lines;
    }

    private static Map<String, @Nullable Object> hidden(HiddenList list) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("list", list.list());
        line.put("people", list.truth());
        line.put("predicted", number(list.predicted()));
        line.put("low95", number(list.low()));
        line.put("high95", number(list.high()));
        line.put("right", list.isTested() ? list.isCovered() : null);
        return line;
    }

    /// The strata, each as its own summary, and their sum.
    static void addStrata(Map<String, @Nullable Object> line, StratifiedEstimate stratified) {
        List<Map<String, @Nullable Object>> strata = new ArrayList<>();
        stratified.strata().forEach((name, estimate) -> {
            Map<String, @Nullable Object> stratum = new LinkedHashMap<>();
            stratum.put("stratum", name);
            stratum.putAll(summary(estimate));
            strata.add(stratum);
        });
        line.put("strata", strata);
        long documented = stratified.whole().documented();
        line.put("strata_sum", stratified.sum95().map(r -> {
            Map<String, @Nullable Object> sum = new LinkedHashMap<>();
            sum.put("low", low(r, documented));
            sum.put("high", high(r));
            return sum;
        }).orElse(null));
        line.put("strata_findings", stratified.findings().stream().map(f -> Map.of(f.code().name(), f.words())).toList());
    }

    private static Map<String, @Nullable Object> method(Candidate candidate) {
        Map<String, @Nullable Object> method = new LinkedHashMap<>();
        method.put("name", candidate.method().code());
        method.put("point", number(candidate.point()));
        method.put("low80", limit(candidate.range80(), true));
        method.put("high80", limit(candidate.range80(), false));
        method.put("low95", limit(candidate.range95(), true));
        method.put("high95", limit(candidate.range95(), false));
        method.put("model", candidate.model());
        method.put("status", candidate.status());
        candidate.figures().forEach((name, value) -> method.put(name, number(value)));
        return method;
    }

    private static @Nullable Object limit(Optional<Interval> range, boolean low) {
        return range.map(r -> number(low ? r.low() : r.high())).orElse(null);
    }

    /// One line per bootstrap table and method.
    static List<Map<String, @Nullable Object>> replicates(PopulationEstimate estimate) {
        List<Map<String, @Nullable Object>> lines = new ArrayList<>();
        for (Candidate candidate : estimate.candidates()) {
            for (int b = 0; b < candidate.replicates().size(); b++) {
                Map<String, @Nullable Object> line = new LinkedHashMap<>();
                line.put("replicate", b + 1);
                line.put("method", candidate.method().code());
                line.put("point", number(candidate.replicates().get(b)));
                line.put("infinite", candidate.replicates().get(b).isInfinite());
                lines.add(line);
            }
        }
        return lines;
    }

    static @Nullable Object number(double value) {
        if (Double.isNaN(value)) {
            return null;
        }
        return Double.isInfinite(value) ? value > 0 ? "Infinity" : "-Infinity" : (Object) value;
    }
}
