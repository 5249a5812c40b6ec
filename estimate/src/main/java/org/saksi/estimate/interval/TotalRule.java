package org.saksi.estimate.interval;

import org.saksi.estimate.table.OverlapTable;

/// A complete way from a table to a total, with every choice that is made on the way.
@FunctionalInterface
public interface TotalRule {

    /// Estimated number of all people, listed or not; infinite when the table has no finite estimate under this rule.
    double total(OverlapTable table);
}
