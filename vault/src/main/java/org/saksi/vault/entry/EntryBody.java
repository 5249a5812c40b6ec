package org.saksi.vault.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

import org.saksi.terms.Sha256;

/// What an entry says, with the salt that hides it in the log.
public final class EntryBody {

    /// Bytes of the salt.
    public static final int SALT_LENGTH = 32;

    private static final byte[] DOMAIN = "saksi-commitment/1\n".getBytes(StandardCharsets.UTF_8);

    private final byte[] salt;
    private final byte[] payload;

    /// @param salt 32 random bytes
    /// @param payload in the encoding of the entry's room
    public EntryBody(byte[] salt, byte[] payload) {
        if (salt.length != SALT_LENGTH) {
            throw new IllegalArgumentException("the salt of an entry has 32 bytes, but this one has " + salt.length);
        }
        this.salt = salt.clone();
        this.payload = payload.clone();
    }

    /// The salt, a new array.
    public byte[] salt() {
        return salt.clone();
    }

    /// The payload, a new array.
    public byte[] payload() {
        return payload.clone();
    }

    /// The commitment: SHA-256 over `saksi-commitment/1\n`, the salt, and the fields id, sequence, those of the header, payload, each
    /// behind its length.
    ///
    /// @return 32 bytes, the leaf of the log
    public byte[] commitment(EntryHeader header) {
        MessageDigest digester = Sha256.digester();
        digester.update(DOMAIN);
        digester.update(salt);
        digester.update(new Fields.Writer().text(header.id().value()).number(header.sequence()).done());
        digester.update(header.fields().done());
        return digester.digest(new Fields.Writer().bytes(payload).done());
    }

    /// What is sealed as the payload: salt and payload, then zeros up to the padded length.
    public byte[] write() {
        byte[] fields = new Fields.Writer().bytes(salt).bytes(payload).done();
        return Arrays.copyOf(fields, Math.toIntExact(Padding.padded(fields.length)));
    }

    /// Reads what [#write] wrote.
    public static EntryBody read(byte[] bytes) {
        Fields.Reading in = new Fields.Reading(bytes);
        return new EntryBody(in.bytes(), in.bytes());
    }
}
