package org.saksi.terms;

/// Names one event that several statements speak of: a request, an action of a state, a movement, a death.
///
/// @param value 1–64 characters from letters, digits, `-` and `_`; random or keyed, never a plain hash of content
public record EventId(String value) implements Comparable<EventId> {

    public EventId {
        Identifiers.require("EventId", value);
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
