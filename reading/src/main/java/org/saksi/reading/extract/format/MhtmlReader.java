package org.saksi.reading.extract.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;

/// A web page saved with its parts as one message (RFC 2557): its first page is read as [HtmlReader] reads one; where and when it was saved are properties.
public final class MhtmlReader implements FormatReader {

    private static final int DEEPEST = 32;

    @Override
    public String version() {
        return "mhtml/1";
    }

    @Override
    public void read(Source source, Manuscript into) throws IOException {
        Message message = MailMessage.parse(source.open());
        into.property("title", MailHead.words(message, "Subject").orElse(""));
        into.property("captured", MailHead.words(message, "Date").orElse(""));
        Entity page = page(message, 0).orElseThrow(() -> new UnreadableException("the saved page holds no page"));
        into.property("url", address(message, page));
        try (InputStream in = ((SingleBody) page.getBody()).getInputStream()) {
            byte[] bytes = in.readAllBytes();
            String declared = Optional.ofNullable(page.getCharset()).orElse("");
            boolean utf8 = declared.equalsIgnoreCase(StandardCharsets.UTF_8.name());
            new HtmlReader().read(new Source(utf8 ? marked(bytes) : bytes, source.hint(), source.limits()), into);
        }
    }

    private static String address(Message message, Entity page) {
        String saved = MailHead.words(message, "Snapshot-Content-Location").orElse("");
        if (!saved.isEmpty() || page.getHeader() == null || page.getHeader().getField("Content-Location") == null) {
            return saved;
        }
        return Optional.ofNullable(page.getHeader().getField("Content-Location").getBody()).orElse("").strip();
    }

    private static Optional<Entity> page(Entity entity, int depth) {
        if (entity.getBody() instanceof Multipart parts && depth < DEEPEST) {
            for (Entity part : parts.getBodyParts()) {
                Optional<Entity> page = page(part, depth + 1);
                if (page.isPresent()) {
                    return page;
                }
            }
            return Optional.empty();
        }
        boolean isPage = entity.getMimeType().equals(MediaTypes.HTML) || entity.getMimeType().equals("application/xhtml+xml");
        return isPage && entity.getBody() instanceof SingleBody ? Optional.of(entity) : Optional.empty();
    }

    /// The same bytes with the mark of UTF-8 before them, so that a page that says otherwise of itself is not believed.
    private static byte[] marked(byte[] bytes) {
        byte[] marked = new byte[bytes.length + 3];
        marked[0] = (byte) 0xEF;
        marked[1] = (byte) 0xBB;
        marked[2] = (byte) 0xBF;
        System.arraycopy(bytes, 0, marked, 3, bytes.length);
        return marked;
    }
}
