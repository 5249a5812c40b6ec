package org.saksi.reading.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.saksi.reading.Anchor;
import org.saksi.reading.AnchorKind;
import org.saksi.reading.FileHint;
import org.saksi.reading.Recovery;
import org.saksi.reading.Transcript;
import org.saksi.reading.TranscriptEncoding;

/// Text PDF, word documents and web pages, through the door and the child process.
class DocumentsTest {

    private static final Extractor EXTRACTOR = new Extractor();

    @AfterAll
    static void close() {
        EXTRACTOR.close();
    }

    private static Transcript read(String name, byte[] bytes) {
        return EXTRACTOR.read(bytes, FileHint.named(name));
    }

    private static List<String> words(Transcript transcript, AnchorKind kind) {
        return transcript.anchors(kind).stream().map(a -> transcript.quote(a.start(), a.end())).toList();
    }

    @Test
    void a_pdf_is_read_page_by_page_with_lines_joined_to_paragraphs() {
        byte[] file = Made.pdf(List.of(
                List.of("The first report", "", "Nine of the houses by the river were never in-",
                        "spected by anyone, and the keepers of the keys",
                        "said that they had not been asked.", "", "Two were closed."),
                List.of("On the second page there are 14 people.")));
        Transcript transcript = read("report.pdf", file);
        assertThat(transcript.recovery().state()).as(transcript.recovery().toString()).isEqualTo(Recovery.State.COMPLETE);
        assertThat(words(transcript, AnchorKind.PARAGRAPH)).containsExactly("The first report",
                "Nine of the houses by the river were never inspected by anyone, and the keepers of the keys said that they had not been asked.",
                "Two were closed.", "On the second page there are 14 people.");
        int place = transcript.text().indexOf("14 people");
        assertThat(transcript.anchorAt(AnchorKind.PAGE, place)).map(Anchor::label).contains("2");
        assertThat(transcript.recovery().unit()).isEqualTo("glyphs");
        // 16 + 46 + 46 + 34 + 16 on the first page, 39 on the second, counted by hand
        assertThat(transcript.recovery().expected()).isEqualTo(197);
    }

    @Test
    void a_locked_pdf_is_encrypted_not_damaged() {
        Transcript transcript = read("locked.pdf", Made.lockedPdf("word"));
        assertThat(transcript.recovery().state()).isEqualTo(Recovery.State.ENCRYPTED);
        assertThat(transcript.recovery().reason()).contains("password");
    }

    @Test
    void a_pdf_that_was_cut_off_is_never_complete_wherever_it_was_cut() {
        byte[] file = Made.pdf(List.of(List.of("One"), List.of("Two")));
        for (int length = file.length - 8; length > 32; length -= 97) {
            Transcript transcript = read("cut.pdf", Arrays.copyOf(file, length));
            assertThat(transcript.recovery().state()).as("cut at " + length).isIn(Recovery.State.NONE, Recovery.State.PARTIAL);
            assertThat(transcript.recovery().reason()).isNotBlank();
        }
    }

    @Test
    void half_a_pdf_has_an_outcome() {
        byte[] file = Made.pdf(List.of(List.of("One"), List.of("Two")));
        Transcript transcript = read("half.pdf", Arrays.copyOf(file, file.length / 2));
        assertThat(transcript.recovery().state()).isIn(Recovery.State.NONE, Recovery.State.PARTIAL);
        assertThat(transcript.recovery().reason()).isNotBlank();
    }

