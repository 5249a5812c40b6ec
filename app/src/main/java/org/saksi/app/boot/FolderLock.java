package org.saksi.app.boot;

import java.io.IOException;
import java.nio.file.Path;

import org.saksi.terms.UserId;
import org.saksi.vault.Casebook;
import org.saksi.vault.Surroundings;
import org.saksi.vault.Vault;
import org.saksi.vault.VaultException;

/// The lock of the casebook in a folder.
///
/// @param folder the casebook
/// @param name what the casebook is called on pages
/// @param surroundings clock, chance and what the holder is called
public record FolderLock(Path folder, String name, Surroundings surroundings) implements CasebookLock {

    /// A casebook called as its folder.
    public static FolderLock of(Path folder, Surroundings surroundings) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return new FolderLock(folder, last == null ? folder.toString() : last.toString(), surroundings);
    }

    @Override
    public Casebook open(UserId who, char[] passphrase) throws IOException {
        try {
            return Vault.open(folder, who, passphrase, surroundings);
        } catch (VaultException e) {
            throw CasebookStaysShut.because(e);
        }
    }
}
