package org.saksi.reading.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.saksi.reading.Anchor;
import org.saksi.reading.AnchorKind;
import org.saksi.reading.FileHint;
import org.saksi.reading.Recovery;
import org.saksi.reading.Transcript;

/// Books, and chats exported by Telegram.
class BooksAndExportsTest {

    private static final Extractor EXTRACTOR = new Extractor();

    @AfterAll
    static void close() {
        EXTRACTOR.close();
    }

    private static Transcript read(String name, byte[] bytes) {
        return EXTRACTOR.read(bytes, FileHint.named(name));
    }

    private static Map<String, byte[]> book() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", Made.utf8("application/epub+zip"));
        parts.put("META-INF/container.xml", Made
                .utf8("""
                        <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="in/book.opf"/></rootfiles></container>"""));
        parts.put("in/book.opf", Made
                .utf8("""
                        <package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>The mill</dc:title></metadata>
                        <manifest><item id="b" href="text/two%20more.xhtml"/><item id="a" href="text/one.xhtml"/></manifest>
                        <spine><itemref idref="a"/><itemref idref="b"/></spine></package>"""));
        parts.put("in/text/two more.xhtml", Made.utf8("<html><head><title>Second</title></head><body><p>Ten came back.</p></body></html>"));
        parts.put("in/text/one.xhtml", Made.utf8("<html><head><title>First</title></head><body><p>Nine people left.</p></body></html>"));
        return parts;
    }

    @Test
    void a_book_is_read_in_the_order_of_its_chapters() {
        Transcript transcript = read("book.epub", Made.zip(book()));
        assertThat(transcript.mediaType()).isEqualTo("application/epub+zip");
        assertThat(transcript.text()).isEqualTo("Nine people left.\n\nTen came back.");
        assertThat(transcript.anchors(AnchorKind.SECTION)).extracting(Anchor::label).containsExactly("First", "Second");
        assertThat(transcript.properties()).containsEntry("title", "The mill");
        assertThat(transcript.recovery()).isEqualTo(new Recovery(Recovery.State.COMPLETE, 2, 2, "chapters", ""));
    }

    @Test
    void a_chapter_that_is_not_there_is_missed() {
        Map<String, byte[]> parts = book();
        parts.remove("in/text/two more.xhtml");
        Recovery recovery = read("book.epub", Made.zip(parts)).recovery();
        assertThat(recovery.state()).isEqualTo(Recovery.State.PARTIAL);
        assertThat(recovery.expected()).isEqualTo(2);
        assertThat(recovery.emitted()).isEqualTo(1);
    }

    private static final String CHAT = """
            {"name": "Mill watch", "type": "private_group", "id": 7, "messages": [
             {"id": 1, "type": "service", "date": "2025-03-03T10:00:00", "actor": "Dara", "action": "create_group"},
             {"id": 2, "type": "message", "date": "2025-03-03T10:15:00", "from": "Dara", "from_id": "user1",
              "text": ["Nine people left the ", {"type": "bold", "text": "mill"}, " today."],
              "text_entities": [{"type": "plain", "text": "Nine people left the "}, {"type": "bold", "text": "mill"}]},
             {"id": 3, "type": "message", "date": "2025-03-03T10:16:00", "from": null, "photo": "photos/1.jpg", "text": ""}
            ]}""";

    @Test
    void a_chat_exported_by_telegram_gives_a_message_each() {
        Transcript transcript = read("result.json", Made.utf8(CHAT));
        assertThat(transcript.text()).isEqualTo("""
                Mill watch

                2025-03-03T10:00:00 Dara: create_group

                2025-03-03T10:15:00 Dara: Nine people left the mill today.

                2025-03-03T10:16:00:  [photos/1.jpg]""");
        assertThat(transcript.anchors(AnchorKind.MESSAGE).get(1).attributes())
                .isEqualTo(Map.of("sender", "Dara", "time", "2025-03-03T10:15:00"));
        assertThat(transcript.anchors(AnchorKind.MESSAGE).get(2).attributes()).containsEntry("attached", "photos/1.jpg");
        assertThat(transcript.recovery()).isEqualTo(new Recovery(Recovery.State.COMPLETE, 2, 2, "messages", ""));
    }

    @Test
    void an_export_that_breaks_off_keeps_what_came_before() {
        Transcript transcript = read("result.json", Made.utf8(CHAT.substring(0, CHAT.indexOf("\"photo\""))));
        assertThat(transcript.text()).contains("Nine people left the mill today.");
        assertThat(transcript.recovery().state()).isEqualTo(Recovery.State.PARTIAL);
    }
}
