package org.saksi.vault;

import org.saksi.terms.ExhibitId;
import org.saksi.terms.Sha256;

/// What became of one deposit.
///
/// @param exhibit the exhibit that holds the bytes
/// @param sha256 digest of the bytes
/// @param bytes their number
/// @param alreadyHeld whether the casebook had them before; then only a custody event was added
public record Deposited(ExhibitId exhibit, Sha256 sha256, long bytes, boolean alreadyHeld) {}
