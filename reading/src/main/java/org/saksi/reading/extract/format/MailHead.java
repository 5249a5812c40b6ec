package org.saksi.reading.extract.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.stream.Field;

/// What stands at the head of a message of mail, encoded words decoded (RFC 2047), the lines of a field joined.
///
/// @param fields those of [#SHOWN] that the message has, in that order, name to words
record MailHead(Map<String, String> fields) {

    private static final String[] SHOWN = {"From", "To", "Cc", "Date", "Subject"};

    MailHead {
        fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    static MailHead of(Message message) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : SHOWN) {
            words(message, name).ifPresent(words -> fields.put(name, words));
        }
        return new MailHead(fields);
    }

    /// The words of a field; empty when the message has none of this name.
    static Optional<String> words(Message message, String name) {
        Field field = message.getHeader() == null ? null : message.getHeader().getField(name);
        if (field == null || field.getBody() == null) {
            return Optional.empty();
        }
        String words = DecoderUtil.decodeEncodedWords(field.getBody().replaceAll("\\s+", " ").strip(), DecodeMonitor.SILENT);
        return words.isBlank() ? Optional.empty() : Optional.of(words.strip());
    }

    /// Who sent it, as written; empty when it does not say.
    String sender() {
        return fields.getOrDefault("From", "");
    }

    /// The lines that a reader sees.
    String lines() {
        StringBuilder lines = new StringBuilder();
        fields.forEach((name, words) -> lines.append(name).append(": ").append(words).append('\n'));
        return lines.toString();
    }

    /// What an anchor of the message carries.
    Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (!sender().isEmpty()) {
            attributes.put("sender", sender());
        }
        Optional.ofNullable(fields.get("Date")).ifPresent(time -> attributes.put("time", time));
        Optional.ofNullable(fields.get("Subject")).ifPresent(subject -> attributes.put("subject", subject));
        return attributes;
    }
}
