package org.saksi.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.saksi.terms.UserId;
import org.saksi.vault.disk.CasebookFolder;
import org.saksi.vault.disk.DurableFiles;
import org.saksi.vault.disk.HolderLock;
import org.saksi.vault.keys.DataKeys;
import org.saksi.vault.keys.KeyFile;
import org.saksi.vault.keys.KeyRing;
import org.saksi.vault.keys.KeySlot;
import org.saksi.vault.keys.NewerFormatException;
import org.saksi.vault.keys.UnsealableException;
import org.saksi.vault.log.LogFolder;
import org.saksi.vault.log.LogName;
import org.saksi.vault.log.SignerKey;
import org.saksi.vault.store.CasebookDatabase;

/// The door of the vault: makes and opens casebooks.
public final class Vault {

    private static final String LOG_NAME = "saksi.invalid/";

    private Vault() {}

    /// Makes a casebook in a folder that does not exist or is empty, with a key slot for one person and the recovery slot.
    ///
    /// @param passphrase of the person; not empty
    /// @throws VaultException NOT_A_CASEBOOK when the folder holds something
    public static Created create(Path folder, UserId person, char[] passphrase, Surroundings surroundings) throws IOException {
        CasebookFolder files = new CasebookFolder(folder);
        requireEmpty(files);
        if (person.equals(KeyFile.RECOVERY) || passphrase.length == 0) {
            throw new IllegalArgumentException(
                    "a casebook is made by a person other than \"recovery\", with a passphrase that is not empty");
        }
        DurableFiles.createFolders(files.exhibits());
        HolderLock lock = hold(files, person, surroundings);
        try {
            String name = RandomNames.next(surroundings.random());
            KeyRing ring = KeyRing.fresh(surroundings.random());
            new LogFolder(files.log()).create(ring.signer(new LogName(LOG_NAME + name)));
            DataKeys.create(files.dataKeys(), name, ring, surroundings.random());
            CasebookDatabase.open(files.database()).close();
            String recovery = RandomNames.recovery(surroundings.random());
            KeySlot.SlotMeans means = new KeySlot.SlotMeans(surroundings.random(), surroundings.cost());
            KeyFile keys = new KeyFile(KeyFile.FORMAT, name, List.of(KeySlot.seal(name, person, passphrase, ring, means),
                    KeySlot.seal(name, KeyFile.RECOVERY, recovery.toCharArray(), ring, means)));
            keys.write(files.keys());
            return new Created(open(files, lock, keys, ring, new Opening(person, surroundings)), recovery);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /// Opens a casebook for a person. Whatever a crash left unfinished is brought to rest first.
    ///
    /// @throws VaultException NOT_A_CASEBOOK, HELD_BY_ANOTHER, NO_SUCH_PERSON, WRONG_PASSPHRASE, NEWER_FORMAT, DAMAGED
    public static Casebook open(Path folder, UserId person, char[] passphrase, Surroundings surroundings) throws IOException {
        CasebookFolder files = new CasebookFolder(folder);
        KeyFile keys = keys(files);
        HolderLock lock = hold(files, person, surroundings);
        try {
            KeyRing ring = KeySlots.open(keys, person, passphrase);
            return open(files, lock, keys, ring, new Opening(person, surroundings));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /// The persons who have a key slot, the recovery slot left out.
    ///
    /// @throws VaultException NOT_A_CASEBOOK, NEWER_FORMAT
    public static List<UserId> persons(Path folder) throws IOException {
        return keys(new CasebookFolder(folder)).slots().stream().map(KeySlot::person).filter(p -> !p.equals(KeyFile.RECOVERY)).toList();
    }

    private static Casebook open(CasebookFolder files, HolderLock lock, KeyFile keys, KeyRing ring, Opening opening) throws IOException {
        sweep(files.exhibits());
        sweep(files.log());
        SignerKey signer = ring.signer(new LogName(LOG_NAME + keys.casebook()));
        try {
            DataKeys dataKeys = DataKeys.read(files.dataKeys(), keys.casebook(), ring, opening.surroundings.random());
            CasebookDatabase database = CasebookDatabase.open(files.database());
            Opened opened = new Opened(files, lock, keys, ring, dataKeys, database, new LogFolder(files.log()), signer);
            return new SealedCasebook(opened, opening.surroundings, opening.person);
        } catch (UnsealableException | IllegalArgumentException e) {
            throw new VaultException(VaultException.Code.DAMAGED, "The casebook is damaged: " + e.getMessage() + ".", e);
        }
    }

    private static KeyFile keys(CasebookFolder files) throws IOException {
        if (!files.isCasebook()) {
            throw new VaultException(VaultException.Code.NOT_A_CASEBOOK, "There is no casebook in " + files.root() + ".");
        }
        try {
            return KeyFile.read(files.keys());
        } catch (NewerFormatException e) {
            throw new VaultException(VaultException.Code.NEWER_FORMAT,
                    "A later version of Saksi wrote this casebook: " + e.getMessage() + ".", e);
        } catch (IllegalArgumentException e) {
            throw new VaultException(VaultException.Code.DAMAGED, "The key slots cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static HolderLock hold(CasebookFolder files, UserId person, Surroundings surroundings) throws IOException {
        String holder = person + " (" + surroundings.program() + ") since " + surroundings.clock().instant();
        return HolderLock.take(files.holder(), holder).orElseThrow(() -> heldBy(files));
    }

    private static VaultException heldBy(CasebookFolder files) {
        try {
            return new VaultException(VaultException.Code.HELD_BY_ANOTHER,
                    "The casebook is held by " + HolderLock.holder(files.holder()) + ".");
        } catch (IOException e) {
            return new VaultException(VaultException.Code.HELD_BY_ANOTHER, "The casebook is held by another process.", e);
        }
    }

    private static void requireEmpty(CasebookFolder files) throws IOException {
        if (!Files.exists(files.root())) {
            return;
        }
        try (Stream<Path> there = Files.list(files.root())) {
            if (there.findAny().isPresent()) {
                throw new VaultException(VaultException.Code.NOT_A_CASEBOOK, "The folder " + files.root() + " is not empty.");
            }
        }
    }

    private static void sweep(Path folder) throws IOException {
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path file : left.filter(f -> f.toString().endsWith(DurableFiles.UNFINISHED)).toList()) {
                Files.delete(file);
            }
        }
    }

    /// Who opens, with what.
    private record Opening(UserId person, Surroundings surroundings) {}
}
