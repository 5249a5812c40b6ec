package org.saksi.vault.verify;

import java.nio.file.NoSuchFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.saksi.vault.disk.CasebookFolder;
import org.saksi.vault.log.LogFolder;
import org.saksi.vault.log.VerifierKey;
import org.saksi.vault.manifest.ListedFile;
import org.saksi.vault.manifest.Manifest;

/// Compares the raw files with the signed manifest of the last clean close.
final class RawFiles {

    private final CasebookFolder files;
    private final Findings findings;
    private final Set<String> changed = new HashSet<>();

    RawFiles(CasebookFolder files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    /// The log's key as it stands in the folder.
    Optional<VerifierKey> key() throws IOException {
        try {
            return Optional.of(new LogFolder(files.log()).verifierKey());
        } catch (NoSuchFileException e) {
            findings.fail("key", "log/vkey", "the line of an Ed25519 verifier key", "no such file");
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            findings.fail("key", "log/vkey", "the line of an Ed25519 verifier key", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /// Whether a file is known to be another than at the last clean close.
    boolean isChanged(String path) {
        return changed.contains(path);
    }

    void check(VerifierKey key) throws IOException {
        if (!Files.exists(files.manifest())) {
            findings.note(
                    "The casebook was not closed cleanly, or somebody removed its manifest: its sealed files were compared with what its database says of them. A passphrase checks each of them.");
            return;
        }
        try {
            compare(Manifest.read(files.manifest(), key));
        } catch (IllegalArgumentException e) {
            findings.fail("manifest", "manifest", "the signed list of files of the last clean close", String.valueOf(e.getMessage()));
        }
    }

    private void compare(Manifest manifest) throws IOException {
        Set<String> there = there();
        for (ListedFile listed : manifest.files()) {
            there.remove(listed.path());
            compare(listed);
        }
        there.forEach(path -> findings.fail("file", path, "no such file at the last clean close", "a file"));
        findings.count("files", manifest.files().size());
    }

    /// Compares one file with what it is known to be.
    void compare(ListedFile listed) throws IOException {
        Path file = files.root().resolve(listed.path());
        if (!Files.isRegularFile(file)) {
            differs(listed, "no such file", false);
            return;
        }
        ListedFile found = ListedFile.of(files.root(), file);
        differs(listed, found.bytes() + " bytes, sha256 " + found.sha256(), found.equals(listed));
    }

    private void differs(ListedFile listed, String found, boolean same) {
        if (!same) {
            changed.add(listed.path());
            findings.fail("file", listed.path(), listed.bytes() + " bytes, sha256 " + listed.sha256(), found);
        }
    }

    private Set<String> there() throws IOException {
        try (Stream<Path> all = Files.walk(files.root())) {
            Set<String> names = new TreeSet<>();
            all.filter(f -> !Files.isDirectory(f) && !f.equals(files.manifest()) && !f.equals(files.holder()))
                    .forEach(f -> names.add(ListedFile.name(files.root(), f)));
            return names;
        }
    }
}
