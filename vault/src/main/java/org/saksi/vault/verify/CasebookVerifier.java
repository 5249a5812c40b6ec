package org.saksi.vault.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.saksi.vault.store.ExhibitRow;
import org.saksi.vault.manifest.ListedFile;
import org.saksi.terms.Sha256;
import org.saksi.terms.UserId;
import org.saksi.vault.Surroundings;
import org.saksi.vault.Unlocking;
import org.saksi.vault.VaultException;
import org.saksi.vault.disk.CasebookFolder;
import org.saksi.vault.disk.HolderLock;
import org.saksi.vault.keys.DataKeys;
import org.saksi.vault.keys.KeyFile;
import org.saksi.vault.keys.KeyRing;
import org.saksi.vault.keys.UnsealableException;
import org.saksi.vault.log.MerkleTree;
import org.saksi.vault.log.TreeHead;
import org.saksi.vault.log.VerifierKey;
import org.saksi.vault.store.DatabaseReading;

/// Verifies a casebook that nobody holds.
public final class CasebookVerifier {

    private static final UserId NOBODY = new UserId("verify");

    private final CasebookFolder files;
    private final Surroundings surroundings;
    private final Findings findings = new Findings();
    private final RawFiles raw;
    private Optional<MerkleTree> tree = Optional.empty();
    private boolean keysAreSound = true;

    private CasebookVerifier(Path folder, Surroundings surroundings) {
        this.files = new CasebookFolder(folder);
        this.surroundings = surroundings;
        this.raw = new RawFiles(files, findings);
    }

    /// Verifies ciphertext, log and signatures. Needs no passphrase.
    ///
    /// @param since a head kept elsewhere, which the log must extend
    /// @throws VaultException NOT_A_CASEBOOK, HELD_BY_ANOTHER, NEWER_FORMAT
    public static Verified sealed(Path folder, Optional<TreeHead> since, Surroundings surroundings) throws IOException {
        CasebookVerifier verifier = new CasebookVerifier(folder, surroundings);
        try (Hold _ = verifier.hold()) {
            verifier.sealed(since);
            verifier.compareWithRows();
        }
        return verifier.findings.done();
    }

    /// Whether there are key slots that a passphrase could be tried on. Where there are none, [#sealed] says what is wrong.
    public static boolean mayBeOpened(Path folder) throws IOException {
        try {
            Unlocking.keys(new CasebookFolder(folder));
            return true;
        } catch (VaultException e) {
            return e.code() == VaultException.Code.NEWER_FORMAT;
        }
    }

    /// Verifies everything that a person's passphrase opens.
    ///
    /// @param since a head kept elsewhere, which the log must extend
    /// @throws VaultException NOT_A_CASEBOOK, HELD_BY_ANOTHER, NEWER_FORMAT, NO_SUCH_PERSON, WRONG_PASSPHRASE
    public static Verified whole(Path folder, Key key, Optional<TreeHead> since, Surroundings surroundings) throws IOException {
        CasebookVerifier verifier = new CasebookVerifier(folder, surroundings);
        try (Hold _ = verifier.hold()) {
            verifier.sealed(since);
            if (!verifier.opened(key)) {
                verifier.compareWithRows();
            }
        }
        return verifier.findings.done();
    }

    private Hold hold() throws IOException {
        if (!files.wasCasebook()) {
            throw new VaultException(VaultException.Code.NOT_A_CASEBOOK, "There is no casebook in " + files.root() + ".");
        }
        if (!Files.isWritable(files.root())) {
            findings.note("The folder cannot be written to, so that another process could not be kept out.");
            return () -> {};
        }
        HolderLock lock = Unlocking.hold(files, NOBODY, surroundings);
        return lock::close;
    }

    private void sealed(Optional<TreeHead> since) throws IOException {
        Optional<VerifierKey> key = raw.key();
        if (key.isPresent()) {
            raw.check(key.get());
            requireKnownFormat();
            requireThere();
            tree = new LogCheck(files.log(), findings).check(key.get(), since);
        }
    }

