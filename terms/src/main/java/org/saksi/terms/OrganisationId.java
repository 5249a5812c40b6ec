package org.saksi.terms;

/// Names one organisation of the register: a company, a landlord, an office of a state, a group.
///
/// @param value 1–64 characters from letters, digits, `-` and `_`; random or keyed, never a plain hash of content
public record OrganisationId(String value) implements Comparable<OrganisationId> {

    public OrganisationId {
        Identifiers.require("OrganisationId", value);
    }

    @Override
    public int compareTo(OrganisationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
