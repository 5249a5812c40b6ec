package org.saksi.vault;

import java.time.Instant;

import org.saksi.terms.EntryId;
import org.saksi.terms.UserId;

/// One event in the life of an exhibit.
///
/// @param entry the log entry that records it
/// @param kind what happened
/// @param by who did it
/// @param at when, by the clock of the machine
/// @param detail what else the record says: from whom, why, to whom
public record CustodyEvent(EntryId entry, Kind kind, UserId by, Instant at, String detail) {

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
