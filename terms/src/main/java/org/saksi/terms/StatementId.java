package org.saksi.terms;

/// Names one statement: a keyed digest of who says what about whom, when and where; equal statements have equal ids.
///
/// @param value 1–64 characters from letters, digits, `-` and `_`; random or keyed, never a plain hash of content
public record StatementId(String value) implements Comparable<StatementId> {

    public StatementId {
        Identifiers.require("StatementId", value);
    }

    @Override
    public int compareTo(StatementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
