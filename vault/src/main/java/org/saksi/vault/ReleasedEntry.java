package org.saksi.vault;

import org.saksi.terms.Sha256;
import org.saksi.vault.entry.EntryBody;
import org.saksi.vault.entry.EntryHeader;

/// One entry opened to the outside, with the proof that it is in the log.
///
/// @param header who recorded it, when, about what
/// @param body salt and payload: what the commitment hides
/// @param proof that the commitment is a leaf of the log
public record ReleasedEntry(EntryHeader header, EntryBody body, InclusionProof proof) {

    /// The text that is signed for a certificate.
    ///
    /// @param body digest of the certificate's data
    public static String certificateText(Sha256 body) {
        return "saksi-certificate/1\nsha256 " + body + "\n";
    }
}
