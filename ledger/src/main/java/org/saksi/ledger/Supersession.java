package org.saksi.ledger;

import org.saksi.terms.StatementId;

/// A statement is replaced by a corrected one; both stay in the ledger.
///
/// @param replaced the statement that stood
/// @param id identity of the one that stands now
/// @param statement the corrected statement
/// @param reason why
public record Supersession(StatementId replaced, StatementId id, Statement statement, String reason) implements Act {}
