package org.saksi.vault;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.saksi.terms.EntryId;
import org.saksi.terms.UserId;

/// One event in the life of an exhibit.
///
/// @param entry the log entry that records it
/// @param kind what happened
/// @param by who did it
/// @param at when, by the clock of the machine
/// @param said what else the record says, key to text in the order of the record: from whom, why, to whom
public record CustodyEvent(EntryId entry, Kind kind, UserId by, Instant at, Map<String, String> said) {

    public CustodyEvent {
        said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
    }

    /// What can happen to an exhibit.
    public enum Kind {
        /// It came in for the first time.
        DEPOSITED,
        /// The same bytes came in again.
        DEPOSITED_AGAIN,
        /// A transcript was made.
        READ,
        /// Its bytes were opened.
        OPENED,
        /// A copy, certificate or part left the casebook.
        EXPORTED,
        /// Its key was destroyed.
        SHREDDED
    }
}
