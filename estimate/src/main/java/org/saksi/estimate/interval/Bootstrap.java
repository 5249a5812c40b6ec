package org.saksi.estimate.interval;

import java.util.Arrays;
import java.util.List;

import org.saksi.estimate.table.OverlapTable;

/// Repeats a rule on bootstrap tables and on the tables with one person less.
public final class Bootstrap {

    private final OverlapTable table;
    private final Draws draws;
    private final Workers workers;

    /// @param table the table as documented
    /// @param draws its bootstrap tables
    public Bootstrap(OverlapTable table, Draws draws, Workers workers) {
        this.table = table;
        this.draws = draws;
        this.workers = workers;
    }

    /// What the rule says of each bootstrap table.
    ///
    /// @param totals estimates in the order of the draws; may be infinite
    /// @param bca the interval made of them
    public record Outcome(List<Double> totals, Bca bca) {

        public Outcome {
            totals = List.copyOf(totals);
        }
    }

    /// Runs the rule on all tables.
    ///
    /// @param name what is being done, for whoever watches
    /// @param point the rule's estimate from the table itself
    public Outcome run(String name, TotalRule rule, double point) {
        double[] totals = new double[draws.tables().size()];
        List<OverlapTable> tables = draws.tables();
        workers.run(name, totals.length, b -> totals[b] = rule.total(tables.get(b)));
        return new Outcome(Arrays.stream(totals).boxed().toList(),
                new Bca(point, totals, Bca.acceleration(withOneLess(rule), table.counts())));
    }

    /// Estimates with one person less in each history that has people; 0 for the others.
    public double[] withOneLess(TotalRule rule) {
        double[] totals = new double[table.histories()];
        workers.run("one person less", totals.length, w -> {
            if (table.count(w) > 0) {
                long[] counts = table.counts();
                counts[w]--;
                totals[w] = rule.total(table.withCounts(counts));
            }
        });
        return totals;
    }
}
