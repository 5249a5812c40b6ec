package org.saksi.ledger;

import java.util.SortedMap;

/// A speaker says how two things hang together: an organisation operates a site, a person was moved to another.
///
/// @param heading who says it, where, and of what the relation goes out
/// @param relation how, as a code: `operates`, `owns`, `lets_to`, `moved_to`, `part_of`, `took_part_in`
/// @param to what the relation leads to
/// @param details what belongs to it, by name
public record RelationClaim(Heading heading, String relation, Topic to, SortedMap<String, String> details) implements Statement {

    public RelationClaim {
        Heading.requireTopic(heading, "a relation");
        details = Details.copy(details);
        Details.requireCode(relation);
        if (heading.bearing().about().filter(to::equals).isPresent()) {
            throw new IllegalArgumentException("a relation leads to something else, but " + relation + " leads from " + to + " to itself");
        }
    }
}
