package org.saksi.terms;

/// Names one passage: a place in one exhibit, with the words that stand there.
///
/// @param value 1–64 characters from letters, digits, `-` and `_`; random or keyed, never a plain hash of content
public record PassageId(String value) implements Comparable<PassageId> {

    public PassageId {
        Identifiers.require("PassageId", value);
    }

    @Override
    public int compareTo(PassageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
