package org.saksi.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.estimate.bounds.ChaoLists;
import org.saksi.estimate.graph.GraphAverage;
import org.saksi.estimate.interval.Bootstrap;
import org.saksi.estimate.interval.Interval;
import org.saksi.estimate.interval.Workers;
import org.saksi.estimate.loglinear.BestModel;
import org.saksi.estimate.loglinear.ExistenceCheck;
import org.saksi.estimate.loglinear.Fit;
import org.saksi.estimate.loglinear.Model;
import org.saksi.estimate.loglinear.ModelSearch;
import org.saksi.estimate.loglinear.ModelStatus;
import org.saksi.estimate.loglinear.SparsePoisson;
import org.saksi.estimate.loglinear.Stepwise;
import org.saksi.estimate.table.OverlapTable;

/// Published tables, with values that the packages of their authors gave.
class PublishedValuesTest {

    private final ExistenceCheck check = new ExistenceCheck();

    @ParameterizedTest
    @CsvSource({"uk2013_6list,12213.9951246,11417.9910915", "uk2013_5list,13444.1312090,11312.9902894",
        "netherlands_5list,52923.8942541,121521.6137123", "western_us_5list,2007.1417572,2483.3839202",
        "new_orleans_5list,1034.1510652,1034.1510652", "artificial3,539.093929429,539.093929429"})
    void independent_lists_and_the_stepwise_choice_give_the_published_totals(String name, double independent, double stepwise) {
        OverlapTable table = PublishedTables.table(name);
        assertThat(SparsePoisson.fit(table, Model.mainEffects(table.listCount())).total()).isCloseTo(independent, digits(independent));
        assertThat(new Stepwise(Stepwise.THRESHOLD, check).select(table).total()).isCloseTo(stepwise, digits(stepwise));
    }

