package org.saksi.ledger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import org.saksi.terms.StatementId;
import org.saksi.vault.Casebook;

/// The identity of a statement: HMAC-SHA-256, under a key of the casebook, of a length-prefixed canonical encoding of speaker, claim,
/// period and passage. Who recorded it, when, and in which compartment it lives do not enter: two people who record the same words mean the
/// same statement. Specified in `docs/specs/statement-identity.md`, with vectors.
public final class StatementIdentity {

    /// The purpose under which the casebook derives the key.
    public static final String PURPOSE = "statement-id";

    private static final int VERSION = 1;
    private static final int FIGURE = 1;
    private static final int ID_BYTES = 16;

    private StatementIdentity() {}

    /// The identity of a statement in this casebook: the first 16 bytes of the keyed digest, as 32 hexadecimal digits.
    public static StatementId of(Statement statement, Casebook casebook) {
        byte[] digest = casebook.keyedDigest(PURPOSE, canonical(statement));
        return new StatementId(HexFormat.of().formatHex(Arrays.copyOf(digest, ID_BYTES)));
    }

    /// The canonical encoding: different statements have different encodings, equal ones the same.
    public static byte[] canonical(Statement statement) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            switch (statement) {
                case FigureClaim figure -> figure(out, figure);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a byte array refused bytes", e);
        }
        return bytes.toByteArray();
    }

    private static void figure(DataOutputStream out, FigureClaim claim) throws IOException {
        out.writeByte(FIGURE);
        heading(out, claim.heading());
        out.writeBoolean(claim.amount().vague());
        out.writeLong(Double.doubleToLongBits(claim.amount().low()));
        out.writeLong(Double.doubleToLongBits(claim.amount().high()));
        text(out, claim.qualifier().code());
        text(out, claim.unitKind().code());
        text(out, claim.unit());
        text(out, claim.measure());
        optional(out, claim.place());
        optional(out, claim.period());
    }

    private static void heading(DataOutputStream out, Heading heading) throws IOException {
        optional(out, heading.speaker());
        text(out, heading.speakerKind().code());
        out.writeInt(heading.chain().size());
        for (String link : heading.chain()) {
            text(out, link);
        }
        text(out, heading.connection().name());
        optional(out, heading.saidOn().map(Object::toString));
        text(out, heading.polarity().name());
        text(out, heading.passage().exhibit().value());
        text(out, heading.passage().transcript().hex());
        out.writeInt(heading.passage().start());
        out.writeInt(heading.passage().end());
        text(out, heading.passage().quote());
    }

    private static void optional(DataOutputStream out, Optional<String> value) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            text(out, value.get());
        }
    }

    private static void text(DataOutputStream out, String value) throws IOException {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }
}
