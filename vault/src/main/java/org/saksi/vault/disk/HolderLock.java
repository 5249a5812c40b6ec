package org.saksi.vault.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// The hold of one process on a casebook: a lock of the operating system, which ends with the process however it ends.
public final class HolderLock implements AutoCloseable {

    private final FileChannel channel;
    private final FileLock lock;

    private HolderLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /// Takes hold.
    ///
    /// @param file the lock file; it stays, empty, when the hold ends
    /// @param holder who takes hold, for whoever comes second
    /// @return empty when somebody else holds it
    public static Optional<HolderLock> take(Path file, String holder) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        channel.truncate(0);
        DurableFiles.writeFully(channel, holder.getBytes(StandardCharsets.UTF_8));
        return Optional.of(new HolderLock(channel, lock));
    }

    /// What the present holder left as a name; empty text when it says nothing.
    public static String holder(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).strip();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.truncate(0);
        lock.release();
        channel.close();
    }
}
