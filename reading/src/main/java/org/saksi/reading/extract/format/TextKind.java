package org.saksi.reading.extract.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Formats that are text and betray themselves by how they begin: mail, mailboxes, saved pages, exported chats.
final class TextKind {

    private static final Pattern MAILBOX = Pattern.compile("\\AFrom \\S+.{0,80}\\d{2}:\\d{2}:\\d{2}.{0,40}\\R[A-Za-z-]+:");
    private static final Pattern HEADER = Pattern.compile(
            "(?im)^(?:from|to|cc|subject|date|received|return-path|message-id|mime-version|delivered-to|x-[a-z0-9-]+|content-type|dkim-signature):");
    private static final Pattern TELEGRAM = Pattern
            .compile("\\A\\s*\\{\\s*\"(?:name|about|chats|personal_information)\"[\\s\\S]*\"(?:messages|chats|type)\"\\s*:");
    private static final int HEADERS = 3;

    private TextKind() {}

    static Optional<String> of(byte[] head) {
        String latin = new String(head, StandardCharsets.ISO_8859_1).replaceFirst("\\A\u00EF\u00BB\u00BF", "");
        if (MAILBOX.matcher(latin).find()) {
            return Optional.of(MediaTypes.MBOX);
        }
        Optional<String> mail = mail(latin);
        if (mail.isPresent()) {
            return mail;
        }
        if (TELEGRAM.matcher(latin).find() && latin.contains("\"type\"")) {
            return Optional.of(MediaTypes.TELEGRAM);
        }
        return WhatsAppLines.begins(new String(head, StandardCharsets.UTF_8)) ? Optional.of(MediaTypes.WHATSAPP) : Optional.empty();
    }

    /// A message begins with its header: three known fields at least before the first empty line, nothing else before them.
    private static Optional<String> mail(String latin) {
        if (!Pattern.compile("\\A[A-Za-z][A-Za-z0-9-]*:[ \\t]?").matcher(latin).find()) {
            return Optional.empty();
        }
        Matcher blank = Pattern.compile("\\R\\R").matcher(latin);
        String header = blank.find() ? latin.substring(0, blank.start()) : latin;
        long fields = HEADER.matcher(header).results().map(r -> r.group().toLowerCase(Locale.ROOT)).distinct().count();
        if (fields < HEADERS
                || !header.toLowerCase(Locale.ROOT).contains("\ndate:") && !header.toLowerCase(Locale.ROOT).contains("from:")) {
            return Optional.empty();
        }
        boolean page = header.toLowerCase(Locale.ROOT).contains("multipart/related")
                && (header.contains("Saved by") || header.contains("Snapshot-Content-Location") || header.contains("text/html"));
        return Optional.of(page && !header.toLowerCase(Locale.ROOT).contains("\nreceived:") ? MediaTypes.MHTML : MediaTypes.MAIL);
    }
}
