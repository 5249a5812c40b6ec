package org.saksi.vault;

import java.time.Instant;

import org.saksi.terms.EntryId;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Sha256;
import org.saksi.terms.UserId;

/// One sealed file.
///
/// @param id its name in this casebook
/// @param sha256 digest of its bytes
/// @param bytes its length
/// @param intake how it first came in
/// @param depositedBy who first deposited it
/// @param depositedAt when
/// @param entry the log entry of that deposit
public record Exhibit(ExhibitId id, Sha256 sha256, long bytes, Intake intake, UserId depositedBy, Instant depositedAt, EntryId entry) {}
