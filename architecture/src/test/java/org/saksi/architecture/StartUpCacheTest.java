package org.saksi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as it is packaged: a rehearsal makes a start-up cache, and the Java machine starts from it, which it refuses to do when the cache does not fit.
class StartUpCacheTest {

    private static final Path JARS = Path.of("..", "app", "target", "saksi").toAbsolutePath().normalize();

    @TempDir
    private Path place;

    @Test
    void the_packaged_program_rehearses_and_then_starts_from_the_cache_alone() throws IOException, InterruptedException {
        assertThat(jars()).as("the packaged program in %s", JARS).anyMatch(jar -> jar.startsWith("saksi-app-"));
        Path cache = place.resolve("start-up.cache");

        Ended rehearsal = java(List.of("-XX:AOTCacheOutput=" + cache, "-Dsaksi.home=" + place), "rehearse",
                place.resolve("day").toString());
        assertThat(rehearsal.status).as(rehearsal.said).isZero();
        assertThat(Files.size(cache)).isGreaterThan(1 << 20);

        Ended started = java(List.of("-XX:AOTMode=on", "-XX:AOTCache=" + cache), "--version");
        assertThat(started.status).as(started.said).isZero();
        assertThat(started.said).contains("saksi 0.1.0");

        Ended child = java(List.of("-XX:AOTCache=" + cache, "-Dsaksi.cache=" + cache, "-Xlog:disable"), "text",
                place.resolve("day").resolve("papers").resolve("ministry-letter.docx").toString());
        assertThat(child.status).as(child.said).isZero();
        assertThat(child.said).as("the process that parses files starts from the cache too").contains("Ministry of Public Order");
    }

    @Test
    void a_file_that_is_no_cache_is_refused_when_one_is_demanded_and_ignored_otherwise() throws IOException, InterruptedException {
        Path none = Files.writeString(place.resolve("start-up.cache"), "not a cache");
        assertThat(java(List.of("-XX:AOTMode=on", "-XX:AOTCache=" + none), "--version").status).isNotZero();
        Ended ignored = java(List.of("-XX:AOTCache=" + none, "-Xlog:disable"), "--version");
        assertThat(ignored.status).isZero();
        assertThat(ignored.said.strip()).as("standard output is the command's alone").endsWith("saksi 0.1.0");
    }

    private record Ended(int status, String said) {}

    private Ended java(List<String> flags, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(flags);
        command.addAll(List.of("-XX:+UseSerialGC", "-Xmx1g", "-XX:+UseCompactObjectHeaders", "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED", "-cp", JARS + "/*", "org.saksi.app.Saksi"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    private static List<String> jars() throws IOException {
        try (Stream<Path> all = Files.list(JARS)) {
            return all.map(p -> String.valueOf(p.getFileName())).toList();
        }
    }
}
