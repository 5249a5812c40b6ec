package org.saksi.vault;

import java.io.IOException;
import java.util.List;

import org.saksi.vault.disk.CasebookFolder;
import org.saksi.vault.disk.HolderLock;
import org.saksi.vault.keys.DataKeys;
import org.saksi.vault.keys.KeyFile;
import org.saksi.vault.keys.KeyRing;
import org.saksi.vault.log.LogFolder;
import org.saksi.vault.log.SignerKey;
import org.saksi.vault.store.CasebookDatabase;
import org.saksi.vault.store.ExhibitRow;

/// The parts of a casebook that one process holds.
///
/// @param folder its files
/// @param lock the hold
/// @param keys its name and slots
/// @param ring the keys that the slot opened
/// @param dataKeys the wrapped data keys
/// @param database its tables
/// @param log its transparency log
/// @param signer signs checkpoints and manifests
record Opened(CasebookFolder folder, HolderLock lock, KeyFile keys, KeyRing ring, DataKeys dataKeys, CasebookDatabase database,
        LogFolder log,
        SignerKey signer) {

    /// Brings everything to rest and forgets the keys.
    ///
    /// @throws IOException when the disk refuses; then there is no manifest, and the next opening brings it to rest
    void close(Surroundings surroundings) throws IOException {
        try (lock; ring) {
            List<ExhibitRow> exhibits = database.reading().exhibits();
            database.close();
            if (folder.isAtRest()) {
                Rest rest = new Rest(folder);
                rest.sweep(exhibits);
                rest.write(this, exhibits, surroundings);
            }
        }
    }
}
