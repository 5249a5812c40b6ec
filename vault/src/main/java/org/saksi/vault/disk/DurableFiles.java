package org.saksi.vault.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/// Writes that survive a power cut: temp → fsync → rename → fsync directory (the order of Pillai et al., *All File Systems Are Not Created
/// Equal*, OSDI 2014, §2).
public final class DurableFiles {

    /// Ending of files that are not yet in place; whatever bears it at start is left over and is removed.
    public static final String UNFINISHED = ".unfinished";

    private DurableFiles() {}

    /// Writes a file so that after a crash it has either its old content or all of the new, and after the return surely the new.
    public static void write(Path file, byte[] content) throws IOException {
        prepare(file, content);
        publish(file);
    }

    /// First half of [#write]: the new content is durable under another name.
    public static void prepare(Path file, byte[] content) throws IOException {
        Path unfinished = unfinished(file);
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            writeFully(channel, content);
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
    }

    /// Second half of [#write]: the new content takes its place.
    public static void publish(Path file) throws IOException {
        Files.move(unfinished(file), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder(parent(file));
    }

    /// Writes the content of a file that nothing refers to before its folder is synced, as [#syncFolder] does, and something else names it. What a crash
    /// leaves of it counts for nothing and is written over.
    public static void writeUnnamed(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            writeFully(channel, content);
            channel.force(true);
        }
    }

    /// Takes back [#prepare].
    public static void abandon(Path file) throws IOException {
        Files.deleteIfExists(unfinished(file));
    }

    /// Writes a new file from a stream, durably, at most as many bytes as it is known to have and one more.
    public static void copy(InputStream from, Path file, long most) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            byte[] chunk = new byte[1 << 16];
            long left = most + 1;
            for (int read = from.read(chunk); read >= 0 && left > 0; read = from.read(chunk)) {
                int take = (int) Math.min(read, left);
                writeFully(channel, java.util.Arrays.copyOf(chunk, take));
                left -= take;
            }
            channel.force(true);
        }
    }

    /// Makes the names in a folder durable.
    public static void syncFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /// Creates a folder and those above it, for this account alone, and makes their names durable.
    public static void createFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        createFolders(parent(folder));
        Files.createDirectory(folder);
        keepPrivate(folder);
        syncFolder(parent(folder));
    }

    /// Lets nobody but this account into a folder, where the file system knows of accounts as POSIX does.
    public static void keepPrivate(Path folder) throws IOException {
        PosixFileAttributeView rights = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (rights != null) {
            rights.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    /// Writes all of it.
    static void writeFully(FileChannel channel, byte[] content) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    private static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + UNFINISHED);
    }

    /// The folder that a file lies in.
    public static Path parent(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException("the root of a file system has no folder above it");
        }
        return parent;
    }
}
