package org.saksi.estimate.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.saksi.estimate.interval.TotalRule;
import org.saksi.estimate.table.OverlapTable;

/// Recomputes a total on tables that differ a little from the documented one.
public final class Robustness {

    private final OverlapTable table;
    private final TotalRule rule;

    /// @param table the table as documented
    /// @param rule how a total is computed
    public Robustness(OverlapTable table, TotalRule rule) {
        this.table = table;
        this.rule = rule;
    }

    /// A changed table and its total.
    ///
    /// @param change what was changed, in words
    /// @param total the total then; may be infinite
    public record Changed(String change, double total) {}

    /// One list left out at a time; nothing with fewer than three lists.
    public List<Changed> leavingOneOut() {
        if (table.listCount() < 3) {
            return List.of();
        }
        return IntStream.range(0, table.listCount())
                .mapToObj(i -> new Changed("without \"" + table.lists().get(i) + "\"", rule.total(table.without(i)))).toList();
    }

    /// Two lists at a time taken as one; nothing with fewer than three lists.
    public List<Changed> mergingTwo() {
        List<Changed> changed = new ArrayList<>();
        for (int i = 0; i < table.listCount() && table.listCount() >= 3; i++) {
            for (int j = i + 1; j < table.listCount(); j++) {
                changed.add(new Changed("\"" + table.lists().get(i) + "\" and \"" + table.lists().get(j) + "\" as one list",
                        rule.total(table.merging(i, j))));
            }
        }
        return changed;
    }

    /// One person less in each capture history that has people.
    public List<Changed> onePersonLess() {
        List<Changed> changed = new ArrayList<>();
        for (int w = 1; w < table.histories(); w++) {
            if (table.count(w) > 0) {
                long[] counts = table.counts();
                counts[w]--;
                changed.add(new Changed("one person less on " + names(w), rule.total(table.withCounts(counts))));
            }
        }
        return changed;
    }

    /// Lists added one after the other in their order, from the first two on: how the total came about.
    public List<Changed> trajectory() {
        List<Changed> steps = new ArrayList<>();
        OverlapTable shorter = table;
        steps.add(new Changed("all " + table.listCount() + " lists", rule.total(table)));
        while (shorter.listCount() > 2) {
            shorter = shorter.without(shorter.listCount() - 1);
            steps.add(0, new Changed("first " + shorter.listCount() + " lists", rule.total(shorter)));
        }
        return steps;
    }

    private String names(int history) {
        return IntStream.range(0, table.listCount()).filter(i -> (history >> i & 1) == 1).mapToObj(table.lists()::get).toList().toString();
    }
}
