package org.saksi.vault.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.saksi.terms.Sha256;
import org.saksi.vault.Surroundings;
import org.saksi.vault.VaultException;
import org.saksi.vault.disk.DurableFiles;
import org.saksi.vault.log.TreeHead;
import org.saksi.vault.manifest.ListedFile;
import org.saksi.vault.verify.CasebookVerifier;
import org.saksi.vault.verify.Failure;
import org.saksi.vault.verify.Verified;

/// Restores backups.
public final class Restore {

    private static final String MEMBER = "keys\\.json|data-keys|casebook\\.db|manifest|log/(checkpoint|vkey)|exhibits/[0-9a-f]{64}"
            + "|log/tile/[0-9]+(/x[0-9]{3})*/[0-9]{3}(\\.p/[0-9]+)?";
    private static final String KEYS = "keys.json";
    private static final int LONGEST_LINE = 256;

    private final Path folder;
    private final List<Failure> failures = new ArrayList<>();

    private Restore(Path folder) {
        this.folder = folder;
    }

    /// Restores a backup into a folder that does not exist or is empty, and verifies ciphertext, log and signatures. What could be restored
    /// stays, whatever is found wrong.
    ///
    /// @return what was checked and found; failures name what is not what was backed up
    /// @throws VaultException NOT_EMPTY when the folder holds something, NOT_A_BACKUP when the file is no whole backup; then nothing was written
    public static Verified of(Path backup, Path folder, Surroundings surroundings) throws IOException {
        requireEmpty(folder);
        if (Files.isDirectory(backup)) {
            throw new VaultException(VaultException.Code.NOT_A_BACKUP, backup + " is a folder, no file.");
        }
        Restore restore = new Restore(folder);
        Optional<TreeHead> head = restore.unpack(backup);
        Verified found = CasebookVerifier.sealed(folder, head, surroundings);
        Map<String, Failure> all = new LinkedHashMap<>();
        Stream.concat(restore.failures.stream(), found.failures().stream()).forEach(f -> all.putIfAbsent(f.what() + " " + f.where(), f));
        return new Verified(found.checked(), List.copyOf(all.values()), found.notes());
    }

    private Optional<TreeHead> unpack(Path backup) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile(), StandardCharsets.UTF_8)) {
            List<String> index = index(zip);
            List<ListedFile> listed = index.subList(2, index.size()).stream().map(Restore::listed)
                    .sorted(Comparator.comparing((ListedFile f) -> f.path().equals(KEYS))).toList();
            requireSound(listed, zip);
            TreeHead head = TreeHead.parseLine(index.get(1));
            DurableFiles.createFolders(folder.resolve("exhibits"));
            DurableFiles.keepPrivate(folder);
            for (ListedFile file : listed) {
                if (file.path().equals(KEYS)) {
                    syncFolders();
                }
                unpack(zip, file);
            }
            DurableFiles.createFolders(folder.resolve("log"));
            DurableFiles.syncFolder(folder);
            return Optional.of(head);
        } catch (ZipException e) {
            throw new VaultException(VaultException.Code.NOT_A_BACKUP,
                    "The file is cut off, or is no backup: " + e.getMessage() + ".", e);
        } catch (IllegalArgumentException e) {
            throw new VaultException(VaultException.Code.NOT_A_BACKUP, "The file is no whole backup: " + e.getMessage() + ".", e);
        }
    }

    private static void requireSound(List<ListedFile> listed, ZipFile zip) {
        if (listed.stream().map(ListedFile::path).distinct().count() < listed.size()) {
            throw new IllegalArgumentException("its list names a file twice");
        }
        if (listed.isEmpty() || !listed.getLast().path().equals(KEYS) || zip.getEntry(KEYS) == null) {
            throw new IllegalArgumentException("it lacks its key slots, so that nobody could open what it holds");
        }
    }

    private void syncFolders() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path below : all.filter(Files::isDirectory).toList()) {
                DurableFiles.syncFolder(below);
            }
        }
    }

    /// The key slots come last: without them a folder is no casebook, so that what a crash leaves is not taken for one.
    private void unpack(ZipFile zip, ListedFile file) throws IOException {
        Path to = folder.resolve(file.path());
        ZipEntry entry = zip.getEntry(file.path());
        if (entry == null) {
            failures.add(new Failure("file", file.path(), file.bytes() + " bytes, sha256 " + file.sha256(), "not in the backup"));
            return;
        }
        DurableFiles.createFolders(DurableFiles.parent(to));
        try (InputStream in = zip.getInputStream(entry)) {
            DurableFiles.copy(in, to, file.bytes());
        } catch (ZipException | java.io.EOFException e) {
            failures.add(
                    new Failure("file", file.path(), file.bytes() + " bytes, sha256 " + file.sha256(), String.valueOf(e.getMessage())));
            return;
        }
        ListedFile found = ListedFile.of(folder, to);
        if (!found.equals(file)) {
            failures.add(new Failure("file", file.path(), file.bytes() + " bytes, sha256 " + file.sha256(),
                    found.bytes() + " bytes, sha256 " + found.sha256()));
        }
    }

    private static List<String> index(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(BackupFile.INDEX);
        if (entry == null) {
            throw new IllegalArgumentException("it has no list of its files");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            int most = (int) Math.min(Integer.MAX_VALUE - 8L, (zip.size() + 2L) * LONGEST_LINE);
            byte[] bytes = in.readNBytes(most);
            if (in.read() >= 0) {
                throw new IllegalArgumentException("its list is longer than that of its files");
            }
            List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            if (lines.size() < 2 || !lines.getFirst().equals(BackupFile.HEAD)) {
                throw new IllegalArgumentException("its list does not begin with " + BackupFile.HEAD);
            }
            return lines;
        }
    }

    private static ListedFile listed(String line) {
        String[] parts = line.split(" ", 3);
        if (parts.length != 3 || !parts[2].matches(MEMBER)) {
            throw new IllegalArgumentException("its list names what is no file of a casebook");
        }
        return new ListedFile(parts[2], Long.parseLong(parts[1]), new Sha256(parts[0]));
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> there = Files.list(folder)) {
            if (there.findAny().isPresent()) {
                throw new VaultException(VaultException.Code.NOT_EMPTY, "The folder " + folder + " is not empty.");
            }
        }
    }
}
