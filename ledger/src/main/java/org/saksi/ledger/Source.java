package org.saksi.ledger;

import java.util.Set;

import org.saksi.terms.AttributionKind;
import org.saksi.terms.SourceId;

/// A person introduces a source to the casebook: a speaker or an intermediary, as one entity however many statements pass through it.
///
/// @param id its identity
/// @param label a code for a person, the name for a body; never a survivor's name
/// @param kind what kind of speaker
/// @param roles in which roles it was met
public record Source(SourceId id, String label, AttributionKind kind, Set<Role> roles) implements Act {

    public Source {
        roles = Set.copyOf(roles);
        if (label.isBlank()) {
            throw new IllegalArgumentException("a source needs a label by which people know it");
        }
    }

    /// What a source does between the fact and the page.
    public enum Role {
        /// Saw, lived, counted or decided it.
        SPEAKER,
        /// Asked the questions.
        INTERVIEWER,
        /// Carried the words between two languages.
        INTERPRETER,
        /// Brought speaker and interviewer together.
        FIXER,
        /// Pointed to the place or the person.
        TIP_GIVER,
        /// Supplied video or photographs.
        MEDIA_SUPPLIER,
        /// A list that others copy from.
        LIST,
        /// A chat group in which names, pins and numbers are shared.
        CHAT_GROUP,
        /// Printed or broadcast it.
        PUBLISHER;

        /// Whether two who share a source in this role may rest on one input (`method`: same tip-giver, fixer, interpreter, video supplier, list,
        /// chat group).
        public boolean isInput() {
            return switch (this) {
                case INTERPRETER, FIXER, TIP_GIVER, MEDIA_SUPPLIER, LIST, CHAT_GROUP -> true;
                case SPEAKER, INTERVIEWER, PUBLISHER -> false;
            };
        }
    }
}
