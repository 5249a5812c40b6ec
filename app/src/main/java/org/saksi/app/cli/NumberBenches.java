package org.saksi.app.cli;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.saksi.estimate.Estimate;
import org.saksi.estimate.Method;
import org.saksi.estimate.Plan;
import org.saksi.estimate.chance.Chance;
import org.saksi.estimate.chance.Purpose;
import org.saksi.estimate.coverage.Scenario;
import org.saksi.estimate.interval.Workers;
import org.saksi.estimate.table.OverlapTable;
import org.saksi.release.tables.ColumnSet;
import org.saksi.release.tables.Loss;
import org.saksi.release.tables.NoisePlan;
import org.saksi.release.tables.NoisyTables;
import org.saksi.terms.Sha256;

/// The hot work on numbers, on invented populations or on a given table.
final class NumberBenches {

    private static final int RECORDS = 100_000;
    private static final int COLUMNS = 27;
    private static final Set<Method> FIRST = EnumSet.of(Method.CHAO_MTH, Method.CHAO_MH, Method.INDEPENDENCE);

    private final OverlapTable four;
    private final OverlapTable five;
    private final OverlapTable six;
    private final Workers workers;

    private NumberBenches(List<OverlapTable> tables, Workers workers) {
        this.four = tables.get(0);
        this.five = tables.get(1);
        this.six = tables.get(2);
        this.workers = workers;
    }

    static NumberBenches invented(Workers workers) {
        return new NumberBenches(List.of(table(0.1, 0.08, 0.15, 0.05), table(0.05, 0.04, 0.08, 0.06, 0.03),
                table(0.05, 0.04, 0.08, 0.06, 0.03, 0.04)), workers);
    }

    static NumberBenches given(OverlapTable table, Workers workers) {
        return new NumberBenches(List.of(table, table, table), workers);
    }

    private static OverlapTable table(Double... catches) {
        Scenario scenario = new Scenario("bench", 12_000, List.of(catches), Map.of(0b0011, 1.0, 0b1100, 0.7), 0, 0);
        return scenario.draw(Chance.of(1, Purpose.SIMULATION, catches.length));
    }

    /// The work by name, in the order in which it is done.
    Map<String, Runnable> all() {
        Map<String, Runnable> all = new LinkedHashMap<>();
        all.put("estimate_first_answer", () -> estimate(six, FIRST, Plan.standard()));
        all.put("estimate_stepwise", () -> estimate(six, Set.of(Method.STEPWISE), Plan.standard()));
        all.put("estimate_search_4", () -> estimate(four, Set.of(Method.BIC), Plan.standard().withSearch(3, 113)));
        all.put("estimate_search_5", () -> estimate(five, Set.of(Method.BIC), Plan.standard().withSearch(3, 100)));
        all.put("estimate_graphs_5", () -> estimate(five, Set.of(Method.DGA), Plan.standard()));
        all.put("estimate_graphs_6", () -> estimate(six, Set.of(Method.DGA), Plan.standard()));
        all.put("estimate_latent_class", () -> estimate(five, Set.of(Method.LATENT_CLASS), Plan.standard()));
        all.put("estimate_all", () -> estimate(six, EnumSet.allOf(Method.class), Plan.standard()));
        all.put("tables_3_way", NumberBenches::tables);
        return all;
    }

    private void estimate(OverlapTable table, Set<Method> methods, Plan plan) {
        Estimate.run(table, plan.withMethods(methods), 1, workers);
    }

    /// Three-way tables of a hundred thousand invented records with twenty-seven columns of two to six values.
    private static void tables() {
        SplittableRandom dice = new SplittableRandom(1);
        int[] sizes = IntStream.range(0, COLUMNS).map(c -> 2 + c % 5).toArray();
        int[][] codes = new int[COLUMNS][];
        for (int c = 0; c < COLUMNS; c++) {
            codes[c] = dice.ints(RECORDS, 0, sizes[c]).toArray();
        }
        NoisePlan plan = new NoisePlan(sizes, 3, Loss.of(2, 1e-6));
        long[] block = {0};
        NoisyTables tables = NoisyTables.measure(plan, codes, into -> {
            for (int at = 0; at < into.length; at += 32) {
                byte[] hash = Sha256.of(Long.toString(block[0]++).getBytes(java.nio.charset.StandardCharsets.UTF_8)).bytes();
                System.arraycopy(hash, 0, into, at, Math.min(32, into.length - at));
            }
        });
        for (ColumnSet set : plan.tables()) {
            tables.table(set);
        }
    }
}
