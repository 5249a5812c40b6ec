/// # Entries and their commitments
///
/// How an entry is written down byte for byte, how it is sealed, and how the salted commitment to it is made that becomes a leaf of the log.
/// Specified with vectors in `docs/specs/commitment.md`.
@org.jspecify.annotations.NullMarked
package org.saksi.vault.entry;
