package org.saksi.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.saksi.terms.UserId;
import org.saksi.vault.disk.CasebookFolder;
import org.saksi.vault.disk.DurableFiles;
import org.saksi.vault.disk.HolderLock;
import org.saksi.vault.keys.DataKeys;
import org.saksi.vault.keys.KeyFile;
import org.saksi.vault.keys.KeyRing;
import org.saksi.vault.keys.KeySlot;
import org.saksi.vault.keys.UnsealableException;
import org.saksi.vault.log.LogFolder;
import org.saksi.vault.log.LogName;
import org.saksi.vault.log.SignerKey;
import org.saksi.vault.log.VerifierKey;
import org.saksi.vault.store.CasebookDatabase;

/// The door of the vault: makes and opens casebooks.
public final class Vault {

    private static final String LOG_NAME = "saksi.invalid/";

    private Vault() {}

    /// Makes a casebook in a folder that does not exist, is empty or holds nothing but what a broken-off making left, with a key slot for one
    /// person and the recovery slot.
    ///
    /// @param passphrase of the person; not empty
    /// @throws VaultException NOT_EMPTY when the folder holds something
    public static Created create(Path folder, UserId person, char[] passphrase, Surroundings surroundings) throws IOException {
        return create(folder, person, passphrase, surroundings, recovery -> {});
    }

    /// The same, telling the recovery code before the casebook is one: whoever is told and then finds no casebook has lost nothing, while a
    /// casebook whose code nobody was told would have no way back.
    public static Created create(Path folder, UserId person, char[] passphrase, Surroundings surroundings, Consumer<String> tell)
            throws IOException {
        CasebookFolder files = new CasebookFolder(folder);
        requireEmpty(files);
        if (person.equals(KeyFile.RECOVERY) || passphrase.length == 0) {
            throw new IllegalArgumentException(
                    "a casebook is made by a person other than \"recovery\", with a passphrase that is not empty");
        }
        DurableFiles.createFolders(files.exhibits());
        DurableFiles.keepPrivate(folder);
        HolderLock lock = Unlocking.hold(files, person, surroundings);
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
            tell.accept(recovery);
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
        KeyFile keys = Unlocking.keys(files);
        HolderLock lock = Unlocking.hold(files, person, surroundings);
        try {
            KeyRing ring = Unlocking.ring(keys, person, passphrase);
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
        return Unlocking.keys(new CasebookFolder(folder)).slots().stream().map(KeySlot::person).filter(p -> !p.equals(KeyFile.RECOVERY))
                .toList();
    }

    /// Makes sure that nobody holds a casebook now, so that whoever is about to open it can be told at once. It opens nothing and keeps no
    /// hold: somebody else may take it in the next moment.
    ///
    /// @param asking who wants to know, as the holder is called
    /// @throws VaultException NOT_A_CASEBOOK, NEWER_FORMAT; HELD_BY_ANOTHER, naming the holder
    public static void requireFree(Path folder, String asking) throws IOException {
        CasebookFolder files = new CasebookFolder(folder);
        Unlocking.keys(files);
        HolderLock.take(files.holder(), asking).orElseThrow(() -> Unlocking.heldBy(files)).close();
    }

    private static Casebook open(CasebookFolder files, HolderLock lock, KeyFile keys, KeyRing ring, Opening opening) throws IOException {
        SignerKey signer = ring.signer(new LogName(LOG_NAME + keys.casebook()));
        Rest rest = new Rest(files);
        rest.leave(signer.verifier());
        try {
            DataKeys dataKeys = DataKeys.read(files.dataKeys(), keys.casebook(), ring, opening.surroundings.random());
            CasebookDatabase database = database(files, rest, signer.verifier());
            rest.sweep(database.reading().exhibits());
            Opened opened = new Opened(files, lock, keys, ring, dataKeys, database, new LogFolder(files.log()), signer);
            return new SealedCasebook(opened, opening.surroundings, opening.person);
        } catch (UnsealableException | IllegalArgumentException e) {
            throw new VaultException(VaultException.Code.DAMAGED, "The casebook is damaged: " + e.getMessage() + ".", e);
        }
    }

    private static CasebookDatabase database(CasebookFolder files, Rest rest, VerifierKey key) throws IOException {
        try {
            return CasebookDatabase.open(files.database());
        } catch (IOException e) {
            try {
                rest.comeBack(key);
            } catch (IOException | RuntimeException again) {
                e.addSuppressed(again);
            }
            throw e;
        }
    }

    private static void requireEmpty(CasebookFolder files) throws IOException {
        if (!Files.exists(files.root()) || files.isUnfinished()) {
            return;
        }
        try (Stream<Path> there = Files.list(files.root())) {
            if (there.findAny().isPresent()) {
                throw new VaultException(VaultException.Code.NOT_EMPTY, "The folder " + files.root() + " is not empty.");
            }
        }
    }

    /// Who opens, with what.
    private record Opening(UserId person, Surroundings surroundings) {}
}
