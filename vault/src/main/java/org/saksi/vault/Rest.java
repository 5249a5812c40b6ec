package org.saksi.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.saksi.terms.Sha256;
import org.saksi.vault.disk.CasebookFolder;
import org.saksi.vault.disk.DurableFiles;
import org.saksi.vault.log.VerifierKey;
import org.saksi.vault.manifest.ListedFile;
import org.saksi.vault.manifest.Manifest;
import org.saksi.vault.store.ExhibitRow;

/// A casebook at rest: what a clean close leaves, and what the next opening clears away first.
final class Rest {

    private static final String EXHIBITS = "exhibits/";

    private final CasebookFolder files;

    Rest(CasebookFolder files) {
        this.files = files;
    }

    /// Checks everything but the exhibits against the manifest of the last clean close, when there is one, and takes the manifest away:
    /// from here on the folder is in use. [#sweep] removes it for good.
    ///
    /// @throws VaultException DAMAGED
    void leave(VerifierKey key) throws IOException {
        if (!Files.exists(files.manifest())) {
            return;
        }
        try {
            for (ListedFile listed : Manifest.read(files.manifest(), key).files()) {
                if (!listed.path().startsWith(EXHIBITS)) {
                    requireSame(listed);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new VaultException(VaultException.Code.DAMAGED, "The manifest of the last close does not hold: " + e.getMessage() + ".",
                    e);
        }
        Files.move(files.manifest(), takenAway(), StandardCopyOption.ATOMIC_MOVE);
        DurableFiles.syncFolder(files.root());
    }

    /// Puts the manifest back after an opening that failed, when everything it lists beside the exhibits is still so: a full disk lets nobody in and
    /// harms nothing.
    void comeBack(VerifierKey key) throws IOException {
        if (!Files.exists(takenAway())) {
            return;
        }
        for (ListedFile listed : Manifest.read(takenAway(), key).files()) {
            if (!listed.path().startsWith(EXHIBITS)) {
                requireSame(listed);
            }
        }
        for (String beside : List.of("-wal", "-shm")) {
            Files.deleteIfExists(files.root().resolve(files.database().getFileName() + beside));
        }
        Files.move(takenAway(), files.manifest(), StandardCopyOption.ATOMIC_MOVE);
        DurableFiles.syncFolder(files.root());
    }

    private Path takenAway() {
        return files.root().resolve(files.manifest().getFileName() + DurableFiles.UNFINISHED);
    }

    /// Removes what was never acknowledged: unfinished files, and sealed files that no entry knows.
    void sweep(List<ExhibitRow> known) throws IOException {
        Set<String> names = known.stream().map(ExhibitRow::file).collect(Collectors.toSet());
        for (Path file : regularFiles()) {
            boolean orphan = file.startsWith(files.exhibits()) && !names.contains(String.valueOf(file.getFileName()));
            if (orphan || file.toString().endsWith(DurableFiles.UNFINISHED)) {
                Files.delete(file);
            }
        }
    }

    /// The manifest of a close: exhibits as they were written, everything else as it is.
    void write(Opened opened, List<ExhibitRow> exhibits, Surroundings surroundings) throws IOException {
        List<ListedFile> listed = new ArrayList<>();
        for (ExhibitRow row : exhibits) {
            if (!row.sealedSha256().isEmpty()) {
                listed.add(new ListedFile(EXHIBITS + row.file(), row.sealedBytes(), new Sha256(row.sealedSha256())));
            }
        }
        for (Path file : regularFiles()) {
            if (!file.startsWith(files.exhibits()) && !file.equals(files.holder()) && !file.equals(files.manifest())) {
                listed.add(ListedFile.of(files.root(), file));
            }
        }
        new Manifest(opened.signer().verifier().name(), surroundings.clock().instant(), listed).write(files.manifest(), opened.signer());
    }

    private void requireSame(ListedFile listed) throws IOException {
        Path file = files.root().resolve(listed.path());
        if (!Files.exists(file) || !ListedFile.of(files.root(), file).equals(listed)) {
            throw new VaultException(VaultException.Code.DAMAGED, "The file " + listed.path() + " is not what the last close left.");
        }
    }

    private List<Path> regularFiles() throws IOException {
        try (Stream<Path> all = Files.walk(files.root())) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
