package org.saksi.vault.backup;

/// What a backup holds.
///
/// @param files number of files
/// @param bytes their length in all
/// @param checkpoint the line of the checkpoint as of which it is
public record BackedUp(long files, long bytes, String checkpoint) {}
