package org.saksi.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.FluentWait;
import org.saksi.testing.Canary;

/// What is left, and what is said, when a browser is closed or a cable pulled while a file is coming in: nothing, and nothing.
@Timeout(180)
class UploadAbortedTest {

    private static final int SHORT = 20_000;
    private static final int LONGER_THAN_MEMORY_HOLDS = 18 << 20;

    private final Canary canary = Canary.seeded(20_310_405);
    private final Heard heard = new Heard();
    private final PrintStream usualErr = System.err;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path scratch;

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        Logger.getLogger("").addHandler(heard);
    }

    @AfterEach
    void stopListening() {
        System.setErr(usualErr);
        Logger.getLogger("").removeHandler(heard);
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing_says_nothing_and_harms_nothing() throws Exception {
        Path folder = scratch.resolve("casebook");
        try (ServedCasebook served = ServedCasebook.in(folder)) {
            Visitor visitor = Visitor.unlocked(served.address(), ServedCasebook.SOKHA.value(), ServedCasebook.SOKHAS);
            for (int half : List.of(SHORT, LONGER_THAN_MEMORY_HOLDS)) {
                Set<Path> before = files(folder);
                assertThat(endsMidway(served, visitor, half)).startsWith("HTTP/1.1 400").contains("Nothing of it is kept")
                        .doesNotContain(canary.name());
                assertThat(files(folder)).isEqualTo(before);
            }
            tornMidway(served, visitor, folder);
            assertThat(exhibits(served)).isZero();
            goneBeforeTheAnswer(served, visitor);
            assertThat(whole(served, visitor, "still here")).startsWith("HTTP/1.1 200").contains("Sealed");
        }
        assertThat(heard.records).as("what the log was told").isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(canary.in(folder)).isEmpty();
    }

    @Test
    void an_address_that_names_nothing_is_told_to_the_person_and_not_to_the_log() throws Exception {
        try (ServedCasebook served = ServedCasebook.in(scratch.resolve("casebook"));
                HttpClient client = HttpClient.newHttpClient()) {
            Visitor visitor = Visitor.unlocked(served.address(), ServedCasebook.SOKHA.value(), ServedCasebook.SOKHAS);
            URI nowhere = served.page("/" + canary.name());
            assertThat(client.send(HttpRequest.newBuilder(nowhere).header("Cookie", visitor.cookie()).build(), BodyHandlers.ofString())
                    .statusCode()).isEqualTo(404);
        }
        assertThat(heard.records).isEmpty();
        Logger.getLogger(UploadAbortedTest.class.getName()).warning("a warning is heard");
        assertThat(heard.records).hasSize(1);
    }

    /// Sends half of a file and then says that this was all; returns the answer, read until the server has hung up.
    private String endsMidway(ServedCasebook served, Visitor visitor, int half) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", served.port())) {
            sendHalf(socket, served, visitor, half);
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Sends half of a file and, when a part of it is on the disk, tears the connection.
    private void tornMidway(ServedCasebook served, Visitor visitor, Path folder) throws IOException {
        Set<Path> before = files(folder);
        try (Socket socket = new Socket("127.0.0.1", served.port())) {
            sendHalf(socket, served, visitor, LONGER_THAN_MEMORY_HOLDS);
            until("a part is on the disk", () -> !files(folder).equals(before));
            socket.setSoLinger(true, 0);
        }
        until("the part is gone", () -> files(folder).equals(before));
    }

    private void sendHalf(Socket socket, ServedCasebook served, Visitor visitor, int half) throws IOException {
        socket.getOutputStream()
                .write(visitor.uploadHead(served.port(), canary.name() + ".txt", 2L * half).getBytes(StandardCharsets.UTF_8));
        byte[] line = (canary.name() + " walked out. ").getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[half];
        for (int i = 0; i < half; i++) {
            body[i] = line[i % line.length];
        }
        socket.getOutputStream().write(body);
        socket.getOutputStream().flush();
    }

    /// Sends a whole file and hangs up instead of reading what became of it.
    private static void goneBeforeTheAnswer(ServedCasebook served, Visitor visitor) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", served.port())) {
            send(socket, served, visitor, "Harbour Relief counted 742 boats. ".repeat(9_000));
        }
        until("it was added all the same", () -> exhibits(served) == 1);
    }

    private static String whole(ServedCasebook served, Visitor visitor, String words) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", served.port())) {
            send(socket, served, visitor, words);
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void send(Socket socket, ServedCasebook served, Visitor visitor, String words) throws IOException {
        String head = visitor.uploadHead(served.port(), "a.txt", words.length());
        socket.getOutputStream().write((head + words).getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static int exhibits(ServedCasebook served) {
        return served.door().session().orElseThrow().casebook().exhibits(served.reader()).size();
    }

    private static void until(String what, java.util.function.BooleanSupplier so) {
        new FluentWait<>(what).withTimeout(Duration.ofSeconds(60)).pollingEvery(Duration.ofMillis(20)).withMessage(what)
                .until(w -> so.getAsBoolean());
    }

    /// Every file with something in it, but those of the database, which are written again and again.
    private static Set<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return new TreeSet<>(all.filter(f -> !f.getFileName().toString().startsWith("casebook.db")).toList());
        } catch (java.io.UncheckedIOException | IOException e) {
            return Set.of();
        }
    }

    /// Keeps what the log is told.
    private static final class Heard extends Handler {

        private final Queue<LogRecord> records = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord told) {
            if (told.getLevel().intValue() >= Level.INFO.intValue()) {
                records.add(told);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
