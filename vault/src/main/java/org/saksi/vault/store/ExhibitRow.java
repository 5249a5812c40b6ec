package org.saksi.vault.store;

/// Which sealed file holds which exhibit.
///
/// @param id the exhibit's random id
/// @param file keyed name of the sealed file
/// @param sealedSha256 digest of the sealed file, as it was written
/// @param sealedBytes its length
/// @param sequence the entry of the first deposit
public record ExhibitRow(String id, String file, String sealedSha256, long sealedBytes, long sequence) {}
