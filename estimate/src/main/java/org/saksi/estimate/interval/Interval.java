package org.saksi.estimate.interval;

/// A range for a number of people.
///
/// @param low lower limit, people
/// @param high upper limit, people; may be infinite
public record Interval(double low, double high) {

    /// Upper over lower limit.
    public double ratio() {
        return high / low;
    }

    /// Whether the number lies within, limits included.
    public boolean contains(double people) {
        return people >= low && people <= high;
    }
}
