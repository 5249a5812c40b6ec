/// # The vault's tables
///
/// Entries, which exhibit has which sealed file, and derived content. Random ids and sequence numbers in clear, every payload sealed.
/// SQLite in WAL mode with `synchronous=FULL`, one writer; Format and migrations: `docs/specs/casebook.md`.
@org.jspecify.annotations.NullMarked
package org.saksi.vault.store;
