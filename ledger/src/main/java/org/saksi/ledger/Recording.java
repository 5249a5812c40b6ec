package org.saksi.ledger;

import org.saksi.terms.StatementId;

/// A person writes a statement down and is its first reader.
///
/// @param id the statement's keyed identity, computed by [StatementIdentity]
/// @param statement what is said
/// @param basis from what the person worked
public record Recording(StatementId id, Statement statement, Basis basis) implements Act {}
