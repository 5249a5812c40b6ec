package org.saksi.release.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.saksi.testing.SharedData;

class NoisyTablesTest {

    private static final int[] SIZES = {3, 2, 4};

    /// The plan worked in another way: the covariance of all residuals written out as matrices.
    @Test
    void the_standard_error_of_a_cell_is_that_of_the_written_out_mechanism() {
        NoisePlan plan = new NoisePlan(SIZES, 3, new Loss(1));
        for (ColumnSet table : plan.tables()) {
            double variance = 0;
            for (ColumnSet part : table.parts()) {
                double scaled = plan.variance(part) / Math.pow(part.product(SIZES).doubleValue(), 2);
                double factor = 1;
                for (int c : table.columns()) {
                    factor *= part.columns().contains(c) ? centredDiagonal(SIZES[c]) : 1.0 / (SIZES[c] * SIZES[c]);
                }
                variance += scaled * factor;
            }
            assertThat(plan.cellVariance(table).doubleValue()).isCloseTo(variance, within(variance * 1e-12));
        }
    }

    /// Entry of (I − 1/n)(I − 1/n)ᵀ, summed out.
    private static double centredDiagonal(int n) {
        double sum = 0;
        for (int k = 0; k < n; k++) {
            double entry = (k == 0 ? 1.0 : 0.0) - 1.0 / n;
            sum += entry * entry;
        }
        return sum;
    }

    @Test
    void the_loss_is_never_above_what_was_asked_and_hardly_below() {
        for (double mu : new double[]{0.1, 0.5, 1, 2}) {
            BigDecimal asked = new BigDecimal(mu).pow(2);
            BigDecimal given = new NoisePlan(SIZES, 2, new Loss(mu)).squaredLoss();
            assertThat(given).isLessThanOrEqualTo(asked);
            assertThat(given.doubleValue()).isGreaterThan(asked.doubleValue() * 0.9);
        }
    }

    @Test
    void tables_agree_with_each_other_and_are_right_on_average() {
        int[][] codes = {{0, 1, 2, 2, 0, 0}, {0, 1, 1, 0, 0, 1}, {3, 0, 1, 2, 3, 3}};
        NoisePlan plan = new NoisePlan(SIZES, 2, new Loss(1.5));
        ColumnSet pair = new ColumnSet(List.of(0, 2));
        ColumnSet single = new ColumnSet(List.of(0));
        double sum = 0;
        double squares = 0;
        int runs = 4000;
        for (int run = 0; run < runs; run++) {
            NoisyTables tables = NoisyTables.measure(plan, codes, TestBytes.of(run));
            BigDecimal[] pairs = tables.table(pair);
            BigDecimal added = Arrays.stream(pairs, 0, 4).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(added.subtract(tables.table(single)[0]).abs()).isLessThanOrEqualTo(new BigDecimal("0.03"));
            double off = pairs[3].doubleValue() - 3;
            sum += off;
            squares += off * off;
        }
        double error = plan.standardError(pair).doubleValue();
        assertThat(sum / runs / (error / Math.sqrt(runs))).isBetween(-4.0, 4.0);
        assertThat(Math.sqrt(squares / runs) / error).isBetween(0.95, 1.05);
    }

    @Test
    void the_loss_of_an_epsilon_is_the_published_one() {
        assertThat(Loss.of(1, 1e-6).mu()).isCloseTo(0.237, within(0.0005));
        assertThat(Loss.of(4, 1e-6).mu()).isCloseTo(0.838, within(0.0005));
        assertThat(Loss.of(8, 1e-6).mu()).isCloseTo(1.532, within(0.0005));
        assertThat(Loss.of(4, 1e-6).membershipAdvantage()).isCloseTo(0.325, within(0.0006));
        assertThat(Loss.of(4, 1e-6).recognisedAt(0.01)).isCloseTo(0.068, within(0.0006));
    }

    @Test
    void a_codebook_says_what_there_is_and_the_data_cannot_add_to_it() {
        Domain domain = Codebook.read("{\"columns\": {\"sex\": [\"f\", \"m\", \"\"], \"age\": [\"child\", \"adult\"]}}");
        assertThat(domain.values(0)).containsExactly("f", "m", "unknown");
        assertThat(domain.encode(List.of("age", "sex"), List.of(List.of("adult", "x"), List.of("child", ""))))
                .isDeepEqualTo(new int[][]{{2, 2}, {1, 0}});
        assertThatIllegalArgumentException().isThrownBy(() -> domain.encode(List.of("age", "sex"), List.of(List.of("old", "f"))))
                .withMessageContaining("the codebook does not list");
        assertThatIllegalArgumentException().isThrownBy(() -> domain.only(List.of("town"))).withMessageContaining("no column \"town\"");
    }

    @Test
    void the_benchmark_of_six_thousand_rows_is_more_accurate_than_its_peer() throws IOException {
        List<String> lines = Files.readAllLines(SharedData.require("estimation/data/pacsynth_benchmark_6000_seed20260000.csv",
                "that counts with noise are more accurate than the peer's on the same benchmark"));
        List<String> header = List.of(lines.get(0).split(","));
        List<List<String>> records = lines.subList(1, lines.size()).stream().map(l -> Arrays.asList(l.split(",", -1))).toList();
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (int c = 0; c < header.size(); c++) {
            int column = c;
            columns.put(header.get(c), new ArrayList<>(new TreeSet<>(records.stream().map(r -> r.get(column)).toList())));
        }
        Domain domain = new Domain(columns);
        int[][] codes = domain.encode(header, records);
        double[] measured = accuracy(domain, codes, Loss.of(4, 1.9e-5));
        assertThat(measured[0]).as("mean absolute error").isLessThan(4.5);
        assertThat(measured[1]).as("share of intervals that hold the truth").isBetween(0.94, 0.96);
        assertThat(measured[2]).as("share of shown cells that nobody is in").isLessThan(0.01);
        assertThat(accuracy(domain, codes, Loss.of(1, 1.9e-5))[0]).as("mean absolute error at epsilon 1").isLessThan(16.3);
    }

    private static double[] accuracy(Domain domain, int[][] codes, Loss loss) {
        NoisePlan plan = new NoisePlan(domain.sizes(), 4, loss);
        NoisyTables tables = NoisyTables.measure(plan, codes, TestBytes.of(20));
        double error = 0;
        long real = 0;
        long held = 0;
        long cells = 0;
        long shown = 0;
        long invented = 0;
        for (ColumnSet table : plan.tables()) {
            double sd = plan.standardError(table).doubleValue();
            BigDecimal[] noisy = tables.table(table);
            long[] counts = new Combinations(domain.sizes(), codes).count(table);
            for (int i = 0; i < counts.length; i++) {
                double off = Math.abs(noisy[i].doubleValue() - counts[i]);
                cells++;
                held += off <= 1.959964 * sd ? 1 : 0;
                shown += noisy[i].doubleValue() > 2.5 * sd ? 1 : 0;
                invented += noisy[i].doubleValue() > 2.5 * sd && counts[i] == 0 ? 1 : 0;
                real += counts[i] > 0 ? 1 : 0;
                error += counts[i] > 0 ? off : 0;
            }
        }
        return new double[]{error / real, (double) held / cells, (double) invented / shown};
    }
}