    /// Without these nothing opens; where a manifest names them missing already, it is not said twice.
    private void requireThere() {
        for (Path needed : List.of(files.dataKeys(), files.database())) {
            String name = String.valueOf(needed.getFileName());
            if (!Files.isRegularFile(needed) && !raw.isChanged(name)) {
                findings.fail("file", name, "a file of the casebook", "no such file");
                keysAreSound = false;
            }
        }
    }

    /// Where no manifest lists the sealed files, the database does. What has no key was destroyed, though a crash may have left its row.
    private void compareWithRows() {
        if (Files.exists(files.manifest()) || !Files.exists(files.database()) || !Files.exists(files.dataKeys())) {
            return;
        }
        try (DatabaseReading database = DatabaseReading.inspect(files.database(), files.isAtRest())) {
            Set<String> kept = DataKeys.subjects(Files.readAllBytes(files.dataKeys()));
            for (ExhibitRow row : database.exhibits()) {
                if (!row.sealedSha256().isEmpty() && kept.contains(row.id())) {
                    raw.compare(new ListedFile("exhibits/" + row.file(), row.sealedBytes(), new Sha256(row.sealedSha256())));
                    findings.count("files");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            findings.fail("file", "casebook.db", "a database that can be read", String.valueOf(e.getMessage()));
        }
    }

    private void requireKnownFormat() throws IOException {
        if (raw.isChanged("keys.json")) {
            return;
        }
        try {
            Unlocking.keys(files);
        } catch (VaultException e) {
            if (e.code() == VaultException.Code.NEWER_FORMAT) {
                throw e;
            }
            keysAreSound = false;
            findings.fail("file", "keys.json", "the key slots of the casebook",
                    files.isCasebook() ? String.valueOf(e.getMessage()) : "no such file");
        }
    }

    /// Whether there was anything to open.
    private boolean opened(Key key) throws IOException {
        if (!keysAreSound || raw.isChanged("keys.json") || raw.isChanged("data-keys") || raw.isChanged("casebook.db")
                || raw.isChanged("log/vkey")) {
            findings.note("Entries and exhibits were not opened, because the files that open them are not what they were.");
            return false;
        }
        KeyFile keys = Unlocking.keys(files);
        try (KeyRing ring = Unlocking.ring(keys, key.person(), key.passphrase())) {
            raw.key().ifPresent(found -> findings.same("key", "log/vkey", ring.signer(found.name()).verifier(), found));
            boolean atRest = Files.exists(files.manifest());
            try (DatabaseReading database = DatabaseReading.inspect(files.database(), files.isAtRest())) {
                opened(new Unlocked(keys, ring, DataKeys.read(files.dataKeys(), keys.casebook(), ring, surroundings.random()), database),
                        atRest);
            }
        } catch (UnsealableException | IllegalArgumentException e) {
            findings.fail("key", "data-keys", "keys that open", String.valueOf(e.getMessage()));
        }
        return true;
    }

    private void opened(Unlocked unlocked, boolean atRest) {
        try {
            unlocked.database().integrity().forEach(line -> findings.fail("file", "casebook.db", "a sound database", line));
            EntryCheck entries = new EntryCheck(unlocked, findings);
            entries.check(tree, atRest);
            new ExhibitCheck(files, unlocked, entries, findings).check();
        } catch (IOException e) {
            findings.fail("file", "casebook.db", "a database that can be read", String.valueOf(e.getMessage()));
        }
    }

    /// Who opens, and with what.
    ///
    /// @param person whose slot
    /// @param passphrase of that slot; not kept
    @SuppressWarnings("ArrayRecordComponent") // handed through, never compared
    public record Key(UserId person, char[] passphrase) {}

    /// The hold on the casebook while it is looked at.
    private interface Hold extends AutoCloseable {
        @Override
        void close() throws IOException;
    }
}
