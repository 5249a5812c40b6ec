package org.saksi.reading.extract.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// The parts of a document that is a zip archive inside, inflated one by one when asked for and never beyond the limits. When the archive has lost its
/// directory, its parts are taken in the order in which they stand, as far as they are whole.
final class ZipParts implements AutoCloseable {

    private static final int HARMLESS = 8 << 20;
    private static final int PARTS = 65_536;

    private final Limits limits;
    private final @org.jspecify.annotations.Nullable ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private final Map<String, byte[]> salvaged = new LinkedHashMap<>();
    private long inflated;

    private ZipParts(Limits limits, @org.jspecify.annotations.Nullable ZipFile zip) {
        this.limits = limits;
        this.zip = zip;
    }

    /// Opens a document.
    static ZipParts of(Source source) throws IOException {
        ZipFile zip;
        try {
            zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(source.bytes())).get();
        } catch (IOException | RuntimeException e) {
            ZipParts parts = new ZipParts(source.limits(), null);
            parts.salvage(source);
            return parts;
        }
        ZipParts parts = new ZipParts(source.limits(), zip);
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (parts.entries.size() >= PARTS) {
                throw new UnreadableException("it has more than " + PARTS + " parts");
            }
            parts.entries.putIfAbsent(entry.getName(), entry);
        }
        return parts;
    }

    /// Whether the archive had lost its directory, so that parts may be missing.
    boolean isSalvaged() {
        return zip == null;
    }

    /// The names of all parts, as the archive lists them.
    List<String> names() {
        return List.copyOf(zip == null ? salvaged.keySet() : entries.keySet());
    }

    /// A part.
    ///
    /// @return empty when there is none of this name
    /// @throws UnreadableException when it unfolds beyond the limits, or is locked
    Optional<byte[]> part(String name) throws IOException {
        if (zip == null) {
            return Optional.ofNullable(salvaged.get(name));
        }
        ZipArchiveEntry entry = entries.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableException("its parts are locked with a password");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Optional.of(inflate(in, entry.getCompressedSize()));
        }
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }

    private byte[] inflate(InputStream in, long compressed) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        inflate(in, compressed, part);
        return part.toByteArray();
    }

    private void inflate(InputStream in, long compressed, ByteArrayOutputStream part) throws IOException {
        byte[] chunk = new byte[16 << 10];
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            inflated += n;
            if (inflated > limits.inflatedBytes()) {
                throw new UnreadableException("it unfolds to more than the limit of " + limits.inflatedBytes() + " bytes");
            }
            if (compressed > 0 && part.size() > HARMLESS && part.size() / compressed > limits.inflationRatio()) {
                throw new UnreadableException(
                        "a part of it unfolds to more than " + limits.inflationRatio() + " times its size, as no document does");
            }
            part.write(chunk, 0, n);
        }
    }

    private void salvage(Source source) throws IOException {
        try (ZipArchiveInputStream in = new ZipArchiveInputStream(new ByteArrayInputStream(source.bytes()))) {
            for (ZipArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                try {
                    inflate(in, source.bytes().length, part);
                } finally {
                    salvaged.put(entry.getName(), part.toByteArray());
                }
            }
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (salvaged.isEmpty()) {
                throw new UnreadableException("the archive that holds the document is broken");
            }
        }
    }
}
