package org.saksi.estimate.check;

import org.saksi.estimate.interval.Interval;
import org.saksi.estimate.interval.TotalRule;
import org.saksi.estimate.table.OverlapTable;

/// What wrong links between the lists do to a total. A missed link makes one person two and the hidden number too high; a false link makes two
/// persons one and the hidden number too low.
///
/// @param missed share of true links that were missed, 0 to below 1
/// @param wrong share of the links made that are false, 0 to below 1
public record LinkageBand(double missed, double wrong) {

    public LinkageBand {
        if (!(missed >= 0 && missed < 1 && wrong >= 0 && wrong < 1)) {
            throw new IllegalArgumentException(
                    "shares of missed and false links lie from 0 to below 1, but were " + missed + " and " + wrong);
        }
    }

    /// From the total if all missed links are put right to the total if all false links are.
    public Interval of(OverlapTable table, TotalRule rule) {
        double asIs = rule.total(table);
        double joined = rule.total(table.withCounts(joined(table)));
        double split = rule.total(table.withCounts(split(table)));
        return new Interval(Math.min(asIs, Math.min(joined, split)), Math.max(asIs, Math.max(joined, split)));
    }

    /// Joins people of two single lists, in proportion to the overlaps there are.
    private long[] joined(OverlapTable table) {
        long[] counts = table.counts();
        for (int w = 1; w < counts.length; w++) {
            if (Integer.bitCount(w) == 2) {
                int one = Integer.lowestOneBit(w);
                int other = w ^ one;
                long added = Math.min(Math.round(table.onAll(w) * missed / (1 - missed)), Math.min(counts[one], counts[other]));
                counts[w] += added;
                counts[one] -= added;
                counts[other] -= added;
            }
        }
        return counts;
    }

    /// The counts with the share of false links taken apart again: of each person so split one stands on the first list and one on the others.
    public long[] split(OverlapTable table) {
        long[] counts = table.counts();
        for (int w = 1; w < counts.length; w++) {
            if (Integer.bitCount(w) >= 2) {
                int one = Integer.lowestOneBit(w);
                long taken = Math.round(table.count(w) * wrong);
                counts[w] -= taken;
                counts[one] += taken;
                counts[w ^ one] += taken;
            }
        }
        return counts;
    }
}
