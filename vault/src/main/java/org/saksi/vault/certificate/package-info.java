/// # Certificates
///
/// One page for a court: which bytes, since when, through whose hands, and the proof that this record was in the log before its checkpoint
/// was signed. The page carries its own data; `saksi verify` needs nothing else. Specified in `docs/specs/certificate.md`.
@org.jspecify.annotations.NullMarked
package org.saksi.vault.certificate;
