package org.saksi.terms;

/// Names one site of the register.
///
/// @param value 1–64 characters from letters, digits, `-` and `_`; random or keyed, never a plain hash of content
public record SiteId(String value) implements Comparable<SiteId> {

    public SiteId {
        Identifiers.require("SiteId", value);
    }

    @Override
    public int compareTo(SiteId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
