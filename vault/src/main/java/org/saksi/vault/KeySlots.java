package org.saksi.vault;

import java.io.IOException;
import java.util.Set;

import org.saksi.terms.Sensitivity;
import org.saksi.terms.UserId;
import org.saksi.vault.disk.CasebookFolder;
import org.saksi.vault.keys.KeyFile;
import org.saksi.vault.keys.KeyRing;
import org.saksi.vault.keys.KeySlot;

/// The persons who may open a casebook.
final class KeySlots {

    private final CasebookFolder folder;
    private final Surroundings surroundings;
    private KeyFile keys;

    KeySlots(CasebookFolder folder, KeyFile keys, Surroundings surroundings) {
        this.folder = folder;
        this.keys = keys;
        this.surroundings = surroundings;
    }

    /// @throws VaultException NO_SUCH_PERSON, WRONG_PASSPHRASE
    synchronized KeyRing open(UserId person, char[] passphrase) {
        return Unlocking.ring(keys, person, passphrase);
    }

    /// Whether this person has a slot.
    synchronized boolean has(UserId person) {
        return keys.slots().stream().anyMatch(slot -> slot.person().equals(person));
    }

    /// Makes a slot, or replaces this person's.
    synchronized void put(UserId person, char[] passphrase, KeyRing ring, Set<Sensitivity> compartments) throws IOException {
        if (person.equals(KeyFile.RECOVERY)) {
            throw new IllegalArgumentException("\"" + person + "\" names the recovery slot");
        }
        if (passphrase.length == 0) {
            throw new IllegalArgumentException("a passphrase must not be empty");
        }
        try (KeyRing granted = ring.only(compartments)) {
            keys = keys.with(KeySlot.seal(keys.casebook(), person, passphrase, granted,
                    new KeySlot.SlotMeans(surroundings.random(), surroundings.cost())));
        }
        keys.write(folder.keys());
    }
}
