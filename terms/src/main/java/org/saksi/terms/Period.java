package org.saksi.terms;

/// A stretch of time between two dates, each as precise as its source.
///
/// @param from when it begins
/// @param to when it ends; its last possible day is not before the first possible day of the beginning
public record Period(FuzzyDate from, FuzzyDate to) {

    public Period {
        if (to.last().isBefore(from.first())) {
            throw new IllegalArgumentException("a period must not end (" + to + ") before it begins (" + from + ")");
        }
    }

    /// The period that one date spans.
    public static Period of(FuzzyDate date) {
        return new Period(date, date);
    }

    /// Whether the two may share a day.
    public boolean mayOverlap(Period other) {
        return !from.first().isAfter(other.to.last()) && !other.from.first().isAfter(to.last());
    }

    @Override
    public String toString() {
        return from.equals(to) ? from.toString() : from + ".." + to;
    }
}
