package org.saksi.vault.keys;

import org.saksi.terms.Sensitivity;

/// One line of `data-keys`: the key under which the data keys of a compartment are sealed at present, itself sealed under the compartment's key.
///
/// @param compartment which compartment
/// @param epoch counted from 1, one more at each rewriting
/// @param sealed base64
record EpochKey(Sensitivity compartment, int epoch, String sealed) {

    String place(String casebook) {
        return "saksi-epoch/1|" + casebook + "|" + compartment.code() + "|" + epoch;
    }

    /// `epoch COMPARTMENT EPOCH SEALED`.
    String line() {
        return "epoch " + compartment.code() + " " + epoch + " " + sealed + "\n";
    }
}
