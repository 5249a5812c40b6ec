package org.saksi.estimate.bounds;

import org.saksi.estimate.interval.Interval;
import org.saksi.estimate.table.OverlapTable;

/// Lower bounds from the numbers of people on exactly one and exactly two lists (Chao 1987). They hold when people differ in how easily they are
/// listed; they do not hold when being on one list keeps people off another.
///
/// @param documented people on at least one list
/// @param once people on exactly one
/// @param twice people on exactly two
public record ChaoBound(long documented, long once, long twice) {

    /// The bound's numbers of a table.
    public static ChaoBound of(OverlapTable table) {
        return new ChaoBound(table.documented(), table.onExactly(1), table.onExactly(2));
    }

    /// documented + once² / (2 twice); infinite when nobody is on exactly two lists.
    public double bound() {
        return documented + (double) once * once / (2.0 * (double) twice);
    }

    /// The bias-corrected bound, finite always.
    public double corrected() {
        return documented + once * (once - 1.0) / (2.0 * (twice + 1.0));
    }

    /// The log-normal interval around the bound.
    public Interval interval(double level) {
        double r = (double) once / (double) twice;
        double variance = twice * (r * r / 2 + r * r * r + r * r * r * r / 4);
        return LogNormalInterval.of((double) documented, bound(), variance, level);
    }

    /// Zelterman's estimate: documented / (1 − exp(−2 twice / once)).
    public double zelterman() {
        return documented / -Math.expm1(-2.0 * (double) twice / (double) once);
    }
}
