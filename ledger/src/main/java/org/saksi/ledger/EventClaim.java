package org.saksi.ledger;

import java.util.SortedMap;

/// A speaker says that something happened or was done: somebody was confined, sold, asked for; officials came, entered, sealed.
///
/// @param heading who says it, where, about what, true when
/// @param event what happened, as a code of the list of facts
/// @param details what belongs to it, by name: `operator`, `office`, `people_out`, `evidence` …
public record EventClaim(Heading heading, String event, SortedMap<String, String> details) implements Statement {

    public EventClaim {
        Heading.requireTopic(heading, "an event");
        details = Details.copy(details);
        Details.requireCode(event);
    }
}
