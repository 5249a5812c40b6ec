/// # Verification
///
/// Whether every byte, entry, proof and signature is what it was. Raw files are compared with the signed manifest of the last clean close
/// before SQLite is opened; the log's root is computed again from its tiles; with a passphrase every entry is opened and its commitment
/// made again, every exhibit is decrypted and its digest compared.
///
/// Nothing here changes a casebook, and nothing here trusts what it reads: whatever does not parse, open or agree is a [Failure] that says
/// what, where, expected, found.
@org.jspecify.annotations.NullMarked
package org.saksi.vault.verify;
