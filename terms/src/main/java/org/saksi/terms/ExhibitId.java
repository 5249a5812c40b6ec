package org.saksi.terms;

/// Names one exhibit: the bytes of one deposited file, however often they came in.
///
/// @param value 1–64 characters from letters, digits, `-` and `_`; random or keyed, never a plain hash of content
public record ExhibitId(String value) implements Comparable<ExhibitId> {

    public ExhibitId {
        Identifiers.require("ExhibitId", value);
    }

    @Override
    public int compareTo(ExhibitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
