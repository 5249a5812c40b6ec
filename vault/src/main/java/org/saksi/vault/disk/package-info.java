/// # The folder on disk
///
/// Which files a casebook consists of, who holds it, how a file is written so that it is either there whole or not at all, and the signed
/// list of files that a clean close leaves behind. Specified in `docs/specs/casebook.md`.
@org.jspecify.annotations.NullMarked
package org.saksi.vault.disk;
