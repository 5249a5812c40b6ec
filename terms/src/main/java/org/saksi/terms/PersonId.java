package org.saksi.terms;

/// Names one person of the people register. Never derived from a name.
///
/// @param value 1–64 characters from letters, digits, `-` and `_`; random or keyed, never a plain hash of content
public record PersonId(String value) implements Comparable<PersonId> {

    public PersonId {
        Identifiers.require("PersonId", value);
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
