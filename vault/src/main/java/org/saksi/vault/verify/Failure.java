package org.saksi.vault.verify;

/// One thing that is not what it was.
///
/// @param what kind of thing: `file`, `manifest`, `checkpoint`, `tile`, `key`, `entry`, `exhibit`, `derived`, `certificate`
/// @param where which one
/// @param expected what should be there
/// @param found what is there
public record Failure(String what, String where, String expected, String found) {}
