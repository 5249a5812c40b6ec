package org.saksi.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.saksi.estimate.coverage.CoverageStudy;
import org.saksi.estimate.coverage.Scenario;
import org.saksi.estimate.interval.Workers;

/// A small run of the study; `-Dsaksi.coverage.tables=100` makes a long one.
class CoverageTest {

    private static final int TABLES = Integer.getInteger("saksi.coverage.tables", 3);

    @Test
    void the_shown_range_holds_the_truth_about_nineteen_times_in_twenty_and_good_tables_are_not_refused() {
        Plan plan = Plan.standard().withMethods(EnumSet.of(Method.CHAO_MTH, Method.STEPWISE, Method.BIC, Method.DGA)).withBootstrap(100)
                .withSearch(2, 10);
        CoverageStudy study = new CoverageStudy(plan, 3, Workers.single());
        List<Scenario> scenarios = Scenario.all();
        assertThat(scenarios).hasSize(32);
        double covered = 0;
        double refused = 0;
        for (int i = 0; i < scenarios.size(); i++) {
            CoverageStudy.Result result = study.measure(scenarios.get(i), i, TABLES);
            covered += result.covered() / scenarios.size();
            refused += result.refused() / scenarios.size();
        }
        assertThat(covered).isGreaterThan(0.9);
        assertThat(refused).isLessThan(0.05);
    }
}