    @Test
    void a_word_document_gives_paragraphs_rows_notes_heads_and_what_was_struck_out_apart() {
        String body = Made.p("Of 52 people, 31 left.")
                + "<w:tbl><w:tr><w:tc>" + Made.p("House") + "</w:tc><w:tc>" + Made.p("12") + "</w:tc></w:tr></w:tbl>"
                + "<w:p><w:r><w:t>Kept</w:t></w:r><w:del><w:r><w:delText>struck out</w:delText></w:r></w:del><w:r><w:tab/><w:t>words</w:t></w:r></w:p>"
                + "<w:p><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:r><w:t>box</w:t></w:r></mc:Choice>"
                + "<mc:Fallback><w:r><w:t>box</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>";
        byte[] file = Made.docx(body,
                Map.of("word/footnotes.xml", Made.word("footnotes", "<w:footnote w:id=\"2\">" + Made.p("From a letter.") + "</w:footnote>"),
                        "word/header1.xml", Made.word("hdr", Made.p("Office of Roads")), "word/comments.xml",
                        Made.word("comments", "<w:comment w:id=\"0\" w:author=\"A. Reader\" w:date=\"2025-02-03T10:00:00Z\">"
                                + Made.p("Who says so?") + "</w:comment>")));
        Transcript transcript = read("letter.docx", file);
        assertThat(transcript.text()).isEqualTo(
                "Office of Roads\n\nOf 52 people, 31 left.\n\nHouse\t12\n\nKept\twords\n\nbox\n\nFrom a letter.\n\nWho says so?");
        assertThat(transcript.apart()).isEqualTo("struck out\n");
        assertThat(words(transcript, AnchorKind.ROW)).containsExactly("House\t12");
        assertThat(words(transcript, AnchorKind.FURNITURE)).containsExactly("Office of Roads");
        assertThat(transcript.anchors(AnchorKind.NOTE)).extracting(Anchor::label).containsExactly("footnote 2", "comment 0");
        assertThat(transcript.anchors(AnchorKind.NOTE).get(1).attributes()).containsEntry("author", "A. Reader").containsEntry("time",
                "2025-02-03T10:00:00Z");
        assertThat(transcript.recovery().state()).as(transcript.recovery().toString()).isEqualTo(Recovery.State.COMPLETE);
    }

    @Test
    void words_in_a_part_that_is_not_read_are_missed_and_counted() {
        byte[] file = Made.docx(Made.p("Seen"), Map.of("word/elsewhere.xml", Made.word("document", Made.p("Unseen"))));
        Transcript transcript = read("a.docx", file);
        assertThat(transcript.recovery()).isEqualTo(new Recovery(Recovery.State.PARTIAL, 10, 4, "characters",
                "4 of 10 characters: words in parts of the document that are not read"));
    }

    @Test
    void a_broken_word_document_gives_what_can_be_saved() {
        byte[] file = Made.docx(Made.p("The first words are whole.").repeat(200), Map.of());
        Transcript cut = read("a.docx", Arrays.copyOf(file, file.length - 120));
        assertThat(cut.text()).startsWith("The first words are whole.");
        assertThat(cut.recovery().state()).isEqualTo(Recovery.State.PARTIAL);
        Transcript first40 = read("a.docx", Arrays.copyOf(file, 40));
        assertThat(first40.recovery().state()).isEqualTo(Recovery.State.NONE);
    }

    @Test
    void the_main_text_of_a_page_is_told_from_its_menus() {
        String story = "<p>Scores of people left the fenced house by the quay on Monday, said the harbour office, and nobody asked them for their names.</p>";
        String page = "<!doctype html><html lang='en'><head><meta charset='utf-8'><title>Quay – The Lamp</title>"
                + "<meta property='article:published_time' content='2025-03-01'></head><body><nav><ul><li><a href='/'>Home</a></li><li><a href='/s'>Sport</a></li></ul></nav>"
                + "<article><h1>People leave the house by the quay</h1>" + story.repeat(4)
                + "<table><tr><td>House</td><td>12</td></tr></table></article>"
                + "<aside class='related'><h3>Read more</h3><a href='/x'>Ten ways to tie a knot</a></aside><footer>© The Lamp, all rights reserved</footer>"
                + "<script>var hidden = 'no text';</script><p hidden>unseen</p></body></html>";
        Transcript transcript = read("page.html", Made.utf8(page));
        assertThat(transcript.text()).startsWith("People leave the house by the quay\n\nScores of people left").doesNotContain("Sport",
                "knot", "rights", "unseen");
        assertThat(transcript.apart()).contains("Home", "Sport", "Ten ways to tie a knot", "all rights reserved").doesNotContain("no text",
                "unseen");
        assertThat(transcript.properties()).containsEntry("title", "Quay – The Lamp").containsEntry("published", "2025-03-01");
        assertThat(transcript.recovery().state()).as(transcript.recovery().toString()).isEqualTo(Recovery.State.COMPLETE);
    }

    @Test
    void a_transcript_survives_its_encoding() {
        Transcript transcript = read("a.docx",
                Made.docx(Made.p("Nine &amp; two 😀"), Map.of("word/header1.xml", Made.word("hdr", Made.p("ក")))));
        byte[] bytes = TranscriptEncoding.encode(transcript);
        assertThat(TranscriptEncoding.decode(bytes)).isEqualTo(transcript);
        assertThat(TranscriptEncoding.encode(TranscriptEncoding.decode(bytes))).isEqualTo(bytes);
    }
}
