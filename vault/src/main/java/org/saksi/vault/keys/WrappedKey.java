package org.saksi.vault.keys;

import org.saksi.terms.Sensitivity;

/// One line of `data-keys`: a data key, sealed under the epoch key of its compartment.
///
/// @param subject whose key it is
/// @param compartment in which compartment
/// @param epoch under which epoch key
/// @param sealed base64
public record WrappedKey(String subject, Sensitivity compartment, int epoch, String sealed) {

    /// The words to which the seal is bound.
    String place(String casebook) {
        return "saksi-data-key/1|" + casebook + "|" + subject + "|" + compartment.code() + "|" + epoch;
    }

    /// `key SUBJECT COMPARTMENT EPOCH SEALED`.
    String line() {
        return "key " + subject + " " + compartment.code() + " " + epoch + " " + sealed + "\n";
    }
}
