package org.saksi.reading.extract.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A mailbox of messages one after another (RFC 4155, lines that begin with *From* quoted as by mboxrd). What to expect is the number of its separating lines, and of the
/// parts of its messages.
public final class MboxReader implements FormatReader {

    private static final Pattern SEPARATOR = Pattern
            .compile("(?m)(?:\\A|(?<=\\n\\r?\\n))From \\S+[^\\r\\n]*\\d{2}:\\d{2}[^\\r\\n]*\\r?\\n");
    private static final Pattern ANNOUNCED = Pattern.compile("(?m)^From \\S+[^\\r\\n]*\\d{2}:\\d{2}:\\d{2}[^\\r\\n]*\\d{4}[^\\r\\n]*\\r?$");
    private static final Pattern QUOTED = Pattern.compile("(?m)^>(>*From )");

    @Override
    public String version() {
        return "mbox/1";
    }

    @Override
    public void read(Source source, Manuscript into) throws IOException {
        String latin = new String(source.bytes(), StandardCharsets.ISO_8859_1);
        into.expect(ANNOUNCED.matcher(latin).results().count() + MailParts.count(source.bytes()), "messages and parts");
        into.shortfall("messages or parts that could not be told apart, or are broken");
        List<String> messages = messages(latin);
        MailMessage writer = new MailMessage(source.limits(), into);
        for (String message : messages) {
            byte[] bytes = QUOTED.matcher(message).replaceAll("$1").getBytes(StandardCharsets.ISO_8859_1);
            try {
                writer.write(MailMessage.parse(new ByteArrayInputStream(bytes)));
            } catch (UnreadableException e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                into.lessen("a message is damaged: " + e.getMessage());
            }
        }
        into.property("messages", String.valueOf(messages.size()));
    }

    private static List<String> messages(String mailbox) {
        List<String> messages = new ArrayList<>();
        int from = -1;
        Matcher separator = SEPARATOR.matcher(mailbox);
        while (separator.find()) {
            if (from >= 0) {
                messages.add(mailbox.substring(from, separator.start()));
            }
            from = separator.end();
        }
        if (from >= 0) {
            messages.add(mailbox.substring(from));
        }
        return messages;
    }
}
