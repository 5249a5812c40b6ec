package org.saksi.vault.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.saksi.vault.Surroundings;
import org.saksi.vault.VaultException;
import org.saksi.vault.disk.CasebookFolder;
import org.saksi.vault.store.DatabaseCopy;
import org.saksi.vault.verify.CasebookVerifier;
import org.saksi.vault.verify.Verified;

/// Takes a casebook into one file, and brings it back.
public final class Backup {

    private static final String PART = ".part";

    private Backup() {}

    /// Copies a casebook into one file, also while another process holds it. Needs no passphrase: everything copied is ciphertext.
    ///
    /// @param folder the casebook
    /// @param file where the backup goes; must not exist
    /// @return the number of files in it
    /// @throws VaultException NOT_A_CASEBOOK
    /// @throws IOException when a disk refuses; then no backup stands at the given place
    public static int take(Path folder, Path file) throws IOException {
        CasebookFolder casebook = new CasebookFolder(folder);
        if (!casebook.isCasebook()) {
            throw new VaultException(VaultException.Code.NOT_A_CASEBOOK, "There is no casebook in " + folder + ".");
        }
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path growing = file.resolveSibling(file.getFileName() + PART);
        int count;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(growing)); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            count = copy(casebook, growing, zip);
        }
        try (FileChannel written = FileChannel.open(growing, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(growing, file, StandardCopyOption.ATOMIC_MOVE);
        return count;
    }

    /// Brings a casebook back and verifies it without a passphrase: files, log, signatures.
    ///
    /// @param file the backup
    /// @param folder where the casebook goes; must not exist
    /// @return what the verification found; the casebook stands in its place only when it passed
    /// @throws IOException when the backup cannot be read or a disk refuses; then nothing stands at the given place
    public static Verified restore(Path file, Path folder, Surroundings surroundings) throws IOException {
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Path growing = folder.resolveSibling(folder.getFileName() + PART);
        clear(growing);
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = growing.resolve(entry.getName()).normalize();
                if (!target.startsWith(growing)) {
                    throw new IOException("the backup names a file outside itself: " + entry.getName());
                }
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(zip, target);
            }
        }
        if (!new CasebookFolder(growing).isCasebook()) {
            clear(growing);
            throw new VaultException(VaultException.Code.NOT_A_CASEBOOK, file + " is no backup of a casebook.");
        }
        Verified verified = CasebookVerifier.sealed(growing, Optional.empty(), surroundings);
        if (verified.passed()) {
            Files.move(growing, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return verified;
    }

    private static int copy(CasebookFolder casebook, Path growing, ZipOutputStream zip) throws IOException {
        List<Path> first = new ArrayList<>();
        first.add(casebook.log().resolve("checkpoint"));
        first.addAll(files(casebook.log()).stream().filter(f -> !first.contains(f)).toList());
        int count = 0;
        for (Path each : first) {
            count += put(casebook.root(), each, zip);
        }
        Path database = growing.resolveSibling(growing.getFileName() + ".db");
        try {
            DatabaseCopy.copy(casebook.database(), database);
            count += put("casebook.db", database, zip);
        } finally {
            Files.deleteIfExists(database);
        }
        count += put(casebook.root(), casebook.dataKeys(), zip);
        count += put(casebook.root(), casebook.keys(), zip);
        for (Path each : files(casebook.exhibits())) {
            count += put(casebook.root(), each, zip);
        }
        return count;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(f -> !f.toString().endsWith(".tmp")).sorted().toList();
        }
    }

    private static int put(Path root, Path file, ZipOutputStream zip) throws IOException {
        return put(root.relativize(file).toString().replace('\\', '/'), file, zip);
    }

    private static int put(String name, Path file, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
        zip.closeEntry();
        return 1;
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
