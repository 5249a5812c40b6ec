package org.saksi.vault;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

import org.saksi.terms.Sensitivity;
import org.saksi.terms.Sha256;
import org.saksi.vault.disk.DurableFiles;
import org.saksi.vault.entry.Padding;
import org.saksi.vault.keys.DataKey;
import org.saksi.vault.keys.KeyRing;

/// Seals a file on its way in: only ciphertext reaches the disk, padded, and memory stays flat however long the file is.
final class Incoming {

    private static final int CHUNK = 1 << 16;

    private final Path exhibits;
    private final KeyRing ring;

    /// @param exhibits the folder of sealed files
    /// @param ring gives the names of sealed files
    Incoming(Path exhibits, KeyRing ring) {
        this.exhibits = exhibits;
        this.ring = ring;
    }

    /// Seals all bytes of a file of this compartment under the key. The sealed file is durable under an unfinished name until [#place] or [#discard].
    SealedFile seal(InputStream bytes, DataKey key, Sensitivity compartment) throws IOException {
        Path unfinished = unfinished(key);
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            SealedFile sealed = seal(bytes, key, compartment, channel);
            channel.force(true);
            return sealed;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
    }

    /// Gives a sealed file its name.
    void place(DataKey key, SealedFile file) throws IOException {
        Files.move(unfinished(key), exhibits.resolve(file.name()), StandardCopyOption.ATOMIC_MOVE);
    }

    /// Removes a sealed file that has no name yet.
    void discard(DataKey key) throws IOException {
        Files.deleteIfExists(unfinished(key));
    }

    private SealedFile seal(InputStream bytes, DataKey key, Sensitivity compartment, FileChannel channel) throws IOException {
        MessageDigest plain = Sha256.digester();
        MessageDigest sealed = Sha256.digester();
        long length = 0;
        try (OutputStream sealing = key.sealing(
                new BufferedOutputStream(new DigestOutputStream(new LeftOpen(Channels.newOutputStream(channel)), sealed), CHUNK))) {
            byte[] chunk = new byte[CHUNK];
            for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
                plain.update(chunk, 0, read);
                sealing.write(chunk, 0, read);
                length += read;
            }
            pad(sealing, Padding.padded(length) - length);
        }
        Sha256 digest = Sha256.ofDigest(plain.digest());
        return new SealedFile(ring.fileName(digest, compartment), digest, length, Sha256.ofDigest(sealed.digest()), channel.position());
    }

    private static void pad(OutputStream out, long zeros) throws IOException {
        byte[] chunk = new byte[(int) Math.min(zeros, CHUNK)];
        for (long left = zeros; left > 0; left -= Math.min(left, chunk.length)) {
            out.write(chunk, 0, (int) Math.min(left, chunk.length));
        }
    }

    private Path unfinished(DataKey key) {
        return exhibits.resolve(key.subject() + DurableFiles.UNFINISHED);
    }

    /// Completes the seal on close without closing the file, which has yet to be made durable.
    private static final class LeftOpen extends FilterOutputStream {

        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
