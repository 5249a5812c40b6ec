package org.saksi.vault.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A text with one Ed25519 signature, in the form of C2SP `signed-note`: text, empty line, `— name base64(key id ‖ signature)`.
public final class SignedNote {

    private static final String SIGNATURE_LINE = "\n— ";
    private static final int ID_LENGTH = 4;
    private static final int SIGNATURE_LENGTH = 64;

    private final String text;
    private final LogName name;
    private final byte[] keyId;
    private final byte[] signature;

    SignedNote(String text, LogName name, byte[] keyId, byte[] signature) {
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("the text of a note ends with a newline");
        }
        this.text = text;
        this.name = name;
        this.keyId = keyId.clone();
        this.signature = signature.clone();
    }

    /// Reads a note with exactly one signature. What is read is written again byte for byte by [#toString].
    ///
    /// @throws IllegalArgumentException when it is no such note
    public static SignedNote parse(String note) {
        int cut = note.lastIndexOf(SIGNATURE_LINE);
        if (cut < 1 || note.charAt(cut - 1) != '\n' || !note.endsWith("\n")) {
            throw new IllegalArgumentException("not a signed note: the signature line is missing");
        }
        String[] parts = note.substring(cut + SIGNATURE_LINE.length(), note.length() - 1).split(" ", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("not a signed note: the signature line is not \"— name signature\"");
        }
        byte[] signed = CanonicalBase64.read(parts[1]);
        if (signed.length != ID_LENGTH + SIGNATURE_LENGTH) {
            throw new IllegalArgumentException("not a signed note: an Ed25519 signature line holds 68 bytes, this one " + signed.length);
        }
        return new SignedNote(note.substring(0, cut), new LogName(parts[0]), Arrays.copyOf(signed, ID_LENGTH),
                Arrays.copyOfRange(signed, ID_LENGTH, signed.length));
    }

    /// What was signed, with its last newline.
    public String text() {
        return text;
    }

    /// Whether this key signed this text.
    public boolean isSignedBy(VerifierKey key) {
        return name.equals(key.name()) && Arrays.equals(keyId, key.id()) && key.accepts(signature, text.getBytes(StandardCharsets.UTF_8));
    }

    /// The whole note, as it stands in a file.
    @Override
    public String toString() {
        byte[] signed = Arrays.copyOf(keyId, ID_LENGTH + SIGNATURE_LENGTH);
        System.arraycopy(signature, 0, signed, ID_LENGTH, SIGNATURE_LENGTH);
        return text + SIGNATURE_LINE + name + " " + CanonicalBase64.write(signed) + "\n";
    }
}
