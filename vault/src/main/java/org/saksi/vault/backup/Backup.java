package org.saksi.vault.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.saksi.terms.Sha256;
import org.saksi.vault.Unlocking;
import org.saksi.vault.VaultException;
import org.saksi.vault.disk.CasebookFolder;
import org.saksi.vault.disk.DurableFiles;
import org.saksi.vault.disk.HolderLock;
import org.saksi.vault.keys.DataKeys;
import org.saksi.vault.log.LogFolder;
import org.saksi.vault.log.MerkleTree;
import org.saksi.vault.log.SignedNote;
import org.saksi.vault.log.Tile;
import org.saksi.vault.log.TreeHead;
import org.saksi.vault.manifest.ListedFile;
import org.saksi.vault.manifest.Manifest;
import org.saksi.vault.store.DatabaseReading;
import org.saksi.vault.store.ExhibitRow;

/// Makes backups.
public final class Backup {

    private static final int ATTEMPTS = 5;

    private final CasebookFolder files;
    private final Path target;

    private Backup(CasebookFolder files, Path target) {
        this.files = files;
        this.target = target;
    }

    /// Copies a casebook into one file, whether somebody holds it or not. Needs no passphrase: everything copied is ciphertext.
    ///
    /// @param target a file that is not there yet
    /// @throws VaultException NOT_A_CASEBOOK, NEWER_FORMAT, DAMAGED when log and entries do not belong together
    public static BackedUp of(Path casebook, Path target) throws IOException {
        CasebookFolder files = new CasebookFolder(casebook);
        Unlocking.keys(files);
        if (Files.exists(target)) {
            throw new IllegalArgumentException(target + " is there already");
        }
        if (target.toAbsolutePath().normalize().startsWith(casebook.toAbsolutePath().normalize())) {
            throw new IllegalArgumentException(target + " lies within the casebook itself");
        }
        Backup backup = new Backup(files, target.toAbsolutePath());
        Optional<HolderLock> lock = Files.isWritable(casebook) ? HolderLock.take(files.holder(), "a backup") : Optional.empty();
        try {
            boolean nobody = lock.isPresent() || !Files.isWritable(casebook);
            return nobody && Files.exists(files.manifest()) ? backup.atRest() : backup.inUse();
        } finally {
            if (lock.isPresent()) {
                lock.get().close();
            }
        }
    }

    private BackedUp atRest() throws IOException {
        try (BackupFile out = BackupFile.begin(target); Stream<Path> all = Files.walk(files.root())) {
            for (Path file : all.filter(Files::isRegularFile).filter(this::belongs).sorted().toList()) {
                out.add(ListedFile.name(files.root(), file), file);
            }
            manifest().forEach(out::expect);
            return out.finish(head(checkpoint()).toString());
        }
    }

    private List<ListedFile> manifest() throws IOException {
        try {
            return Manifest.read(files.manifest(), new LogFolder(files.log()).verifierKey()).files();
        } catch (IllegalArgumentException e) {
            throw new VaultException(VaultException.Code.DAMAGED, "The manifest of the last close does not hold: " + e.getMessage() + ".",
                    e);
        }
    }

    private boolean belongs(Path file) {
        return !file.equals(files.holder()) && !file.toString().endsWith(DurableFiles.UNFINISHED);
    }

    /// Entries may be appended meanwhile; they lie beyond the backup's checkpoint. When a key is destroyed meanwhile, the copy begins anew, so
    /// that no backup that is completed after a destruction holds what was destroyed.
    private BackedUp inUse() throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<BackedUp> done = inUseUnlessDestroyed();
            if (done.isPresent()) {
                return done.get();
            }
        }
        throw new IOException("keys were destroyed in the casebook each of the " + ATTEMPTS + " times it was copied");
    }

    private Optional<BackedUp> inUseUnlessDestroyed() throws IOException {
        SignedNote checkpoint = checkpoint();
        byte[] keysBefore = dataKeys();
        Path snapshot = target.resolveSibling(target.getFileName() + ".snapshot" + DurableFiles.UNFINISHED);
        Files.deleteIfExists(snapshot);
        try (BackupFile out = BackupFile.begin(target)) {
            try (DatabaseReading live = DatabaseReading.inspect(files.database(), false)) {
                live.copyTo(snapshot);
            }
            byte[] keys = dataKeys();
            try (DatabaseReading copy = DatabaseReading.inspect(snapshot, true)) {
                out.add("keys.json", files.keys());
                out.add("data-keys", keys);
                out.add("casebook.db", snapshot);
                log(out, checkpoint, copy);
                exhibits(out, copy.exhibits(), DataKeys.subjects(keys));
            }
            boolean destroyed = !begins(keys, keysBefore) || !begins(dataKeys(), keys);
            return destroyed ? Optional.empty() : Optional.of(out.finish(head(checkpoint).toString()));
        } finally {
            Files.deleteIfExists(snapshot);
        }
    }

    /// The lines that are whole: the file only grows until a key is destroyed, which replaces it.
    private byte[] dataKeys() throws IOException {
        byte[] bytes = Files.readAllBytes(files.dataKeys());
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }

    private static boolean begins(byte[] whole, byte[] beginning) {
        return whole.length >= beginning.length && Arrays.equals(whole, 0, beginning.length, beginning, 0, beginning.length);
    }

    private void log(BackupFile out, SignedNote checkpoint, DatabaseReading copy) throws IOException {
        TreeHead head = head(checkpoint);
        MerkleTree tree = new MerkleTree();
        copy.eachEntry(0, row -> {
            if (tree.size() < head.size()) {
                tree.add(row.leaf());
            }
        });
        if (tree.size() < head.size() || !Arrays.equals(tree.root(), head.root())) {
            throw new VaultException(VaultException.Code.DAMAGED, "The log's checkpoint does not belong to the entries.");
        }
        out.add("log/vkey", files.log().resolve("vkey"));
        out.add("log/checkpoint", checkpoint.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (Tile tile : Tile.of(head.size())) {
            out.add("log/" + tile.path(), tile.bytes(tree));
        }
    }

    /// A sealed file that has its key and is not there was destroyed meanwhile, so that the copy begins anew; or it was lost before, which the backup and every restoring of it tell.
    private void exhibits(BackupFile out, List<ExhibitRow> rows, Set<String> kept) throws IOException {
        for (ExhibitRow row : rows) {
            if (!row.sealedSha256().isEmpty() && kept.contains(row.id())) {
                out.add(new ListedFile("exhibits/" + row.file(), row.sealedBytes(), new Sha256(row.sealedSha256())),
                        files.exhibits().resolve(row.file()));
            }
        }
    }

    private SignedNote checkpoint() throws IOException {
        try {
            return new LogFolder(files.log()).checkpoint();
        } catch (IllegalArgumentException e) {
            throw new VaultException(VaultException.Code.DAMAGED, "The checkpoint cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static TreeHead head(SignedNote checkpoint) {
        return TreeHead.parse(checkpoint.text());
    }
}
