package org.saksi.reading.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.saksi.reading.Anchor;
import org.saksi.reading.AnchorKind;
import org.saksi.reading.FileHint;
import org.saksi.reading.Recovery;
import org.saksi.reading.Transcript;

/// OpenDocument and Rich Text Format.
class WrittenDocumentsTest {

    private static final Extractor EXTRACTOR = new Extractor();

    private static final String NAMESPACES = "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "
            + "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' xmlns:dc='http://purl.org/dc/elements/1.1/'";

    @AfterAll
    static void close() {
        EXTRACTOR.close();
    }

    private static Transcript read(String name, byte[] bytes) {
        return EXTRACTOR.read(bytes, FileHint.named(name));
    }

    private static byte[] odf(String type, String manifest, String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", Made.utf8("application/vnd.oasis.opendocument." + type));
        parts.put("META-INF/manifest.xml", Made.utf8("<manifest>" + manifest + "</manifest>"));
        parts.put("content.xml",
                Made.utf8("<office:document-content " + NAMESPACES + "><office:body>" + body + "</office:body></office:document-content>"));
        return Made.zip(parts);
    }

    @Test
    void an_open_document_text_gives_paragraphs_rows_notes_and_deletions_apart() {
        String body = "<office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>struck out</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                + "<text:h>The houses</text:h><text:p>Nine<text:s text:c='2'/>of them<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation><text:note-body>"
                + "<text:p>Counted in May.</text:p></text:note-body></text:note> were\n   closed.<text:line-break/>So it is said.</text:p>"
                + "<table:table table:name='List'><table:table-row><table:table-cell><text:p>Mill</text:p></table:table-cell><table:table-cell table:number-columns-repeated='2'>"
                + "<text:p>12</text:p></table:table-cell></table:table-row></table:table>"
                + "<text:p>End<office:annotation><dc:creator>A. Reader</dc:creator><dc:date>2025-01-01</dc:date><text:p>Really?</text:p></office:annotation></text:p></office:text>";
        Transcript transcript = read("a.odt", odf("text", "", body));
        assertThat(transcript.text())
                .isEqualTo("The houses\n\nNine  of them were closed.\nSo it is said.\n\nCounted in May.\n\nMill\t12\t12\n\nEnd\n\nReally?");
        assertThat(transcript.apart()).isEqualTo("struck out\n");
        assertThat(transcript.anchors(AnchorKind.NOTE)).extracting(Anchor::label).containsExactly("footnote 1", "comment 2");
        assertThat(transcript.anchors(AnchorKind.NOTE).get(1).attributes()).isEqualTo(Map.of("author", "A. Reader", "time", "2025-01-01"));
        assertThat(transcript.recovery().state()).as(transcript.recovery().toString()).isEqualTo(Recovery.State.COMPLETE);
    }

    @Test
    void an_open_document_workbook_gives_its_sheets() {
        String sheet = "<table:table table:name='%s'><table:table-row><table:table-cell><text:p>%s</text:p></table:table-cell></table:table-row></table:table>";
        Transcript transcript = read("a.ods", odf("spreadsheet", "",
                "<office:spreadsheet>" + sheet.formatted("One", "a") + sheet.formatted("Two", "b") + "</office:spreadsheet>"));
        assertThat(transcript.anchors(AnchorKind.SECTION)).extracting(Anchor::label).containsExactly("One", "Two");
        assertThat(transcript.anchors(AnchorKind.ROW)).extracting(Anchor::label).containsExactly("One!1", "Two!1");
        assertThat(transcript.text()).isEqualTo("a\n\nb");
    }

    @Test
    void a_locked_open_document_is_encrypted() {
        Transcript transcript = read("a.odt", odf("text", "<file-entry><encryption-data/></file-entry>", ""));
        assertThat(transcript.recovery().state()).isEqualTo(Recovery.State.ENCRYPTED);
    }

    @Test
    void rich_text_is_read_in_its_alphabets_and_counted_apart() {
        String rtf = "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\info{\\title A letter}}\\uc1\\f0 Of 52 people, 31 left \\endash  so the f\\'fcrst said.\\par "
                + "{\\b Bold} \\u6041?\\u6020?\\{x\\}\\par}";
        Transcript transcript = read("a.rtf", rtf.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        // the first space after a control word ends the word and is no text
        assertThat(transcript.text()).isEqualTo("Of 52 people, 31 left – so the fürst said.\n\nBold \u1799\u1784{x}");
        // Of52people,31left–sothefürstsaid. is 33 characters, Bold two letters and {x} are 9
        assertThat(transcript.recovery()).isEqualTo(new Recovery(Recovery.State.COMPLETE, 42, 42, "characters", ""));
        assertThat(transcript.properties()).containsEntry("title", "A letter");
        assertThat(transcript.anchors(AnchorKind.PARAGRAPH)).hasSize(2);
    }

    @Test
    void half_a_rich_text_has_an_outcome() {
        Transcript transcript = read("a.rtf", Made.utf8("{\\rtf1 {{{{\\pict\\bin999999999 x"));
        assertThat(transcript.recovery().state()).isIn(Recovery.State.COMPLETE, Recovery.State.NONE, Recovery.State.PARTIAL);
        assertThat(List.of(transcript.text())).doesNotContain("x");
    }
}
