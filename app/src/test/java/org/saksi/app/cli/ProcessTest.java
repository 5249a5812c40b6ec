package org.saksi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process of its own: its bytes, its silence, its end.
@Timeout(120)
class ProcessTest {

    private static final byte[] NO_INPUT = {};

    @TempDir
    private Path home;

    @Test
    void text_prints_the_bytes_of_a_plain_text_and_nothing_else() throws IOException, InterruptedException {
        String text = "\uFEFF53 compounds, said ភ្នំពេញ 🙂\r\nno line end";
        Files.writeString(home.resolve("a.txt"), text);
        Called called = Called.process(home, NO_INPUT, "text", "a.txt");
        assertThat(called).isEqualTo(new Called(0, text, ""));
    }

    @Test
    void a_packed_text_is_read_as_what_it_packs() throws IOException, InterruptedException {
        try (var packed = new java.util.zip.GZIPOutputStream(Files.newOutputStream(home.resolve("a.txt.gz")))) {
            packed.write("Harbour Relief counted 742 boats.".getBytes(StandardCharsets.UTF_8));
        }
        Called called = Called.process(home, NO_INPUT, "read", "a.txt.gz", "--json");
        assertThat(called.err()).isEmpty();
        assertThat(called.lines()).singleElement().satisfies(l -> {
            assertThat(l.get("doc_id").asString()).isEqualTo("a");
            assertThat(l.get("value_low").asInt()).isEqualTo(742);
        });
    }

    @Test
    void standard_input_is_a_file_like_others() throws IOException, InterruptedException {
        Called called = Called.process(home, "Harbour Relief counted 742 boats.".getBytes(StandardCharsets.UTF_8), "read", "/dev/stdin");
        assertThat(called.status()).isZero();
        assertThat(called.out()).contains("742");
    }

    @Test
    void without_anybody_to_ask_a_passphrase_is_asked_for_in_words() throws IOException, InterruptedException {
        Called called = Called.process(home, NO_INPUT, "init", "book");
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).contains("No passphrase was given.").contains("SAKSI_PASSPHRASE");
        assertThat(home.resolve("book")).doesNotExist();
    }

    @Test
    void who_stops_reading_ends_the_command_without_a_complaint() throws IOException, InterruptedException {
        Path texts = Files.createDirectory(home.resolve("texts"));
        String many = "Harbour Relief counted 742 boats and 31 jetties. ".repeat(200);
        for (int i = 0; i < 12; i++) {
            Files.writeString(texts.resolve(i + ".txt"), many);
        }
        Path err = home.resolve("err");
        Process process = Called.process(home, "read", "--json", "texts").redirectError(err.toFile()).start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).startsWith("{\"doc_id\"");
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(err)).isEmpty();
    }

    @Test
    void a_served_casebook_is_held_until_the_process_is_stopped_and_prints_no_log() throws IOException, InterruptedException {
        Files.writeString(home.resolve("pass"), "paper boats on the river\n");
        assertThat(Called.process(home, NO_INPUT, "init", "book", "--passphrase-file", "pass").status()).isZero();
        Path err = home.resolve("err");
        Process serving = Called.process(home, "serve", "book", "--port", "0").redirectError(err.toFile()).start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(serving.getInputStream(), StandardCharsets.UTF_8))) {
            String serves = out.readLine();
            assertThat(serves).startsWith("Serving book at http://127.0.0.1:");
            String port = serves.substring(serves.lastIndexOf(':') + 1).replace("/", "");
            Called second = Called.process(home, NO_INPUT, "serve", "book", "--port", port);
            assertThat(second.status()).isEqualTo(3);
            assertThat(second.err()).contains("Port " + port + " is taken");
        } finally {
            serving.destroy();
        }
        assertThat(serving.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(err)).isEmpty();
    }
}
