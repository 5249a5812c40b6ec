package org.saksi.ledger;

import java.util.List;
import java.util.Optional;

import org.saksi.reading.Passage;
import org.saksi.terms.AttributionKind;
import org.saksi.terms.FuzzyDate;
import org.saksi.terms.Sensitivity;

/// What every statement says of itself, whatever it claims.
///
/// @param speaker who says it; empty when the document speaks in its own voice
/// @param speakerKind what kind of speaker that is
/// @param chain through whom it reached the page, nearest to the fact first
/// @param connection how the speaker knows
/// @param saidOn when it was said, as precise as the source
/// @param polarity whether it affirms or denies
/// @param passage where it stands, with the words
/// @param sensitivity the compartment it lives in
/// @param bearing what it bears on: about what, when, from which source, on whose consent
public record Heading(Optional<String> speaker, AttributionKind speakerKind, List<String> chain, Connection connection,
        Optional<FuzzyDate> saidOn,
        Polarity polarity, Passage passage, Sensitivity sensitivity, Bearing bearing) {

    public Heading {
        chain = List.copyOf(chain);
    }

    /// A heading of which only this is known.
    public Heading(Optional<String> speaker, AttributionKind speakerKind, List<String> chain, Connection connection,
            Optional<FuzzyDate> saidOn, Polarity polarity, Passage passage, Sensitivity sensitivity) {
        this(speaker, speakerKind, chain, connection, saidOn, polarity, passage, sensitivity, Bearing.NONE);
    }

    /// The same, bearing on this.
    public Heading bearing(Bearing other) {
        return new Heading(speaker, speakerKind, chain, connection, saidOn, polarity, passage, sensitivity, other);
    }

    /// The same with the other polarity or this one.
    public Heading polarity(Polarity other) {
        return new Heading(speaker, speakerKind, chain, connection, saidOn, other, passage, sensitivity, bearing);
    }

    static void requireTopic(Heading heading, String what) {
        if (heading.bearing().about().isEmpty()) {
            throw new IllegalArgumentException(what + " is claimed about something, but the heading names nothing");
        }
    }

    /// How a speaker knows what it says (after HURIDOCS list 19, *type of source connection*).
    public enum Connection {
        /// Saw or lived it.
        FIRST_HAND,
        /// A relative passing on the person's own messages.
        RELATIVE,
        /// Heard it from others.
        SECOND_HAND,
        /// Keeps the record by office.
        OFFICIAL_RECORD,
        /// Reports it as press.
        MEDIA,
        /// Counted or computed it from data.
        DATASET,
        /// Cannot be told.
        UNKNOWN
    }

    /// Whether a statement says yes or no.
    public enum Polarity {
        /// It says that it is so.
        AFFIRMS,
        /// It says that it is not so.
        DENIES
    }
}
