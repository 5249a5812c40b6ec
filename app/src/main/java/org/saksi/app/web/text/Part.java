package org.saksi.app.web.text;

/// A stretch of a long document that is shown at once.
///
/// @param number its number, from 1
/// @param of how many there are
/// @param start first code point
/// @param end past the last
public record Part(int number, int of, int start, int end) {

    /// Whether this code point lies in it.
    public boolean holds(int offset) {
        return start <= offset && offset < end;
    }
}
