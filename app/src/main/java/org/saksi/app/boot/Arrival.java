package org.saksi.app.boot;

import java.util.Optional;

import org.saksi.reading.Recovery;
import org.saksi.vault.Deposited;

/// What became of one file that was handed over.
///
/// @param deposited what the casebook holds now
/// @param recovery how much of its text was recovered; empty when it was held already
/// @param figures how many figures the machine reads in it
public record Arrival(Deposited deposited, Optional<Recovery> recovery, int figures) {}
