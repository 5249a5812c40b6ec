/// # Backups: a whole casebook in one file, taken while it is in use
///
/// A backup is a zip of ciphertext: nobody needs a passphrase to take one, and nobody can read one without. It may be taken while another process
/// serves the casebook, because the order of copying follows the order of writing backwards: a casebook writes exhibit, entry, log, checkpoint;
/// a backup copies checkpoint, log, entries, keys, exhibits. So whatever the copied checkpoint covers is in the copy, and what came in
/// meanwhile is completed or left out when the copy is opened, as after a loss of power.
@org.jspecify.annotations.NullMarked
package org.saksi.vault.backup;
