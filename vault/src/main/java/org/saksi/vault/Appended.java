package org.saksi.vault;

import java.time.Instant;

import org.saksi.terms.EntryId;

/// Receipt of one appended entry.
///
/// @param id its random id
/// @param sequence its place, counted from 1 over the whole casebook, growing by one
/// @param at when it was recorded
public record Appended(EntryId id, long sequence, Instant at) {}
