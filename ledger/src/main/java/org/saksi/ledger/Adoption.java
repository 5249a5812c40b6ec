package org.saksi.ledger;

import org.saksi.terms.StatementId;

/// A further person stands behind a statement that somebody else recorded.
///
/// @param statement the statement
/// @param reason why, may be empty
public record Adoption(StatementId statement, String reason) implements Act {}
