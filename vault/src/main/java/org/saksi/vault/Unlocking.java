package org.saksi.vault;

import java.io.IOException;
import java.time.temporal.ChronoUnit;

import org.saksi.terms.UserId;
import org.saksi.vault.disk.CasebookFolder;
import org.saksi.vault.disk.HolderLock;
import org.saksi.vault.keys.KeyFile;
import org.saksi.vault.keys.KeyRing;
import org.saksi.vault.keys.KeySlot;
import org.saksi.vault.keys.NewerFormatException;
import org.saksi.vault.keys.UnsealableException;

/// From a passphrase to the keys.
public final class Unlocking {

    private Unlocking() {}

    /// The key slots of a casebook.
    ///
    /// @throws VaultException NOT_A_CASEBOOK, NEWER_FORMAT, DAMAGED
    public static KeyFile keys(CasebookFolder files) throws IOException {
        if (!files.isCasebook()) {
            throw new VaultException(VaultException.Code.NOT_A_CASEBOOK, "There is no casebook in " + files.root() + ".");
        }
        try {
            return KeyFile.read(files.keys());
        } catch (NewerFormatException e) {
            throw new VaultException(VaultException.Code.NEWER_FORMAT,
                    "A later version of Saksi wrote this casebook: " + e.getMessage() + ".",
                    e);
        } catch (IllegalArgumentException e) {
            throw new VaultException(VaultException.Code.DAMAGED, "The key slots cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /// Takes hold of a casebook.
    ///
    /// @throws VaultException HELD_BY_ANOTHER, naming the holder
    public static HolderLock hold(CasebookFolder files, UserId person, Surroundings surroundings) throws IOException {
        String holder = person + " (" + surroundings.program() + ") since "
                + surroundings.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        return HolderLock.take(files.holder(), holder).orElseThrow(() -> heldBy(files));
    }

    static VaultException heldBy(CasebookFolder files) {
        try {
            return new VaultException(VaultException.Code.HELD_BY_ANOTHER,
                    "The casebook is held by " + HolderLock.holder(files.holder()) + ".");
        } catch (IOException e) {
            return new VaultException(VaultException.Code.HELD_BY_ANOTHER, "The casebook is held by another process.", e);
        }
    }

    /// The keys that a person's passphrase opens.
    ///
    /// @throws VaultException NO_SUCH_PERSON, WRONG_PASSPHRASE
    public static KeyRing ring(KeyFile keys, UserId person, char[] passphrase) {
        KeySlot slot = keys.slot(person).orElseThrow(() -> new VaultException(VaultException.Code.NO_SUCH_PERSON, "There is no key slot \""
                + person + "\"; there are " + String.join(", ", keys.slots().stream().map(s -> s.person().value()).toList()) + "."));
        try {
            return slot.open(keys.casebook(), passphrase);
        } catch (UnsealableException | IllegalArgumentException e) {
            throw new VaultException(VaultException.Code.WRONG_PASSPHRASE,
                    "The passphrase does not open the key slot \"" + person + "\".", e);
        }
    }
}
