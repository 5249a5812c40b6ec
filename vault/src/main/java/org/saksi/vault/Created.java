package org.saksi.vault;

/// A new casebook, and the one thing that is shown once and kept nowhere.
///
/// @param casebook open, for the person who made it
/// @param recovery the passphrase of the recovery slot: print it, keep it away from the machine
public record Created(Casebook casebook, String recovery) {}
