package org.saksi.reading.text;

/// A stretch of a text, in UTF-16 units, end exclusive.
///
/// @param start where it begins, 0 or more
/// @param end where it ends, not before the start
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span must have 0 ≤ start ≤ end, but was " + start + "–" + end);
        }
    }

    /// Whether the offset lies within.
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /// Whether the two share a unit.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// Length in UTF-16 units.
    public int length() {
        return end - start;
    }
}
