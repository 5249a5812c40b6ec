package org.saksi.vault.log;

import java.util.Base64;

/// Base64 (RFC 4648 §4, padded) that reads only what it would write: no stray bits, so that no change of a character goes unseen.
public final class CanonicalBase64 {

    private CanonicalBase64() {}

    /// Writes bytes.
    public static String write(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws IllegalArgumentException when the text is anything else
    public static byte[] read(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!write(bytes).equals(text)) {
            throw new IllegalArgumentException("not canonical base64: \"" + text + "\"");
        }
        return bytes;
    }
}
