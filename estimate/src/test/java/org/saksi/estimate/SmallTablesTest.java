package org.saksi.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.estimate.bounds.ChaoBound;
import org.saksi.estimate.bounds.SampleCoverage;
import org.saksi.estimate.bounds.TwoLists;
import org.saksi.estimate.graph.ListGraph;
import org.saksi.estimate.interval.Progress;
import org.saksi.estimate.interval.Workers;
import org.saksi.estimate.loglinear.Model;
import org.saksi.estimate.loglinear.ModelSearch;
import org.saksi.estimate.loglinear.SparsePoisson;
import org.saksi.estimate.table.OverlapRows;
import org.saksi.estimate.table.OverlapTable;

/// Small invented tables, worked by hand.
class SmallTablesTest {

    private static final Plan QUICK = Plan.standard().withBootstrap(60).withSampling(new Plan.Sampling(4, 200, 100, 2));

    private static OverlapTable two(long first, long second, long both) {
        return OverlapTable.of(List.of("A", "B"), 0, first, second, both);
    }

    @Test
    void two_lists_of_50_and_40_that_share_20_hide_30() {
        assertThat(TwoLists.of(two(30, 20, 20), 0, 1).lincolnPetersen()).isEqualTo(100);
        assertThat(SparsePoisson.fit(two(30, 20, 20), Model.mainEffects(2)).hidden()).isCloseTo(30, within(1e-6));
        assertThat(TwoLists.of(two(30, 20, 20), 0, 1).chapman()).isCloseTo(51.0 * 41 / 21 - 1, within(1e-12));
    }

    @Test
    void an_odds_ratio_of_two_doubles_the_hidden_number() {
        TwoLists lists = TwoLists.of(two(30, 20, 20), 0, 1);
        assertThat(lists.hiddenUnder(1)).isEqualTo(30);
        assertThat(lists.hiddenUnder(2)).isEqualTo(60);
    }

    @Test
    void six_on_one_and_three_on_two_lists_leave_at_least_six_unseen() {
        ChaoBound bound = ChaoBound.of(OverlapTable.of(List.of("A", "B", "C"), 0, 2, 2, 1, 2, 1, 1, 0));
        assertThat(bound.bound()).isEqualTo(9 + 6.0);
    }

    @Test
    void the_coverage_of_the_hepatitis_outbreak_in_taiwan_is_the_published_one() {
        SampleCoverage coverage = SampleCoverage.of(OverlapTable.of(List.of("P", "Q", "E"), 0, 69, 55, 21, 63, 17, 18, 28));
        assertThat(coverage.coverage()).isCloseTo(0.513, within(0.0005));
        assertThat(coverage.independent()).isCloseTo(407, within(0.5));
        assertThat(coverage.total()).isCloseTo(971, within(0.5));
    }

