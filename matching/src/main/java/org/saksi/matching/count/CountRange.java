package org.saksi.matching.count;

/// How many people.
///
/// @param low the lower end
/// @param high the upper end
/// @param expected the mean
/// @param clusters how many clusters were formed
public record CountRange(long low, long high, double expected, long clusters) {

    /// The same, that many people fewer at the low end: rows that may be repeats and were not joined.
    ///
    /// @param repeats how many such rows, 0 or more
    public CountRange orFewerBy(long repeats) {
        return repeats == 0 ? this : new CountRange(Math.min(low, Math.max(1, clusters - repeats)), high, expected, clusters);
    }

    public CountRange {
        if (low > high || low < 0) {
            throw new IllegalArgumentException("a count runs from low to high, not from " + low + " to " + high);
        }
    }
}
