package org.saksi.ledger;

import java.time.Instant;

import org.saksi.terms.EntryId;
import org.saksi.terms.UserId;

/// One entry of the ledger: who did what, when.
///
/// @param id its random id
/// @param sequence its place in the casebook
/// @param by who did it
/// @param at when it was recorded
/// @param act what was done
public record Entry(EntryId id, long sequence, UserId by, Instant at, Act act) {}
