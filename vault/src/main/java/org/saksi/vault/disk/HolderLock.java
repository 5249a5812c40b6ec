package org.saksi.vault.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The hold of one process on a casebook: a lock of the operating system, which ends with the process however it ends.
///
/// POSIX ends a process's lock on a file when the process closes *any* handle of that file. So within one process a file that is held is
/// never opened a second time: [#HELD] answers instead.
public final class HolderLock implements AutoCloseable {

    /// Lock file to holder; also the monitor under which this process opens any lock file.
    private static final Map<Path, String> HELD = new HashMap<>();

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private HolderLock(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /// Takes hold.
    ///
    /// @param file the lock file, no link to another; it stays, empty, when the hold ends
    /// @param holder who takes hold, for whoever comes second
    /// @return empty when somebody else holds it
    public static Optional<HolderLock> take(Path file, String holder) throws IOException {
        Path real = real(file);
        synchronized (HELD) {
            if (HELD.containsKey(real)) {
                return Optional.empty();
            }
            Optional<HolderLock> taken = lock(real, holder);
            taken.ifPresent(lock -> HELD.put(real, holder));
            return taken;
        }
    }

    /// What the present holder left as a name; `another process` when it says nothing.
    public static String holder(Path file) throws IOException {
        Path real = real(file);
        synchronized (HELD) {
            String here = HELD.get(real);
            String there = here != null ? here : Files.readString(real, StandardCharsets.UTF_8).strip();
            return there.isEmpty() ? "another process" : there;
        }
    }

    private static Optional<HolderLock> lock(Path file, String holder) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            name(channel, holder);
            return Optional.of(new HolderLock(file, channel, lock));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /// On a full disk the hold stays without a name: whoever only wants to look at a casebook there must be able to.
    private static void name(FileChannel channel, String holder) throws IOException {
        try {
            DurableFiles.writeFully(channel, holder.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            channel.truncate(0);
        }
    }

    private static Path real(Path file) throws IOException {
        return DurableFiles.parent(file).toRealPath().resolve(file.getFileName());
    }

    @Override
    public void close() throws IOException {
        synchronized (HELD) {
            if (!lock.isValid()) {
                return;
            }
            try {
                channel.truncate(0);
                lock.release();
            } finally {
                channel.close();
                HELD.remove(file);
            }
        }
    }
}
