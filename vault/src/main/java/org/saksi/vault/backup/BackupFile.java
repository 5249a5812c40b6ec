package org.saksi.vault.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.saksi.terms.Sha256;
import org.saksi.vault.disk.DurableFiles;
import org.saksi.vault.manifest.ListedFile;

/// A backup while it is written: a zip archive without compression whose last member lists all others with their digests.
final class BackupFile implements AutoCloseable {

    /// The last member.
    static final String INDEX = "saksi-backup";
    /// Its first line.
    static final String HEAD = "saksi-backup/1";

    private static final int CHUNK = 1 << 16;

    private final Path file;
    private final FileChannel channel;
    private final ZipOutputStream zip;
    private final Set<ListedFile> listed = new LinkedHashSet<>();
    private final List<String> notSound = new ArrayList<>();
    private boolean complete;

    private BackupFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
        this.zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), CHUNK), StandardCharsets.UTF_8);
        zip.setLevel(Deflater.NO_COMPRESSION);
    }

    static BackupFile begin(Path file) throws IOException {
        return new BackupFile(file, FileChannel.open(unfinished(file), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE));
    }

    void add(String path, byte[] content) throws IOException {
        zip.putNextEntry(entry(path));
        zip.write(content);
        zip.closeEntry();
        listed.add(new ListedFile(path, content.length, Sha256.of(content)));
    }

    ListedFile add(String path, Path from) throws IOException {
        MessageDigest digester = Sha256.digester();
        long length = 0;
        try (InputStream in = Files.newInputStream(from)) {
            zip.putNextEntry(entry(path));
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                zip.write(chunk, 0, read);
                digester.update(chunk, 0, read);
                length += read;
            }
            zip.closeEntry();
        }
        ListedFile added = new ListedFile(path, length, Sha256.ofDigest(digester.digest()));
        listed.add(added);
        return added;
    }

    /// Adds a file that is known; where there is none, or another, the backup tells.
    void add(ListedFile expected, Path from) throws IOException {
        try {
            if (!add(expected.path(), from).equals(expected)) {
                notSound.add(expected.path());
            }
        } catch (NoSuchFileException e) {
            notSound.add(expected.path());
        }
    }

    /// Compares what was added with a file that is known; where there is none, or another, the backup tells.
    void expect(ListedFile expected) {
        if (!listed.contains(expected)) {
            notSound.add(expected.path());
        }
    }

    /// Completes the backup durably under its name.
    BackedUp finish(String checkpoint) throws IOException {
        StringBuilder index = new StringBuilder(HEAD + "\n" + checkpoint + "\n");
        listed.forEach(f -> index.append(f.sha256()).append(' ').append(f.bytes()).append(' ').append(f.path()).append('\n'));
        zip.putNextEntry(entry(INDEX));
        zip.write(index.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        zip.flush();
        channel.force(true);
        complete = true;
        zip.close();
        DurableFiles.publish(file);
        return new BackedUp(listed.size(), listed.stream().mapToLong(ListedFile::bytes).sum(), checkpoint, notSound);
    }

    @Override
    public void close() throws IOException {
        if (!complete) {
            channel.close();
            DurableFiles.abandon(file);
        }
    }

    private static ZipEntry entry(String path) {
        ZipEntry entry = new ZipEntry(path);
        entry.setTime(0);
        return entry;
    }

    private static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + DurableFiles.UNFINISHED);
    }
}
