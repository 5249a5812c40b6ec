package org.saksi.ledger;

import java.util.SortedMap;

/// A speaker says what something is like: its name, operator, position, a security feature, its condition.
///
/// @param heading who says it, where, about what, true when
/// @param attribute which quality, as a code: `name`, `operator`, `position`, `feature`, `condition`, or a column of the user's own
/// @param value the quality as the source has it
/// @param details what belongs to it, by name: `script`, `used_by`, `latitude`, `precision_m` …
public record AttributeClaim(Heading heading, String attribute, String value, SortedMap<String, String> details) implements Statement {

    public AttributeClaim {
        Heading.requireTopic(heading, "an attribute");
        details = Details.copy(details);
        Details.requireCode(attribute);
    }
}
