package org.saksi.terms;

/// Names one source: a witness, an official, an outlet, a document's author, or an intermediary.
///
/// @param value 1–64 characters from letters, digits, `-` and `_`; random or keyed, never a plain hash of content
public record SourceId(String value) implements Comparable<SourceId> {

    public SourceId {
        Identifiers.require("SourceId", value);
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
