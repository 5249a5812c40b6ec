package org.saksi.vault.store;

/// Content derived from an exhibit.
///
/// @param sequence the entry that records it
/// @param exhibit from which exhibit
/// @param content sealed under the exhibit's key
@SuppressWarnings("ArrayRecordComponent") // opaque bytes on their way to and from the table; never compared
public record DerivedRow(long sequence, String exhibit, byte[] content) {}
