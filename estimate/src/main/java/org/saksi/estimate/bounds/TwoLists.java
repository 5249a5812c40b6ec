package org.saksi.estimate.bounds;

import org.saksi.estimate.interval.Interval;
import org.saksi.estimate.table.OverlapTable;

/// Two lists, assumed independent.
///
/// @param first people on the first list
/// @param second people on the second list
/// @param both people on both
public record TwoLists(long first, long second, long both) {

    /// Overlap from which on the estimate is nearly unbiased (Robson and Regier 1964).
    public static final int SMALLEST_OVERLAP = 7;

    public TwoLists {
        if (both < 0 || both > Math.min(first, second)) {
            throw new IllegalArgumentException("an overlap lies within 0 and the smaller list, but was " + both + " of " + first + " and "
                    + second);
        }
    }

    /// Two lists of a table; people who stand only on other lists do not count.
    public static TwoLists of(OverlapTable table, int one, int other) {
        return new TwoLists(table.onAll(1 << one), table.onAll(1 << other), table.onAll(1 << one | 1 << other));
    }

    /// Lincoln and Petersen: first · second / both; infinite when nobody is on both.
    public double lincolnPetersen() {
        return (double) first * second / both;
    }

    /// Chapman (1951): finite for every overlap, unbiased when first + second is at least the total.
    public double chapman() {
        return (first + 1.0) * (second + 1.0) / (both + 1.0) - 1;
    }

    /// Seber's variance of Chapman's estimate.
    public double chapmanVariance() {
        double m = both;
        return (first + 1.0) * (second + 1.0) * (first - m) * (second - m) / ((m + 1) * (m + 1) * (m + 2));
    }

    /// Log-normal interval around Chapman's estimate: the number of unlisted people cannot be negative.
    public Interval interval(double level) {
        return LogNormalInterval.of((double) (first + second - both), chapman(), chapmanVariance(), level);
    }

    /// Number of people on neither list if the odds of being on the second list are this many times higher for those on the first than for the
    /// others: odds ratio · only first · only second / both.
    ///
    /// @param oddsRatio 1 means independent, above 1 that people on one list are likelier to be on the other
    public double hiddenUnder(double oddsRatio) {
        return oddsRatio * (first - both) * (second - both) / both;
    }

    /// Whether the overlap is large enough by [#SMALLEST_OVERLAP].
    public boolean hasEnoughOverlap() {
        return both >= SMALLEST_OVERLAP;
    }
}
