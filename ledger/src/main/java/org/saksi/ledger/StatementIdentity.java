package org.saksi.ledger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;

import org.saksi.terms.LanguageTag;
import org.saksi.terms.StatementId;
import org.saksi.vault.Casebook;

/// The identity of a statement: HMAC-SHA-256, under a key of the casebook, of a length-prefixed canonical encoding of speaker, subject,
/// claim, period and passage. Who recorded it, when, and in which compartment it lives do not enter: two people who record the same words mean the
/// same statement. Specified in `docs/specs/statement-identity.md`, with vectors.
public final class StatementIdentity {

    /// The purpose under which the casebook derives the key.
    public static final String PURPOSE = "statement-id";

    private static final int BARE = 1;
    private static final int WHOLE = 2;
    private static final int FIGURE = 1;
    private static final int ATTRIBUTE = 2;
    private static final int EVENT = 3;
    private static final int RELATION = 4;
    private static final int ID_BYTES = 16;

    private StatementIdentity() {}

    /// The identity of a statement in this casebook: the first 16 bytes of the keyed digest, as 32 hexadecimal digits.
    public static StatementId of(Statement statement, Casebook casebook) {
        byte[] digest = casebook.keyedDigest(PURPOSE, canonical(statement));
        return new StatementId(HexFormat.of().formatHex(Arrays.copyOf(digest, ID_BYTES)));
    }

    /// The canonical encoding: different statements have different encodings, equal ones the same. A figure that bears on nothing is written
    /// in version 1, as it always was; everything else in version 2.
    public static byte[] canonical(Statement statement) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            boolean bare = statement instanceof FigureClaim && bearsOnNothing(statement.heading().bearing());
            out.writeByte(bare ? BARE : WHOLE);
            switch (statement) {
                case FigureClaim figure -> figure(out, figure);
                case AttributeClaim claim -> {
                    coded(out, ATTRIBUTE, claim.heading(), claim.attribute());
                    text(out, claim.value());
                    details(out, claim.details());
                }
                case EventClaim claim -> {
                    coded(out, EVENT, claim.heading(), claim.event());
                    details(out, claim.details());
                }
                case RelationClaim claim -> {
                    coded(out, RELATION, claim.heading(), claim.relation());
                    topic(out, claim.to());
                    details(out, claim.details());
                }
            }
            if (!bare) {
                BearingEncoding.write(out, statement.heading().bearing());
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

    private static boolean bearsOnNothing(Bearing bearing) {
        return bearing.about().isEmpty() && bearing.when().isEmpty() && bearing.source().isEmpty() && bearing.through().isEmpty()
                && bearing.language().equals(LanguageTag.UNDETERMINED);
    }

    private static void coded(DataOutputStream out, int kind, Heading heading, String code) throws IOException {
        out.writeByte(kind);
        heading(out, heading);
        text(out, code);
    }

    private static void details(DataOutputStream out, SortedMap<String, String> details) throws IOException {
        out.writeInt(details.size());
        for (var detail : details.entrySet()) {
            text(out, detail.getKey());
            text(out, detail.getValue());
        }
    }

    static void topic(DataOutputStream out, Topic topic) throws IOException {
        text(out, topic.kind());
        text(out, topic.id());
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

    static void optional(DataOutputStream out, Optional<String> value) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            text(out, value.get());
        }
    }

    static void text(DataOutputStream out, String value) throws IOException {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }
}
