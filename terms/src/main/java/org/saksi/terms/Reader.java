package org.saksi.terms;

import java.time.Instant;
import java.util.Set;

/// Who reads, for which purpose, which compartments, until when: the one door at which rights and consent are enforced.
/// Nothing in the house returns content without a reader.
///
/// @param who the owner of the key slot
/// @param purpose what the content is read for
/// @param compartments what may be read; everything else answers as if it were not there
/// @param until the last instant at which this reader may read
public record Reader(UserId who, Purpose purpose, Set<Sensitivity> compartments, Instant until) {

    public Reader {
        compartments = Set.copyOf(compartments);
    }

    /// Whether content of this compartment may be read at this instant.
    public boolean mayRead(Sensitivity compartment, Instant at) {
        return !at.isAfter(until) && compartments.contains(compartment);
    }
}
