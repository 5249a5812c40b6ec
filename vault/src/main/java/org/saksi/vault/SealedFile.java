package org.saksi.vault;

import org.saksi.terms.Sha256;

/// A sealed file as it lies in `exhibits/`.
///
/// @param name its keyed name
/// @param plain digest of the bytes that came in
/// @param bytes their number
/// @param sealed digest of the sealed file
/// @param sealedBytes its length
record SealedFile(String name, Sha256 plain, long bytes, Sha256 sealed, long sealedBytes) {}
