package org.saksi.reading.extract.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Bytes decoded to text, the byte order mark kept, with the honest count.
///
/// @param text the text; U+FEFF first when the bytes began with a byte order mark; U+FFFD for what is broken
/// @param charset the encoding
/// @param expected characters counted on the bytes
/// @param emitted characters decoded
public record Decoding(String text, Charset charset, long expected, long emitted) {

    private static final int REPLACEMENT = 0xFFFD;
    private static final String MARK = "\uFEFF";

    /// Decodes bytes of which nothing is said.
    public static Decoding of(byte[] bytes) {
        Charset charset = Encodings.of(bytes);
        return in(bytes, charset);
    }

    /// Decodes bytes in a known encoding.
    public static Decoding in(byte[] bytes, Charset charset) {
        String text = decoded(bytes, charset);
        long points = text.codePointCount(0, text.length());
        if (charset.equals(StandardCharsets.UTF_8)) {
            Utf8Scan scan = Utf8Scan.of(bytes);
            return new Decoding(text, charset, scan.characters() + scan.broken(),
                    scan.broken() == 0 ? points : points - replacements(text) + printed(bytes));
        }
        return new Decoding(text, charset, CharacterCount.of(bytes, charset), points - replacements(text));
    }

    private static String decoded(byte[] bytes, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return new String(bytes, charset);
        }
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return charset.name().startsWith("UTF-32") && beginsWithMark(bytes) && !text.startsWith(MARK) ? MARK + text : text;
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a decoder that replaces what is broken cannot fail", e);
        }
    }

    /// Java's decoders of UTF-32 take the byte order mark away, unlike its others.
    private static boolean beginsWithMark(byte[] bytes) {
        return bytes.length >= 4 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE && bytes[2] == 0 && bytes[3] == 0
                || bytes[0] == 0 && bytes[1] == 0 && bytes[2] == (byte) 0xFE && bytes[3] == (byte) 0xFF);
    }

    private static long replacements(String text) {
        return text.chars().filter(c -> c == REPLACEMENT).count();
    }

    /// U+FFFD that stood in the bytes as such: EF BF BD.
    private static long printed(byte[] bytes) {
        long count = 0;
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == (byte) 0xEF && bytes[i + 1] == (byte) 0xBF && bytes[i + 2] == (byte) 0xBD) {
                count++;
            }
        }
        return count;
    }
}
