package org.saksi.reading.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.reading.AnchorKind;
import org.saksi.reading.FileHint;
import org.saksi.reading.Recovery;
import org.saksi.reading.Transcript;
import org.saksi.reading.TranscriptEncoding;

class PlainTextTest {

    private static final Extractor EXTRACTOR = new Extractor();

    @AfterAll
    static void close() {
        EXTRACTOR.close();
    }

    private static Transcript read(String name, byte[] bytes) {
        return EXTRACTOR.read(bytes, FileHint.named(name));
    }

    @Test
    void the_text_of_a_text_file_is_the_file_itself_with_its_byte_order_mark() {
        String file = "\uFEFFTen people left.\r\n\r\nTwo stayed. 😀 ok\n";
        Transcript transcript = read("a.txt", Made.utf8(file));
        assertThat(transcript.text()).isEqualTo(file);
        assertThat(transcript.text().getBytes(StandardCharsets.UTF_8)).isEqualTo(Made.utf8(file));
        assertThat(transcript.recovery().state()).isEqualTo(Recovery.State.COMPLETE);
        assertThat(transcript.recovery().expected()).isEqualTo(file.codePointCount(0, file.length()));
        assertThat(transcript.quote(1, 11)).isEqualTo("Ten people");
        assertThat(transcript.quote(33, 37)).isEqualTo("😀 ok");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32LE", "UTF-32BE"})
    void a_byte_order_mark_of_four_bytes_is_kept_and_counted(String charset) {
        String file = "\uFEFFForty people left. 😀";
        Transcript transcript = read("a.txt", file.getBytes(Charset.forName(charset)));
        assertThat(transcript.text()).isEqualTo(file);
        int points = file.codePointCount(0, file.length());
        assertThat(transcript.recovery()).isEqualTo(new Recovery(Recovery.State.COMPLETE, points, points, "characters", ""));
    }

    @Test
    void an_empty_file_is_complete_and_says_so() {
        Transcript transcript = read("a.txt", new byte[0]);
        assertThat(transcript.text()).isEmpty();
        assertThat(transcript.recovery()).isEqualTo(new Recovery(Recovery.State.COMPLETE, 0, 0, "characters", "the file is empty"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            windows-1252   | Der Bericht über die Straße wurde im März veröffentlicht; fünf Männer wurden gehört. “Nein” – sagte er.
            UTF-16LE       | The report names nine houses and one road.
            UTF-16BE       | The report names nine houses and one road.
            windows-1251   | Доклад называет девять домов и одну дорогу, по которой людей увозили ночью без документов.
            GB18030        | 报告列出了九处房屋，有五十八名幸存者接受了采访，其中三十二人说他们不能离开。警方没有回应。
            Big5           | 報告列出了九處房屋，有五十八名倖存者接受了訪問，其中三十二人說他們不能離開。警方沒有回應。
            windows-31j    | 報告書によると、九つの建物に人々が閉じ込められていた。警察はまだ答えていません。取材は続いています。
            x-windows-949  | 보고서는 아홉 채의 건물을 나열한다. 경찰은 아직 대답하지 않았다. 사람들은 나갈 수 없었다고 말했다.
            x-windows-874  | รายงานระบุบ้านเก้าหลัง ผู้รอดชีวิตห้าสิบแปดคนบอกว่าพวกเขาออกไปไม่ได้ ตำรวจยังไม่ตอบ
            """)
    void legacy_encodings_are_recognised(String charset, String words) {
        Transcript transcript = read("a.txt", (words + "\n" + words).getBytes(Charset.forName(charset)));
        assertThat(transcript.text()).isEqualTo(words + "\n" + words);
        assertThat(transcript.recovery().state()).as(transcript.recovery().toString()).isEqualTo(Recovery.State.COMPLETE);
        assertThat(transcript.recovery().expected()).isEqualTo(transcript.length());
    }

    @Test
    void broken_bytes_are_counted_as_lost_not_as_text() {
        byte[] good = Made.utf8("Zwölf Männer über fünf Häuser, größer, schöner, süßer.");
        byte[] bad = new byte[good.length + 1];
        System.arraycopy(good, 0, bad, 0, 4);
        bad[4] = (byte) 0xFF;
        System.arraycopy(good, 4, bad, 5, good.length - 4);
        Transcript transcript = read("a.txt", bad);
        assertThat(transcript.text()).startsWith("Zwö\uFFFDlf");
        assertThat(transcript.recovery().state()).isEqualTo(Recovery.State.PARTIAL);
        assertThat(transcript.recovery().expected() - transcript.recovery().emitted()).isEqualTo(1);
        assertThat(transcript.recovery().reason()).contains("U+FFFD");
    }

    @Test
    void a_replacement_character_that_was_printed_is_no_loss() {
        Transcript transcript = read("a.txt", Made.utf8("It shows \uFFFD here."));
        assertThat(transcript.recovery().state()).isEqualTo(Recovery.State.COMPLETE);
    }

    @Test
    void bytes_that_are_no_text_are_not_called_text() {
        byte[] noise = new byte[4_000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 37 ^ i >> 3);
        }
        Transcript transcript = read("a.txt", noise);
        assertThat(transcript.recovery().state()).isEqualTo(Recovery.State.NONE);
        assertThat(transcript.text()).isEmpty();
    }

    @Test
    void numbers_only_are_text() {
        Transcript transcript = read("numbers", Made.utf8("1 2 3\n44 55 66\n"));
        assertThat(transcript.text()).isEqualTo("1 2 3\n44 55 66\n");
        assertThat(transcript.language().code()).isEqualTo("und");
    }

    @Test
    void records_of_a_table_are_anchors_and_its_text_is_the_file() {
        String file = "site,people,note\r\nNorth House,12,\"two floors,\n barred\"\r\n\r\nMill,7,\"says \"\"no\"\"\"\r\n";
        Transcript transcript = read("list.csv", Made.utf8(file));
        assertThat(transcript.text()).isEqualTo(file);
        assertThat(transcript.anchors(AnchorKind.ROW)).extracting(a -> transcript.quote(a.start(), a.end())).containsExactly(
                "site,people,note",
                "North House,12,\"two floors,\n barred\"", "Mill,7,\"says \"\"no\"\"\"");
        assertThat(transcript.recovery().state()).isEqualTo(Recovery.State.COMPLETE);
        assertThat(transcript.properties()).containsEntry("records", "3").containsEntry("separator", ",");
    }

    @Test
    void a_table_with_semicolons_and_wide_letters_keeps_its_places() {
        String file = "\uFEFFไซต์;คน\n😀;3\n楼;4";
        Transcript transcript = read("list.csv", Made.utf8(file));
        assertThat(transcript.anchors(AnchorKind.ROW)).extracting(a -> transcript.quote(a.start(), a.end())).containsExactly("ไซต์;คน",
                "😀;3", "楼;4");
    }

    @Test
    void a_quotation_mark_that_never_closes_is_said() {
        Transcript transcript = read("list.csv", Made.utf8("a,b\n\"c,d\ne,f\n"));
        assertThat(transcript.text()).isEqualTo("a,b\n\"c,d\ne,f\n");
        assertThat(transcript.recovery().reason()).isNotEmpty();
    }

    @Test
    void the_vector_of_the_specification_holds() {
        byte[] bytes = TranscriptEncoding.encode(read("a.txt", Made.utf8("Nine people left.\n")));
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo("{\"format\":\"saksi-transcript/1\",\"reader\":\"text/1\",\"media_type\":\"text/plain\","
                        + "\"language\":\"und\",\"recovery\":{\"state\":\"complete\",\"expected\":18,\"emitted\":18,\"unit\":\"characters\",\"reason\":\"\"},"
                        + "\"properties\":{\"charset\":\"UTF-8\"},\"text\":\"Nine people left.\\n\",\"apart\":\"\",\"anchors\":[]}");
    }

    @Test
    void a_packed_file_is_read_as_the_file_inside() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(Made.utf8("a,b\nc,d\n"));
        }
        Transcript transcript = read("list.csv.gz", packed.toByteArray());
        assertThat(transcript.mediaType()).isEqualTo("text/csv");
        assertThat(transcript.text()).isEqualTo("a,b\nc,d\n");
        assertThat(read("cut.gz", Arrays.copyOf(packed.toByteArray(), 14)).recovery().state()).isEqualTo(Recovery.State.NONE);
    }
}
