package org.saksi.terms;

/// Names one entry of the ledger or of the custody record. Random.
///
/// @param value 1–64 characters from letters, digits, `-` and `_`; random or keyed, never a plain hash of content
public record EntryId(String value) implements Comparable<EntryId> {

    public EntryId {
        Identifiers.require("EntryId", value);
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
