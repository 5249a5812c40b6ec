package org.saksi.reading.extract.format;

import java.nio.charset.Charset;
import java.util.Locale;

/// Counts the characters of legacy encodings by their lead bytes, without decoding: the independent count beside the decoder.
final class CharacterCount {

    private CharacterCount() {}

    /// How many characters these bytes should hold.
    static long of(byte[] bytes, Charset charset) {
        String name = charset.name().toUpperCase(Locale.ROOT);
        if (name.startsWith("UTF-16")) {
            return utf16(bytes, name.endsWith("LE"));
        }
        if (name.startsWith("UTF-32")) {
            return (bytes.length + 3L) / 4;
        }
        long count = 0;
        for (int i = 0; i < bytes.length; count++) {
            i += length(name, bytes[i] & 0xFF, i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0);
        }
        return count;
    }

    private static int length(String charset, int lead, int second) {
        return switch (charset) {
            case "GB18030", "GBK", "GB2312" -> lead <= 0x80 || lead == 0xFF ? 1 : second >= 0x30 && second <= 0x39 ? 4 : 2;
            case "BIG5", "BIG5-HKSCS", "EUC-KR", "X-WINDOWS-949" -> lead <= 0x80 || lead == 0xFF ? 1 : 2;
            case "SHIFT_JIS", "WINDOWS-31J" -> lead <= 0x80 || lead >= 0xA0 && lead <= 0xDF || lead >= 0xFD ? 1 : 2;
            case "EUC-JP" -> lead < 0x80 ? 1 : lead == 0x8F ? 3 : 2;
            default -> 1;
        };
    }

    private static long utf16(byte[] bytes, boolean littleEndian) {
        long count = (bytes.length + 1L) / 2;
        for (int i = 0; i + 3 < bytes.length; i += 2) {
            int unit = bytes[littleEndian ? i + 1 : i] & 0xFC;
            int next = bytes[littleEndian ? i + 3 : i + 2] & 0xFC;
            if (unit == 0xD8 && next == 0xDC) {
                count--;
            }
        }
        return count;
    }
}
