package org.saksi.vault.verify;

import java.util.Optional;

import org.saksi.vault.entry.EntryHeader;
import org.saksi.vault.keys.DataKey;
import org.saksi.vault.keys.DataKeys;
import org.saksi.vault.keys.KeyFile;
import org.saksi.vault.keys.KeyRing;
import org.saksi.vault.keys.Sealer;
import org.saksi.vault.keys.UnsealableException;
import org.saksi.vault.store.DatabaseReading;

/// The parts of a casebook that a passphrase opens, for looking only.
///
/// @param keys its name and slots
/// @param ring the keys that the slot opened
/// @param dataKeys the wrapped data keys
/// @param database its tables
record Unlocked(KeyFile keys, KeyRing ring, DataKeys dataKeys, DatabaseReading database) {

    /// The seal of an entry's payload; empty when its key is gone or not held.
    Optional<Sealer> sealer(EntryHeader header) throws UnsealableException {
        return header.under().isPresent()
                ? dataKeys.key(header.under().get().value()).map(DataKey::sealer)
                : ring.compartment(header.sensitivity());
    }

    boolean isDestroyed(EntryHeader header) {
        return header.under().map(exhibit -> !dataKeys.holds(exhibit.value())).orElse(false);
    }
}