    private static Offset<Double> digits(double value) {
        return within(value * 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"uk2013_5list,9884.40,13027.40", "uk2013_6list,9977.28,13145.66", "western_us_5list,1657.09,3830.03",
        "new_orleans_5list,658.26,1708.60"})
    void the_wald_interval_of_the_final_model_is_the_published_one(String name, double low, double high) {
        Fit fit = new Stepwise(Stepwise.THRESHOLD, check).select(PublishedTables.table(name));
        assertThat(fit.waldLimit(-1.959963984540054)).isCloseTo(low, within(0.005));
        assertThat(fit.waldLimit(1.959963984540054)).isCloseTo(high, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({"uk2013_5list,11232.5313692", "western_us_5list,7874.3499287", "netherlands_5list,45135.4382527"})
    void the_model_of_all_pairs_gives_the_published_totals(String name, double total) {
        OverlapTable table = PublishedTables.table(name);
        assertThat(SparsePoisson.fit(table, Model.allPairs(table.listCount())).total()).isCloseTo(total, digits(total));
    }

    @Test
    void an_unsound_model_is_told_apart_from_one_that_is_not_identifiable() {
        OverlapTable table = PublishedTables.table("artificial3");
        assertThat(check.of(table, Model.allPairs(3))).isEqualTo(ModelStatus.NOT_IDENTIFIABLE);
        assertThat(check.of(table, Model.of(3, List.of(0b011)))).isEqualTo(ModelStatus.NO_ESTIMATE);
    }

    @ParameterizedTest
    @CsvSource({"uk6,uk2013_6list,UKdat", "uk5,uk2013_5list,UKdat_5", "western,western_us_5list,Western",
        "new_orleans5,new_orleans_5list,NewOrl_5", "artificial3,artificial3,Artificial_3"})
    void every_replicate_of_the_fixtures_is_matched(String fixture, String name, String peer) {
        OverlapTable table = PublishedTables.table(name);
        List<OverlapTable> tables = PublishedTables.draws(fixture, table).tables();
        List<List<String>> expected = PublishedTables.rows("sparsemse_boot_" + peer + ".csv");
        Stepwise stepwise = new Stepwise(Stepwise.THRESHOLD, check);
        for (int b = 0; b < tables.size(); b++) {
            double published = Double.parseDouble(expected.get(b + 1).get(0));
            double total = stepwise.total(tables.get(b));
            if (published > 1e12) {
                assertThat(total).as("replicate %d without a finite estimate", b + 1).isInfinite();
            } else {
                assertThat(total).as("replicate %d", b + 1).isCloseTo(published, within(published * 1e-9));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"uk2013_6list,9266.9578,14306.7579", "uk2013_5list,8784.7799,14700.5492", "western_us_5list,1293.2139,3672.0366",
        "new_orleans_5list,588.8175,1703.6938", "netherlands_5list,47393.1408,162845.5394"})
    void the_corrected_intervals_are_the_published_ones(String name, double low, double high) {
        OverlapTable table = PublishedTables.table(name);
        Stepwise stepwise = new Stepwise(Stepwise.THRESHOLD, check);
        Interval range = new Bootstrap(table, PublishedDraws.of(table, PublishedTables.order(name), 1000, 1234), Workers.single())
                .run("", stepwise::total, stepwise.total(table)).bca().at(0.95);
        assertThat(range.low()).isCloseTo(low, within(low * 1e-6));
        assertThat(range.high()).isCloseTo(high, within(high * 1e-6));
    }

    @ParameterizedTest
    @CsvSource({"western_us_5list,2,20,1293.21,4196.09", "uk2013_5list,2,60,11719.71,43894.08", "uk2013_5list,3,100,11226.98,55830.67",
        "new_orleans_5list_n186_corrected,2,60,430.37,1480.07"})
    void the_search_intervals_are_the_published_ones(String name, int order, int top, double low, double high) {
        OverlapTable table = PublishedTables.table(name);
        List<Fit> ranked = new ModelSearch(table, check, Workers.single()).ranked(order);
        BestModel best = new BestModel(ranked.subList(0, top).stream().map(Fit::model).toList(), check);
        Interval range = new Bootstrap(table, PublishedDraws.of(table, PublishedTables.order(name), 1000, 1234), Workers.single())
                .run("", best::total, BestModel.withoutNoise(ranked.get(0).total())).bca().at(0.95);
        assertThat(range.low()).isCloseTo(low, within(0.005));
        assertThat(range.high()).isCloseTo(high, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({"korea_3list,2,Korea_o2", "kosovo_4list,2,Kosovo_o2", "kosovo_4list,3,Kosovo_o3", "uk2013_5list,2,UKdat_5_o2",
        "western_us_5list,2,Western_o2"})
    void every_model_has_its_published_total_and_criterion(String name, int order, String file) {
        Map<String, Fit> fits = new HashMap<>();
        new ModelSearch(PublishedTables.table(name), check, Workers.single()).ranked(order).forEach(f -> fits.put(f.model().name(), f));
        List<List<String>> rows = PublishedTables.rows("bic_models_" + file + ".csv");
        assertThat(fits).hasSize(rows.size() - 1);
        for (List<String> row : rows.subList(1, rows.size())) {
            Fit fit = fits.get(String.join(",", row.subList(0, row.size() - 3)).replace("\"", ""));
            assertThat(fit).as("model %s", row).isNotNull();
            double total = Double.parseDouble(row.get(row.size() - 3));
            assertThat(fit.total()).isCloseTo(total, within(total * 1e-8));
            assertThat(fit.bic()).isCloseTo(Double.parseDouble(row.get(row.size() - 2)), within(1e-8));
        }
    }

    @ParameterizedTest
    @CsvSource({"uk2013_5list,21281.6083031,22990,10387,33508", "netherlands_5list,48004.8645315,47903,40845,55456",
        "western_us_5list,2248.27034811,2132,1343,3848", "new_orleans_5list,935.25887381,869,511,1758",
        "kosovo_4list,12749.3444514,12595,9827,16544", "korea_3list,188.750608932,159,123,388"})
    void the_average_over_graphs_is_the_published_one(String name, double mean, double median, double low, double high) {
        GraphAverage.Posterior posterior = GraphAverage.of(PublishedTables.table(name), Workers.single());
        assertThat(posterior.mean()).isCloseTo(mean, within(mean * 1e-8));
        assertThat(posterior.median()).isEqualTo(median);
        assertThat(posterior.range95()).isEqualTo(new Interval(low, high));
    }

    @ParameterizedTest
    @CsvSource({"uk2013_6list,12298.51,13677.06", "uk2013_5list,13570.03,14962.75", "netherlands_5list,53714.11,66607.39",
        "western_us_5list,2200.51,2312.18", "new_orleans_5list,1294.10,1364.23", "kosovo_4list,8591.18,8787.24",
        "korea_3list,141.99,142.61"})
    void the_lower_bounds_are_the_published_ones(String name, double listsDiffer, double listsAlike) {
        assertThat(ChaoLists.withListEffects(PublishedTables.table(name)).total()).isCloseTo(listsDiffer, within(0.005));
        assertThat(ChaoLists.withEqualLists(PublishedTables.table(name)).total()).isCloseTo(listsAlike, within(0.005));
    }
}