    @ParameterizedTest
    @CsvSource({"3,2,8", "4,2,64", "4,3,113", "5,2,1024", "5,3,6212", "5,4,6893"})
    void hierarchical_models_are_as_many_as_counted(int lists, int order, int models) {
        assertThat(ModelSearch.enumerate(lists, order)).hasSize(models).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"3,8", "4,61", "5,822", "6,18154"})
    void decomposable_graphs_are_as_many_as_counted(int lists, int graphs) {
        assertThat(ListGraph.all(lists)).hasSize(graphs);
    }

    @Test
    void without_overlap_no_total_is_given() {
        PopulationEstimate estimate = Estimate.run(OverlapTable.of(List.of("A", "B", "C"), 0, 9, 8, 0, 7, 0, 0, 0), QUICK, 1);
        assertThat(estimate.refused()).isTrue();
        assertThat(estimate.range95()).isEmpty();
        assertThat(codes(estimate)).contains(Finding.Code.NO_OVERLAP);
    }

    @Test
    void lists_that_fall_into_two_groups_are_refused() {
        long[] counts = new long[16];
        counts[0b0001] = counts[0b0010] = counts[0b0100] = counts[0b1000] = 40;
        counts[0b0011] = counts[0b1100] = 20;
        assertThat(codes(Estimate.run(OverlapTable.of(List.of("A", "B", "C", "D"), counts), QUICK, 1)))
                .contains(Finding.Code.LISTS_NOT_CONNECTED);
    }

    @Test
    void one_list_and_an_overlap_of_six_are_refused_and_a_list_with_nobody_is_left_out() {
        assertThat(codes(Estimate.run(OverlapTable.of(List.of("A"), 0, 9), QUICK, 1))).contains(Finding.Code.TOO_FEW_LISTS);
        assertThat(codes(Estimate.run(two(30, 30, 6), QUICK, 1))).contains(Finding.Code.OVERLAP_TOO_SMALL);
        OverlapTable empty = OverlapTable.of(List.of("A", "B", "C"), 0, 30, 20, 40, 0, 0, 0, 0);
        PopulationEstimate estimate = Estimate.run(empty, QUICK, 1);
        assertThat(codes(estimate)).contains(Finding.Code.LIST_EMPTY).doesNotContain(Finding.Code.TOO_FEW_LISTS);
        assertThat(estimate.refused()).isFalse();
    }

    private static List<Finding.Code> codes(PopulationEstimate estimate) {
        return estimate.findings().stream().map(Finding::code).toList();
    }

    @Test
    void the_same_seed_gives_the_same_answer_for_any_number_of_threads() {
        OverlapTable table = OverlapTable.of(List.of("A", "B", "C"), 0, 60, 50, 12, 70, 15, 9, 4);
        PopulationEstimate one = Estimate.run(table, QUICK, 7, new Workers(1, Progress.SILENT));
        PopulationEstimate three = Estimate.run(table, QUICK, 7, new Workers(3, Progress.SILENT));
        assertThat(three).isEqualTo(one);
        assertThat(Estimate.run(table, QUICK, 8).candidate(Method.STEPWISE)).isNotEqualTo(one.candidate(Method.STEPWISE));
    }

    @Test
    void all_candidates_are_kept_with_table_plan_seed_and_version() {
        PopulationEstimate estimate = Estimate.run(OverlapTable.of(List.of("A", "B", "C"), 0, 60, 50, 12, 70, 15, 9, 4), QUICK, 7);
        assertThat(estimate.candidates()).extracting(Candidate::method)
                .containsExactlyElementsOf(EnumSet.allOf(Method.class));
        assertThat(estimate.version()).isEqualTo(Estimate.VERSION);
        assertThat(estimate.tableHash().hex()).hasSize(64);
    }

    @Test
    void rounding_keeps_two_figures_and_widens() {
        assertThat(Rounding.down(8784.78)).isEqualTo("8,700");
        assertThat(Rounding.up(14700.5)).isEqualTo("15,000");
        assertThat(Rounding.two(96.4)).isEqualTo("96");
        assertThat(Rounding.up(Double.POSITIVE_INFINITY)).isEqualTo("no limit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"-3 | negative", "2.5 | whole number", "3000000000 | at most 2147483647", "many | whole number"})
    void a_count_that_is_none_is_named_with_its_line(String count, String words) {
        List<List<String>> rows = List.of(List.of("1", "0", "4"), List.of("1", "1", count));
        assertThatIllegalArgumentException().isThrownBy(() -> OverlapRows.read(List.of("A", "B", "count"), rows))
                .withMessageContaining("line 3").withMessageContaining(words);
    }

    @Test
    void thirty_lists_are_too_many() {
        List<String> header = new ArrayList<>(java.util.stream.IntStream.range(0, 30).mapToObj(i -> "L" + i).toList());
        header.add("count");
        List<String> row = new ArrayList<>(java.util.Collections.nCopies(30, "1"));
        row.add("4");
        assertThatIllegalArgumentException().isThrownBy(() -> OverlapRows.read(header, List.of(row))).withMessageContaining("30 lists")
                .withMessageContaining("at most 10");
    }

    @Test
    void leaving_a_list_out_and_merging_two_keep_everybody_else() {
        OverlapTable table = OverlapTable.of(List.of("A", "B", "C"), 0, 1, 2, 4, 8, 16, 32, 64);
        assertThat(table.without(1)).isEqualTo(OverlapTable.of(List.of("A", "C"), 0, 1 + 4, 8 + 32, 16 + 64));
        assertThat(table.merging(0, 2)).isEqualTo(OverlapTable.of(List.of("A+C", "B"), 0, 1 + 8 + 16, 2, 4 + 32 + 64));
    }
}
