package org.saksi.estimate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saksi.estimate.bounds.ChaoLists;
import org.saksi.estimate.bounds.SampleCoverage;
import org.saksi.estimate.bounds.TwoLists;
import org.saksi.estimate.table.OverlapTable;

/// The methods that choose no model.
final class BoundMethods {

    private BoundMethods() {}

    static Candidate chapman(OverlapTable table) {
        if (table.listCount() != 2) {
            return Candidate.without(Method.CHAPMAN, "not_applicable", "for two lists only");
        }
        TwoLists lists = TwoLists.of(table, 0, 1);
        return Candidate.of(Method.CHAPMAN, lists.chapman(), lists.interval(0.80), lists.interval(0.95), "two independent lists");
    }

    static Candidate coverage(OverlapTable table) {
        SampleCoverage coverage = SampleCoverage.of(table);
        if (!(coverage.coverage() > 0) || !Double.isFinite(coverage.total())) {
            return Candidate.without(Method.COVERAGE, "no_estimate", "the lists share too few people");
        }
        String status = coverage.coverage() < SampleCoverage.LOWEST ? "low_coverage" : Candidate.OK;
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("coverage", coverage.coverage());
        figures.put("independent", coverage.independent());
        return new Candidate(Method.COVERAGE, coverage.total(), Optional.empty(), Optional.empty(), "sample coverage", status, List.of(),
                figures);
    }

    static Candidate chao(OverlapTable table, boolean listsDiffer) {
        Method method = listsDiffer ? Method.CHAO_MTH : Method.CHAO_MH;
        if (table.onExactly(2) == 0) {
            return Candidate.without(method, "no_estimate", "nobody is on exactly two lists");
        }
        ChaoLists.Bound bound = listsDiffer ? ChaoLists.withListEffects(table) : ChaoLists.withEqualLists(table);
        if (!bound.converged()) {
            return Candidate.without(method, "no_estimate", "the bound has no finite value on this table");
        }
        return Candidate.of(method, bound.total(), bound.interval(0.80), bound.interval(0.95), "lower bound");
    }
}
