package org.saksi.vault.store;

/// One entry as it lies in the table.
///
/// @param sequence its place, from 1
/// @param id its random id
/// @param leaf its leaf hash in the log
/// @param header sealed: room, compartment, who, when, under which exhibit
/// @param payload sealed: salt and what it says
@SuppressWarnings("ArrayRecordComponent") // opaque bytes on their way to and from the table; never compared
public record EntryRow(long sequence, String id, byte[] leaf, byte[] header, byte[] payload) {}
