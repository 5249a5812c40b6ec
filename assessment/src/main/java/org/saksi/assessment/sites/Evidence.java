package org.saksi.assessment.sites;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import org.saksi.ledger.Heading.Connection;
import org.saksi.ledger.Source;
import org.saksi.ledger.codes.Element;
import org.saksi.terms.AttributionKind;
import org.saksi.terms.Period;
import org.saksi.terms.StatementId;

/// One usable statement as the rule reads it.
///
/// @param id the statement
/// @param sequence its place in the ledger
/// @param code what it says, as a code; `name`, `position` and other attributes too
/// @param element to which part of a finding it belongs; empty for what only describes the site
/// @param perceiver who saw, under the name that counts
/// @param label how people call the perceiver: a code or the name of a body
/// @param inputs on which inputs it rests
/// @param channels chat groups, fixers and interviewers through which it came
/// @param kind what kind of speaker
/// @param connection how the speaker knows
/// @param affirms whether it says yes
/// @param when when it holds
/// @param operator under which operator, when it says so
/// @param details what belongs to it
/// @param readers how many readers stand behind it
record Evidence(StatementId id, long sequence, String code, Optional<Element> element, String perceiver, String label, Inputs inputs,
        Set<String> channels, AttributionKind kind, Connection connection, boolean affirms, Optional<Period> when,
        Optional<String> operator, SortedMap<String, String> details, int readers) {

    Evidence {
        channels = Set.copyOf(channels);
    }

    /// The inputs on which a statement rests.
    record Inputs(List<Input> entries) {

        Inputs {
            entries = List.copyOf(entries);
        }

        boolean containsValue(String source) {
            return entries.stream().anyMatch(i -> i.source().equals(source));
        }
    }

    /// One input.
    record Input(Source.Role role, String source) {}

    boolean is(Element other) {
        return affirms && element.filter(other::equals).isPresent();
    }

    /// A first-hand account, or a court or victim-identification record.
    boolean carriesCoercion() {
        return connection == Connection.FIRST_HAND || isCourtOrIdentification();
    }

    boolean isCourtOrIdentification() {
        return connection == Connection.OFFICIAL_RECORD
                && (kind == AttributionKind.COURT || element.filter(Element.IDENTIFICATION::equals).isPresent()
                        || "victim_identification".equals(details.get("record")) || "judgment".equals(details.get("record")));
    }

    /// A witness's own account of life there.
    boolean isAccount() {
        return affirms && connection == Connection.FIRST_HAND && (kind == AttributionKind.SURVIVOR || element.filter(e -> switch (e) {
            case COERCION, ACT, MEANS, PURPOSE, CHILD, CONDITION, FREEDOM -> true;
            case IDENTIFICATION, OPERATION, KEEP_IN_FEATURE, GENERIC_FEATURE, SUPPORT, EXIT, AFTERWARDS, RESPONSE_HARM -> false;
        }).isPresent());
    }

    /// Whether it says something of what goes on, not only that there is a place of this name.
    boolean describesOnly() {
        return element.isEmpty() || element.get() == Element.SUPPORT && bearsOn().isEmpty();
    }

    /// What a visit, imagery, media or official act bears on, when it says so.
    Optional<String> bearsOn() {
        return Optional.ofNullable(details.get("bears_on"));
    }

    /// Denied with an inspection record, photographs or a lease.
    boolean isDeniedWithEvidence() {
        return !affirms && details.containsKey("evidence") && !details.get("evidence").isBlank();
    }

    /// `code (who, statement)`.
    String words() {
        return code + " (" + label + ", " + id + ")";
    }
}
