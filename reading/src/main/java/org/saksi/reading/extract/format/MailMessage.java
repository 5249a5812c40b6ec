package org.saksi.reading.extract.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.saksi.reading.AnchorKind;
import org.saksi.reading.FileHint;
import org.saksi.reading.Recovery;
import org.saksi.reading.Transcript;

/// Writes one message of mail: its head, its words, and each attachment that can be read, as a section of its name. Of alternatives of one text the plain one is taken,
/// unless it is empty.
final class MailMessage {

    private static final int DEEPEST = 32;
    private static final int LONGEST_LINE = 1 << 20;
    private static final int LONGEST_HEADER = 1 << 20;
    private static final int HEADERS = 10_000;

    private final Limits limits;
    private final Manuscript into;

    MailMessage(Limits limits, Manuscript into) {
        this.limits = limits;
        this.into = into;
    }

    /// Parses a message; what is wrong with its form is borne.
    static Message parse(InputStream mail) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(
                MimeConfig.custom().setStrictParsing(false).setMalformedHeaderStartsBody(false).setMaxLineLen(LONGEST_LINE)
                        .setMaxHeaderLen(LONGEST_HEADER).setMaxHeaderCount(HEADERS).build());
        return builder.parseMessage(mail);
    }

    /// Writes a message and counts it, and each part it holds, as emitted.
    void write(Message message) throws IOException {
        write(message, 0);
    }

    private void write(Message message, int depth) throws IOException {
        MailHead head = MailHead.of(message);
        into.part();
        into.open(AnchorKind.MESSAGE, head.sender(), head.attributes());
        into.block(AnchorKind.PARAGRAPH, "head", head.lines(), Map.of());
        into.emit(1);
        body(message, depth);
        into.close();
    }

    private void body(Entity entity, int depth) throws IOException {
        if (depth > DEEPEST) {
            into.lessen("messages or parts lie deeper in one another than the limit of " + DEEPEST);
            return;
        }
        Body body = entity.getBody();
        if (body instanceof Message inner) {
            into.emit(-1);
            write(inner, depth + 1);
        } else if (body instanceof Multipart parts) {
            parts(parts, depth);
        } else if (body instanceof SingleBody single) {
            single(entity, bytes(single));
        }
    }

    private void parts(Multipart multipart, int depth) throws IOException {
        List<Entity> parts = multipart.getBodyParts();
        if (multipart.getSubType().equalsIgnoreCase("alternative")) {
            into.emit(parts.size());
            Optional<Entity> best = best(parts);
            if (best.isPresent()) {
                body(best.get(), depth + 1);
            }
            return;
        }
        for (Entity part : parts) {
            into.emit(1);
            body(part, depth + 1);
        }
    }

    /// The plain text if it says anything, else the last one, which the sender held for the richest.
    private static Optional<Entity> best(List<Entity> alternatives) throws IOException {
        for (Entity entity : alternatives) {
            if (entity.getMimeType().equals(MediaTypes.TEXT) && entity.getBody() instanceof SingleBody text
                    && !words(entity, text).isBlank()) {
                return Optional.of(entity);
            }
        }
        return alternatives.isEmpty() ? Optional.empty() : Optional.of(alternatives.getLast());
    }

    private void single(Entity entity, byte[] bytes) throws IOException {
        String name = Optional.ofNullable(entity.getFilename()).orElse("");
        boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType()) || !name.isEmpty();
        if (!attached && entity.getMimeType().equals(MediaTypes.TEXT)) {
            into.part();
            Decoding decoding = decode(entity, bytes);
            into.append(flowing(entity, decoding.text().replace("\r\n", "\n")).strip());
            if (decoding.emitted() < decoding.expected()) {
                into.lessen("some characters of the message are not valid in the encoding it declares");
            }
            return;
        }
        FileHint hint = new FileHint(name, entity.getMimeType());
        Transcript read = Formats.read(new Source(bytes, hint, limits), attached ? MediaTypes.of(bytes, hint) : entity.getMimeType());
        if (attached) {
            into.part();
            into.open(AnchorKind.SECTION, name, Map.of("media_type", read.mediaType()));
            into.append(("Attachment: " + name).strip());
            into.insert(read);
            into.close();
        } else {
            into.insert(read);
        }
        if (read.recovery().state() != Recovery.State.COMPLETE) {
            into.lessen((attached ? "attachment " + name : "a part of type " + entity.getMimeType()) + ": " + read.recovery().reason());
        }
    }

    private static String words(Entity entity, SingleBody body) throws IOException {
        return decode(entity, bytes(body)).text();
    }

    private static byte[] bytes(SingleBody body) throws IOException {
        try (InputStream in = body.getInputStream()) {
            return in.readAllBytes();
        }
    }

    private static Decoding decode(Entity entity, byte[] bytes) {
        String declared = Optional.ofNullable(entity.getCharset()).orElse("");
        boolean known = declared.matches("[A-Za-z0-9][A-Za-z0-9_:.+-]*") && Charset.isSupported(declared);
        if (!known) {
            return Decoding.of(bytes);
        }
        Decoding asDeclared = Decoding.in(bytes, Encodings.meant(Charset.forName(declared)));
        return asDeclared.emitted() == asDeclared.expected() ? asDeclared : Decoding.of(bytes);
    }

    /// Lines that the sender's program broke are joined again (RFC 3676), where the message says that they may be.
    private static String flowing(Entity entity, String text) {
        String type = entity.getHeader() == null || entity.getHeader().getField("Content-Type") == null
                ? ""
                : entity.getHeader().getField("Content-Type").getBody();
        return type != null && type.matches("(?is).*format\\s*=\\s*\"?flowed.*") ? text.replaceAll("(?m)(?<! --|^--) \\n(?!>)", " ") : text;
    }
}
