/// # The transparency log
///
/// An append-only Merkle tree (RFC 6962) over salted commitments, kept as C2SP `tlog-tiles` with a signed checkpoint (`signed-note`), so that
/// any such verifier recomputes the root from the files without a passphrase. Specified in `docs/specs/log.md`.
///
/// A **leaf** is a 32-byte commitment; its **leaf hash** is SHA-256(0x00 ‖ leaf). A **checkpoint** says how many leaves there are and what
/// their root is. The log knows nothing of what a leaf commits to.
@org.jspecify.annotations.NullMarked
package org.saksi.vault.log;
