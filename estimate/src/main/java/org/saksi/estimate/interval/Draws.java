package org.saksi.estimate.interval;

import java.util.ArrayList;
import java.util.List;

import org.saksi.estimate.chance.Chance;
import org.saksi.estimate.chance.Purpose;
import org.saksi.estimate.table.OverlapTable;

/// The tables of a bootstrap: as many people as documented, thrown again over the capture histories.
///
/// @param tables one table a replicate
public record Draws(List<OverlapTable> tables) {

    public Draws {
        tables = List.copyOf(tables);
    }

    /// Multinomial draws with the table's own shares.
    ///
    /// @param replicates number of tables
    public static Draws of(OverlapTable table, int replicates, long seed) {
        double[] weights = new double[table.histories()];
        for (int w = 1; w < weights.length; w++) {
            weights[w] = table.count(w);
        }
        List<OverlapTable> tables = new ArrayList<>(replicates);
        for (int b = 0; b < replicates; b++) {
            Chance chance = Chance.of(seed, Purpose.BOOTSTRAP, b);
            tables.add(table.withCounts(chance.multinomial(table.documented(), weights)));
        }
        return new Draws(tables);
    }
}
