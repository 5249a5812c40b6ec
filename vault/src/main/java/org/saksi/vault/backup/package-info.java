/// # Backup and restore
///
/// One file that holds a casebook as it was at one checkpoint, all of it ciphertext; made with or without somebody working on the casebook,
/// and without a passphrase. Specified in `docs/specs/backup.md`.
///
/// While a casebook is held, the order makes the copy consistent: first the checkpoint, then a snapshot of the database (which reaches at
/// least as far), then the data keys, then the sealed files that the snapshot names, which never change. The tiles are made again from the
/// snapshot's leaf hashes.
@org.jspecify.annotations.NullMarked
package org.saksi.vault.backup;
