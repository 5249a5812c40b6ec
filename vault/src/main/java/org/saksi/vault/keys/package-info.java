/// # The keys
///
/// A passphrase (Argon2id, RFC 9106) opens one person's **slot** in `keys.json`; the slot holds a **key ring**: the record key, the key of
/// file names, the log's signing key, and one key for each compartment that this person may open. Compartment keys open the **epoch keys**
/// in `data-keys`, these the **data key** of each exhibit. To unlearn an exhibit its data key is left out when `data-keys` is rewritten under
/// a new epoch key. Specified in `docs/specs/casebook.md`.
@org.jspecify.annotations.NullMarked
package org.saksi.vault.keys;
