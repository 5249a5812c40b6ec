/// # The manifest
///
/// The signed list of files that a clean close leaves behind, each with its length and SHA-256, so that raw files are checked before anything
/// tries to understand them. It states what was written, not what is found at the close. Specified in `docs/specs/casebook.md`.
@org.jspecify.annotations.NullMarked
package org.saksi.vault.manifest;
