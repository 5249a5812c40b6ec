package org.saksi.ledger;

import org.saksi.terms.EntryId;

/// An entry is taken back: it stays in the ledger and counts no more.
///
/// @param entry the entry taken back, itself no retraction
/// @param reason why
public record Retraction(EntryId entry, String reason) implements Act {}
