package org.saksi.reading.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.saksi.reading.FileHint;
import org.saksi.reading.Recovery;
import org.saksi.reading.Transcript;
import org.saksi.reading.extract.format.Limits;

/// What the child process is for: a hostile file costs its own reading and nothing else.
class ChildTest {

    private static final byte[] GOOD = Made.pdf(List.of(List.of("A good file is still read.")));

    private static Extractor extractor(Duration time, int heap, int files) {
        return new Extractor(new Limits(64 << 20, 16 << 20, 64 << 20, 100, time, heap, files), 1);
    }

    private static Extractor extractor() {
        return extractor(Duration.ofSeconds(30), 256, 1_000);
    }

    private static Transcript read(Extractor extractor, String name, byte[] bytes) {
        return extractor.read(bytes, FileHint.named(name));
    }

    private static void assertGoodIsRead(Extractor extractor) {
        assertThat(read(extractor, "good.pdf", GOOD).text()).isEqualTo("A good file is still read.");
    }

    private static void assertNothing(Transcript transcript, String reason) {
        assertThat(transcript.text()).isEmpty();
        assertThat(transcript.recovery().state()).isEqualTo(Recovery.State.NONE);
        assertThat(transcript.recovery().reason()).contains(reason);
    }

    private static Set<Long> children() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    private static long child(Set<Long> before) {
        Set<Long> now = children();
        now.removeAll(before);
        assertThat(now).hasSize(1);
        return now.iterator().next();
    }

    @Test
    void a_file_that_takes_too_long_costs_only_itself() {
        try (Extractor extractor = extractor(Duration.ofSeconds(2), 256, 1_000)) {
            assertGoodIsRead(extractor);
            assertNothing(read(extractor, "slow.pdf", Hostile.slowPdf(8_000_000)), "longer than the limit of 2 s");
            assertGoodIsRead(extractor);
        }
    }

    @Test
    void a_file_that_needs_too_much_memory_costs_only_itself() {
        try (Extractor extractor = extractor(Duration.ofSeconds(60), 64, 1_000)) {
            assertGoodIsRead(extractor);
            assertNothing(read(extractor, "large.docx", Hostile.largeDocx(24 << 20)), "more memory than the limit of 64 MiB");
            assertGoodIsRead(extractor);
        }
    }

    @Test
    void a_child_that_is_killed_costs_the_file_it_was_reading() throws Exception {
        Set<Long> before = children();
        try (Extractor extractor = extractor(); ExecutorService other = Executors.newSingleThreadExecutor()) {
            assertGoodIsRead(extractor);
            long pid = child(before);
            byte[] slow = Hostile.slowPdf(20_000_000);
            Future<Transcript> reading = other.submit(() -> read(extractor, "slow.pdf", slow));
            long cpu = cpuOf(pid);
            while (cpuOf(pid) < cpu + 300 && !reading.isDone()) {
                Thread.onSpinWait();
            }
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
            assertNothing(reading.get(), "crashed over it (status 137)");
            assertGoodIsRead(extractor);
        }
    }

    @Test
    void a_child_is_replaced_after_its_share_of_files_and_ends_with_the_extractor() {
        Set<Long> before = children();
        long second;
        try (Extractor extractor = extractor(Duration.ofSeconds(30), 256, 2)) {
            assertGoodIsRead(extractor);
            long first = child(before);
            assertGoodIsRead(extractor);
            assertGoodIsRead(extractor);
            second = child(before);
            assertThat(second).isNotEqualTo(first);
            assertThat(ProcessHandle.of(first).filter(ProcessHandle::isAlive)).isEmpty();
        }
        ProcessHandle.of(second).ifPresent(p -> p.onExit().join());
        assertThat(before).containsAll(children());
    }

