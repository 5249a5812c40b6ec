package org.saksi.reading.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.saksi.reading.Anchor;
import org.saksi.reading.AnchorKind;
import org.saksi.reading.FileHint;
import org.saksi.reading.Recovery;
import org.saksi.reading.Transcript;

/// Mail, mailboxes, and web pages saved as mail.
class MailTest {

    private static final Extractor EXTRACTOR = new Extractor();
    private static final String HEAD = """
            From: =?UTF-8?Q?Dara_S=C3=B3k?= <dara@example.org>
            To: desk@example.org
            Date: Mon, 3 Mar 2025 10:15:00 +0700
            Subject: =?UTF-8?B?%s?=
            MIME-Version: 1.0
            """.formatted(Base64.getEncoder().encodeToString("Nine people — urgent".getBytes(StandardCharsets.UTF_8)));

    @AfterAll
    static void close() {
        EXTRACTOR.close();
    }

    private static Transcript read(String name, byte[] bytes) {
        return EXTRACTOR.read(bytes, FileHint.named(name));
    }

    private static byte[] mail(String text) {
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withAttachments() {
        return mail(HEAD + """
                Content-Type: multipart/mixed; boundary="outer"

                This is a message in several parts.
                --outer
                Content-Type: multipart/alternative; boundary=inner

                --inner
                Content-Type: text/plain; charset=utf-8; format=flowed
                Content-Transfer-Encoding: quoted-printable

                Nine people left the mill =E2=80=93 all of=20
                them on foot.
                --inner
                Content-Type: text/html; charset=utf-8

                <p>Nine people left the <b>mill</b></p>
                --inner--
                --outer
                Content-Type: application/octet-stream; name="list.csv"
                Content-Disposition: attachment; filename="list.csv"
                Content-Transfer-Encoding: base64

                """ + Base64.getEncoder().encodeToString(Made.utf8("house,people\nmill,9\n")) + """

                --outer
                Content-Type: image/png; name="gate.png"
                Content-Disposition: attachment; filename="gate.png"
                Content-Transfer-Encoding: base64

                iVBORw0KGgoAAAANSUhEUg==
                --outer--
                """);
    }

    @Test
    void a_message_gives_its_head_its_words_and_what_is_attached() {
        Transcript transcript = read("note.eml", withAttachments());
        assertThat(transcript.mediaType()).isEqualTo("message/rfc822");
        assertThat(transcript.text()).startsWith("""
                From: Dara Sók <dara@example.org>
                To: desk@example.org
                Date: Mon, 3 Mar 2025 10:15:00 +0700
                Subject: Nine people — urgent

                Nine people left the mill – all of them on foot.

                Attachment: list.csv

                house,people
                mill,9""");
        assertThat(transcript.text()).contains("Attachment: gate.png").doesNotContain("<b>");
        List<Anchor> messages = transcript.anchors(AnchorKind.MESSAGE);
        assertThat(messages).extracting(Anchor::label).containsExactly("Dara Sók <dara@example.org>");
        assertThat(messages.getFirst().attributes()).containsEntry("time", "Mon, 3 Mar 2025 10:15:00 +0700").containsEntry("subject",
                "Nine people — urgent");
        assertThat(transcript.anchors(AnchorKind.SECTION)).extracting(Anchor::label).containsExactly("list.csv", "gate.png");
    }

    @Test
    void what_is_attached_and_cannot_be_read_is_named() {
        Recovery recovery = read("note.eml", withAttachments()).recovery();
        assertThat(recovery.state()).isEqualTo(Recovery.State.PARTIAL);
        assertThat(recovery.expected()).isEqualTo(6).isEqualTo(recovery.emitted());
        assertThat(recovery.reason()).contains("attachment gate.png").contains("image/png");
    }

    @Test
    void the_rows_of_an_attached_table_are_found_where_they_stand() {
        Transcript transcript = read("note.eml", withAttachments());
        List<Anchor> rows = transcript.anchors(AnchorKind.ROW);
        assertThat(rows).isNotEmpty();
        assertThat(rows).extracting(row -> transcript.text().substring(transcript.text().offsetByCodePoints(0, row.start()),
                transcript.text().offsetByCodePoints(0, row.end())).strip()).contains("mill,9");
    }

    @Test
    void a_message_that_breaks_off_is_partial() {
        byte[] whole = withAttachments();
        String text = new String(whole, StandardCharsets.UTF_8).replace("boundary=inner", "boundary=other");
        Recovery recovery = read("note.eml", text.getBytes(StandardCharsets.UTF_8)).recovery();
        assertThat(recovery.state()).isNotEqualTo(Recovery.State.COMPLETE);
    }

    @Test
    void a_message_without_plain_words_gives_those_of_its_page() {
        Transcript transcript = read("note.eml",
                mail(HEAD + "Content-Type: text/html; charset=utf-8\n\n<html><body><p>Nine people left.</p></body></html>\n"));
        assertThat(transcript.text()).endsWith("Nine people left.");
        assertThat(transcript.recovery().state()).isEqualTo(Recovery.State.COMPLETE);
    }

    @Test
    void a_message_in_an_old_encoding_is_decoded_as_it_says() {
        byte[] head = (HEAD + "Content-Type: text/plain; charset=windows-1251\n\n").getBytes(StandardCharsets.UTF_8);
        byte[] words = "Девять человек ушли.".getBytes(java.nio.charset.Charset.forName("windows-1251"));
        byte[] whole = java.util.Arrays.copyOf(head, head.length + words.length);
        System.arraycopy(words, 0, whole, head.length, words.length);
        assertThat(read("note.eml", whole).text()).endsWith("Девять человек ушли.");
    }

    @Test
    void a_forwarded_message_is_a_message_of_its_own() {
        Transcript transcript = read("fw.eml", mail(HEAD + """
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                See below.
                --b
                Content-Type: message/rfc822

                From: vuth@example.org
                Date: Sun, 2 Mar 2025 08:00:00 +0700
                Subject: the mill
                Content-Type: text/plain

                Nine people left.
                --b--
                """));
        assertThat(transcript.anchors(AnchorKind.MESSAGE)).extracting(Anchor::label).containsExactly("Dara Sók <dara@example.org>",
                "vuth@example.org");
        assertThat(transcript.text()).contains("See below.").endsWith("Nine people left.");
        assertThat(transcript.recovery()).isEqualTo(new Recovery(Recovery.State.COMPLETE, 3, 3, "parts", ""));
    }

    @Test
    void a_mailbox_gives_each_message() {
        Transcript transcript = read("inbox", mail("""
                From dara@example.org Mon Mar  3 10:15:00 2025
                From: dara@example.org
                Date: Mon, 3 Mar 2025 10:15:00 +0700
                Subject: one

                Nine people left.
                >From the mill they went on foot.

                From vuth@example.org Mon Mar  3 11:15:00 2025
                From: vuth@example.org
                Date: Mon, 3 Mar 2025 11:15:00 +0700
                Subject: two

                Ten came back.
                """));
        assertThat(transcript.mediaType()).isEqualTo("application/mbox");
        assertThat(transcript.anchors(AnchorKind.MESSAGE)).extracting(Anchor::label).containsExactly("dara@example.org",
                "vuth@example.org");
        assertThat(transcript.text()).contains("\nFrom the mill they went on foot.").endsWith("Ten came back.");
        assertThat(transcript.recovery()).isEqualTo(new Recovery(Recovery.State.COMPLETE, 2, 2, "messages and parts", ""));
    }

    @Test
    void a_page_saved_as_mail_says_where_and_when() {
        Transcript transcript = read("page.mhtml", mail("""
                From: <Saved by Blink>
                Snapshot-Content-Location: https://press.example/mill
                Subject: =?utf-8?Q?The_mill?=
                Date: Mon, 3 Mar 2025 10:15:00 -0000
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="----x"

                ------x
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://press.example/mill

                <html><head><meta charset=3D"utf-8"></head><body><p>Nine people left the mill =E2=80=93 on foot.</p></body></html>
                ------x
                Content-Type: image/png
                Content-Location: https://press.example/gate.png
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                ------x--
                """));
        assertThat(transcript.mediaType()).isEqualTo("multipart/related");
        assertThat(transcript.text()).isEqualTo("Nine people left the mill – on foot.");
        assertThat(transcript.properties()).containsAllEntriesOf(
                Map.of("url", "https://press.example/mill", "captured", "Mon, 3 Mar 2025 10:15:00 -0000", "title", "The mill"));
        assertThat(transcript.recovery().state()).isEqualTo(Recovery.State.COMPLETE);
    }

    @Test
    void parts_nested_without_end_are_an_outcome() {
        StringBuilder deep = new StringBuilder(HEAD);
        for (int i = 0; i < 400; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b").append(i).append('\n');
        }
        deep.append("Content-Type: text/plain\n\nend\n");
        assertThat(read("deep.eml", mail(deep.toString())).recovery().state()).isNotEqualTo(Recovery.State.COMPLETE);
    }
}
