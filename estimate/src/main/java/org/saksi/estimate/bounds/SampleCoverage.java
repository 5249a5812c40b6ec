package org.saksi.estimate.bounds;

import org.saksi.estimate.table.OverlapTable;

/// The sample coverage approach (Chao and Tsay 1998): how much of the population each list shares with the others.
public final class SampleCoverage {

    /// Coverage below which the estimate with dependence is unstable (Chao and others 2001).
    public static final double LOWEST = 0.55;

    private final OverlapTable table;

    private SampleCoverage(OverlapTable table) {
        this.table = table;
    }

    /// The approach on one table.
    public static SampleCoverage of(OverlapTable table) {
        return new SampleCoverage(table);
    }

    /// Average share of a list's people who stand on another list too.
    public double coverage() {
        double alone = 0;
        for (int i = 0; i < table.listCount(); i++) {
            alone += (double) table.count(1 << i) / (double) Math.max(1, table.onAll(1 << i));
        }
        return 1 - alone / table.listCount();
    }

    /// Average number of people on at least one of the other lists.
    public double shared() {
        double alone = 0;
        for (int i = 0; i < table.listCount(); i++) {
            alone += table.count(1 << i);
        }
        return table.documented() - alone / table.listCount();
    }

    /// Total if the lists are independent.
    public double independent() {
        return shared() / coverage();
    }

    /// Total with dependence, for three lists; [#independent] for any other number. NaN when the lists depend so much that the formula breaks down.
    public double total() {
        if (table.listCount() != 3) {
            return independent();
        }
        double overlaps = 0;
        double dependence = 0;
        for (int i = 0; i < 3; i++) {
            for (int j = i + 1; j < 3; j++) {
                int third = 7 & ~(1 << i | 1 << j);
                long both = table.onAll(1 << i | 1 << j);
                double without = table.onAll(1 << i) - table.onAll(1 << i | third) + table.onAll(1 << j) - table.onAll(1 << j | third);
                overlaps += both;
                dependence += without * both / ((double) table.onAll(1 << i) * table.onAll(1 << j));
            }
        }
        double rest = 1 - dependence / (3 * coverage());
        return rest > 0 ? overlaps / (3 * coverage()) / rest : Double.NaN;
    }
}
