package org.saksi.reading.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

import org.saksi.reading.FileHint;
import org.saksi.reading.Recovery;
import org.saksi.reading.Transcript;
import org.saksi.reading.extract.child.Children;
import org.saksi.reading.extract.format.Formats;
import org.saksi.reading.extract.format.Limits;
import org.saksi.reading.extract.format.MediaTypes;
import org.saksi.reading.extract.format.Source;
import org.saksi.reading.language.Languages;

/// Turns files into transcripts. One for a whole run: the child that parses is started when first needed and kept warm. Safe for use by several threads.
public final class Extractor implements AutoCloseable {

    private final Limits limits;
    private final Children children;

    /// One child, limits that fit a laptop.
    public Extractor() {
        this(Limits.usual(), 1);
    }

    /// @param limits what one file may cost
    /// @param children how many files may be parsed at once
    public Extractor(Limits limits, int children) {
        this.limits = limits;
        this.children = new Children(limits, children);
    }

    /// Lets a child get ready meanwhile; returns at once. For who will have files read as soon as something slow is done.
    ///
    /// @return this one
    public Extractor warming() {
        Thread.ofVirtual().name("warms the reader of files").start(children::warm);
        return this;
    }

    /// What kind of file this is, by its bytes and then by its name.
    public static String mediaType(byte[] bytes, FileHint hint) {
        return MediaTypes.of(bytes.length <= MediaTypes.HEAD ? bytes : Arrays.copyOf(bytes, MediaTypes.HEAD), hint);
    }

    /// Reads a file held in memory.
    public Transcript read(byte[] bytes, FileHint hint) {
        try {
            return read(bytes, mediaType(bytes, hint), hint);
        } catch (IOException e) {
            throw new IllegalStateException("the process that reads files cannot be started: " + e.getMessage(), e);
        }
    }

    /// Reads a file to its end, or as far as the limits allow.
    ///
    /// @param bytes the file; not closed
    /// @throws IOException when the stream fails
    public Transcript read(InputStream bytes, FileHint hint) throws IOException {
        byte[] head = bytes.readNBytes(MediaTypes.HEAD);
        String mediaType = MediaTypes.of(head, hint);
        int most = (int) Math.min(limits.fileBytes(), Integer.MAX_VALUE - 16);
        byte[] rest = bytes.readNBytes(most - head.length + 1);
        if (head.length + rest.length > most) {
            return tooLarge(mediaType);
        }
        if (rest.length == 0) {
            return read(head, mediaType, hint);
        }
        if (!Formats.isDecoded(mediaType)) {
            return inLanguage(children.read(hint, mediaType,
                    new SequenceInputStream(new ByteArrayInputStream(head), new ByteArrayInputStream(rest))));
        }
        byte[] whole = Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, whole, head.length, rest.length);
        return read(whole, mediaType, hint);
    }

    @Override
    public void close() {
        children.close();
    }

    private Transcript read(byte[] bytes, String mediaType, FileHint hint) throws IOException {
        if (bytes.length > limits.fileBytes()) {
            return tooLarge(mediaType);
        }
        if (Formats.isDecoded(mediaType)) {
            return inLanguage(Formats.read(new Source(bytes, hint, limits), mediaType));
        }
        return inLanguage(children.read(hint, mediaType, new ByteArrayInputStream(bytes)));
    }

    private Transcript tooLarge(String mediaType) {
        return Transcript.withoutText("none/1", mediaType,
                Recovery.none("the file is larger than the %d bytes that are read; it is kept whole, a part of it can be read"
                        .formatted(limits.fileBytes())));
    }

    private static Transcript inLanguage(Transcript transcript) {
        return transcript.in(Languages.of(transcript.text()));
    }
}
