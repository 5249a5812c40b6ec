package org.saksi.terms;

/// Names one person who works with the casebook: the owner of a key slot.
///
/// @param value 1–64 characters from letters, digits, `-` and `_`; random or keyed, never a plain hash of content
public record UserId(String value) implements Comparable<UserId> {

    public UserId {
        Identifiers.require("the name of a person", value);
    }

    @Override
    public int compareTo(UserId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
