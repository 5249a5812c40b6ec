package org.saksi.app.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.OptionalLong;

/// Counts the files of a zip archive by its central directory at the end (APPNOTE 6.3, §4.3.12–16): a path that shares nothing with reading
/// the members one by one from the beginning.
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int END64_LENGTH = 56;
    private static final int HEADER = 0x02014b50;
    private static final int HEADER_LENGTH = 46;
    private static final int LONGEST = 64 << 20;

    private final SeekableByteChannel zip;

    private ZipDirectory(SeekableByteChannel zip) {
        this.zip = zip;
    }

    /// The number of files, folders left out; empty when there is no directory that can be followed.
    static OptionalLong files(SeekableByteChannel zip) throws IOException {
        return new ZipDirectory(zip).count();
    }

    private OptionalLong count() throws IOException {
        int tail = (int) Math.min(zip.size(), END_LENGTH + LONGEST_COMMENT);
        ByteBuffer end = read(zip.size() - tail, tail);
        for (int at = tail - END_LENGTH; at >= 0; at--) {
            if (end.getInt(at) == END) {
                return count(Integer.toUnsignedLong(end.getInt(at + 16)), Integer.toUnsignedLong(end.getInt(at + 12)),
                        zip.size() - tail + at);
            }
        }
        return OptionalLong.empty();
    }

    private OptionalLong count(long from, long length, long endAt) throws IOException {
        if (endAt >= LOCATOR_LENGTH) {
            ByteBuffer locator = read(endAt - LOCATOR_LENGTH, LOCATOR_LENGTH);
            long at = locator.getLong(8);
            if (locator.getInt(0) == LOCATOR && at >= 0 && at + END64_LENGTH <= zip.size()) {
                ByteBuffer end64 = read(at, END64_LENGTH);
                return headers(end64.getLong(48), end64.getLong(40));
            }
        }
        return headers(from, length);
    }

    private OptionalLong headers(long from, long length) throws IOException {
        if (from < 0 || length < 0 || length > LONGEST || from + length > zip.size()) {
            return OptionalLong.empty();
        }
        ByteBuffer directory = read(from, (int) length);
        long files = 0;
        int at = 0;
        while (at + HEADER_LENGTH <= length && directory.getInt(at) == HEADER) {
            int name = Short.toUnsignedInt(directory.getShort(at + 28));
            int rest = Short.toUnsignedInt(directory.getShort(at + 30)) + Short.toUnsignedInt(directory.getShort(at + 32));
            int nameEnd = at + HEADER_LENGTH + name;
            if (nameEnd > length) {
                return OptionalLong.empty();
            }
            files += name > 0 && directory.get(nameEnd - 1) == '/' ? 0 : 1;
            at = nameEnd + rest;
        }
        return OptionalLong.of(files);
    }

    private ByteBuffer read(long from, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        zip.position(from);
        int got = 0;
        while (bytes.hasRemaining() && got >= 0) {
            got = zip.read(bytes);
        }
        return bytes.clear();
    }
}
