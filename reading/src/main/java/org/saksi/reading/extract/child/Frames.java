package org.saksi.reading.extract.child;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// What goes through the pipes, version 1. A request is a byte for its kind, three strings (name, declared media type, media type found), and the file
/// in chunks; an answer is a byte for its kind and one block of bytes. A string is its length and its UTF-8 bytes; a chunk its length, 1 to 65,536, and its bytes, and
/// a length of 0 ends the file. Lengths are four bytes, the highest first. Both ends bound what they accept.
final class Frames {

    /// Read this file.
    static final byte READ = 1;
    /// This is its transcript, as [org.saksi.reading.TranscriptEncoding] writes it.
    static final byte TRANSCRIPT = 2;

    private static final int CHUNK = 64 << 10;
    private static final int STRING = 64 << 10;

    private Frames() {}

    static void writeString(DataOutputStream out, String words) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        int length = Math.min(bytes.length, STRING);
        out.writeInt(length);
        out.write(bytes, 0, length);
    }

    static String readString(DataInputStream in) throws IOException {
        return new String(readBlock(in, STRING), StandardCharsets.UTF_8);
    }

    static void writeBlock(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] readBlock(DataInputStream in, int atMost) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > atMost) {
            throw new IOException("a block of " + length + " bytes where at most " + atMost + " are allowed");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the pipe ended within a block");
        }
        return bytes;
    }

    static void writeChunks(DataOutputStream out, InputStream file) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int n = file.readNBytes(chunk, 0, CHUNK); n > 0; n = file.readNBytes(chunk, 0, CHUNK)) {
            out.writeInt(n);
            out.write(chunk, 0, n);
        }
        out.writeInt(0);
    }

    static byte[] readChunks(DataInputStream in) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream(CHUNK);
        for (byte[] chunk = readBlock(in, CHUNK); chunk.length > 0; chunk = readBlock(in, CHUNK)) {
            file.write(chunk);
        }
        return file.toByteArray();
    }
}
