package org.saksi.matching.count;

/// How many people.
///
/// @param low the lower end
/// @param high the upper end
/// @param expected the mean
/// @param clusters how many clusters were formed
public record CountRange(long low, long high, double expected, long clusters) {

    public CountRange {
        if (low > high || low < 0) {
            throw new IllegalArgumentException("a count runs from low to high, not from " + low + " to " + high);
        }
    }
}
