package org.saksi.app.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The names of members: UTF-8 where the bytes are UTF-8, whether or not the archive says so; else code page 437, as the format has it.
final class ZipNames {

    /// With this charset a name keeps its bytes.
    static final Charset RAW = StandardCharsets.ISO_8859_1;

    private ZipNames() {}

    static String of(String raw) {
        if (!RAW.newEncoder().canEncode(raw)) {
            return raw;
        }
        byte[] bytes = raw.getBytes(RAW);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.isSupported("IBM437") ? Charset.forName("IBM437") : RAW);
        }
    }

    /// Whether the first bytes are those of a zip archive of files, not of a document that is a zip inside.
    static boolean isArchive(byte[] head) {
        ByteBuffer zip = ByteBuffer.wrap(head).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        if (head.length >= 4 && zip.getInt(0) == 0x06054b50) {
            return true;
        }
        if (head.length < 30 || zip.getInt(0) != 0x04034b50) {
            return false;
        }
        int length = Math.min(Short.toUnsignedInt(zip.getShort(26)), head.length - 30);
        String first = new String(head, 30, length, RAW);
        return !first.equals("mimetype") && !first.equals("[Content_Types].xml") && !first.startsWith("_rels/")
                && !first.startsWith("META-INF/");
    }
}
