package org.saksi.reading.extract.format;

import java.io.IOException;

import org.apache.james.mime4j.dom.Message;

/// A message of electronic mail (RFC 5322, MIME), by Apache Mime4j. What to expect is the number of its parts, counted by their boundaries ([MailParts]), and the message itself.
public final class MailReader implements FormatReader {

    @Override
    public String version() {
        return "mail/1";
    }

    @Override
    public void read(Source source, Manuscript into) throws IOException {
        into.expect(1 + MailParts.count(source.bytes()), "parts");
        into.shortfall("parts that the message announces and that are not there, or are broken");
        Message message = MailMessage.parse(source.open());
        into.property("title", message.getSubject());
        into.property("author", MailHead.words(message, "From").orElse(""));
        into.property("created", MailHead.words(message, "Date").orElse(""));
        new MailMessage(source.limits(), into).write(message);
    }
}
