package org.saksi.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.saksi.estimate.chance.Chance;
import org.saksi.estimate.chance.Purpose;
import org.saksi.estimate.coverage.CoverageStudy;
import org.saksi.estimate.coverage.Scenario;
import org.saksi.estimate.interval.Workers;
import org.saksi.estimate.loglinear.ExistenceCheck;
import org.saksi.estimate.loglinear.Model;
import org.saksi.estimate.loglinear.ModelStatus;
import org.saksi.estimate.table.OverlapTable;

/// A small run of the study; `-Dsaksi.coverage.tables=100 -Dsaksi.coverage.bootstrap=200 -Dsaksi.coverage.top=20` makes a long one.
class CoverageTest {

    private static final int TABLES = Integer.getInteger("saksi.coverage.tables", 3);
    private static final int BOOTSTRAP = Integer.getInteger("saksi.coverage.bootstrap", 100);
    private static final int TOP = Integer.getInteger("saksi.coverage.top", 10);

    /// Tables that cannot be identified: no overlap at all, groups that share nobody, overlaps of one kind only, lists that hold each other.
    @Test
    void every_table_that_determines_no_total_is_refused() {
        Chance chance = Chance.of(5, Purpose.SIMULATION, 0);
        Plan plan = Plan.standard().withMethods(EnumSet.of(Method.STEPWISE)).withBootstrap(0);
        int tried = 0;
        for (int i = 0; i < 2000; i++) {
            int lists = 2 + (int) (chance.uniform() * 4);
            long[] counts = new long[1 << lists];
            for (int w = 1; w < counts.length; w++) {
                counts[w] = chance.uniform() < 0.3 ? (long) (chance.uniform() * 60) : 0;
            }
            OverlapTable table = OverlapTable.of(IntStream.range(0, lists).mapToObj(l -> "L" + l).toList(), counts);
            OverlapTable kept = table.withoutEmptyLists();
            if (new ExistenceCheck().of(kept, Model.mainEffects(kept.listCount())) != ModelStatus.SOUND || kept.overlapping() == 0) {
                tried++;
                assertThat(Estimate.run(table, plan, 1).refused()).as(Arrays.toString(counts)).isTrue();
            }
        }
        assertThat(tried).isGreaterThan(200);
    }

    @Test
    void the_shown_range_holds_the_truth_about_nineteen_times_in_twenty_and_good_tables_are_not_refused() {
        Plan plan = Plan.standard().withMethods(EnumSet.of(Method.CHAO_MTH, Method.STEPWISE, Method.BIC, Method.DGA))
                .withBootstrap(BOOTSTRAP)
                .withSearch(2, TOP);
        CoverageStudy study = new CoverageStudy(plan, 3, Workers.single());
        List<Scenario> scenarios = Scenario.all();
        assertThat(scenarios).hasSize(32);
        double covered = 0;
        double refused = 0;
        for (int i = 0; i < scenarios.size(); i++) {
            CoverageStudy.Result result = study.measure(scenarios.get(i), i, TABLES);
            System.out.println(result);
            covered += result.covered() / scenarios.size();
            refused += result.refused() / scenarios.size();
        }
        assertThat(covered).isGreaterThan(0.9);
        assertThat(refused).isLessThan(0.05);
    }
}