    @Test
    void the_child_has_no_environment_and_may_write_no_file() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(Path.of("/proc/self")), "NOT PROVEN: this system has no /proc to look at the child");
        Set<Long> before = children();
        try (Extractor extractor = extractor()) {
            assertGoodIsRead(extractor);
            Path proc = Path.of("/proc", Long.toString(child(before)));
            List<String> environment = Stream.of(Files.readString(proc.resolve("environ")).split("\0")).filter(v -> !v.isEmpty()).toList();
            assertThat(environment)
                    .allMatch(v -> v.startsWith("PWD=") || v.startsWith("_=") || v.startsWith("SHLVL=") || v.startsWith("OLDPWD="));
            List<String> limits = Files.readAllLines(proc.resolve("limits"));
            assertThat(limits).anyMatch(l -> l.matches("Max file size +0 +0 .*")).anyMatch(l -> l.matches("Max core file size +0 +0 .*"));
        }
    }

    @Test
    void no_words_of_a_file_reach_a_disk() throws IOException {
        String canary = "Zarivendolkha Murrebat";
        Path temp = Path.of(System.getProperty("java.io.tmpdir"));
        Set<Path> before = files(temp);
        try (Extractor extractor = extractor()) {
            read(extractor, "a.docx", Made.docx(Made.p(canary).repeat(50_000), Map.of()));
            read(extractor, "a.pdf", Made.pdf(List.of(List.of(canary))));
            read(extractor, "a.html", Made.utf8("<html><body><p>" + canary + "</p></body></html>"));
            Set<Path> after = files(temp);
            after.removeAll(before);
            for (Path file : after) {
                assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)).as(file.toString())
                        .doesNotContain("Zarivendolkha");
            }
        }
    }

    @Test
    void an_external_entity_is_neither_fetched_nor_read() throws IOException {
        Path secret = Files.createTempFile("secret", ".txt");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress()); Extractor extractor = extractor()) {
            Files.writeString(secret, "Zarivendolkha");
            for (String system : List.of("http://127.0.0.1:" + server.getLocalPort() + "/x", secret.toUri().toString())) {
                Transcript transcript = read(extractor, "a.docx", Hostile.externalEntity(system));
                assertThat(transcript.text()).doesNotContain("Zarivendolkha");
                assertThat(transcript.apart()).doesNotContain("Zarivendolkha");
            }
            server.setSoTimeout(200);
            boolean reached = true;
            try {
                server.accept().close();
            } catch (SocketTimeoutException e) {
                reached = false;
            }
            assertThat(reached).as("a connection from the child").isFalse();
        } finally {
            Files.delete(secret);
        }
    }

    @Test
    void bombs_go_off_within_their_limits() {
        try (Extractor extractor = extractor()) {
            assertNothing(read(extractor, "bomb.docx", Hostile.zipBomb(48 << 20)), "times its size");
            assertNothing(read(extractor, "laughs.docx", Hostile.billionLaughs()), "");
            assertThat(read(extractor, "deep.docx", Hostile.deepDocx(100_000)).recovery().state()).isNotEqualTo(Recovery.State.COMPLETE);
            assertThat(read(extractor, "deep.html", Hostile.deepHtml(50_000)).text()).contains("At the bottom");
            assertGoodIsRead(extractor);
        }
    }

    @Test
    void a_page_of_50_megabytes_has_an_outcome() {
        try (Extractor extractor = new Extractor()) {
            Transcript page = read(extractor, "big.html", Hostile.bigHtml(50 << 20));
            assertThat(page.recovery().state()).as(page.recovery().toString()).isEqualTo(Recovery.State.COMPLETE);
            assertThat(page.text()).contains("Row 1 says", "Row 100000 says");
            assertGoodIsRead(extractor);
        }
    }

    @Test
    void two_gigabytes_are_not_taken_into_memory() throws IOException {
        try (Extractor extractor = extractor(); InputStream endless = new Hostile.Endless(2L << 30)) {
            assertNothing(extractor.read(endless, FileHint.named("big.pdf")), "larger than");
            assertNothing(extractor.read(new Hostile.Endless(2L << 30), FileHint.named("big.txt")), "larger than");
        }
    }

    private static long cpuOf(long pid) {
        return ProcessHandle.of(pid).flatMap(p -> p.info().totalCpuDuration()).map(Duration::toMillis).orElse(0L);
    }

    private static Set<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).filter(Files::isReadable).collect(Collectors.toSet());
        }
    }
}
