package org.saksi.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs the real program in a process of its own, with a home, a temp folder and a working folder of its own, under the launcher's flags.
final class SaksiProcess {

    static final String PASSPHRASE = "twelve invented words";
    private static final long PATIENCE_MINUTES = 5;

    private final Path home;
    private final Path temp;
    private String passphrase = PASSPHRASE;

    private SaksiProcess(Path home, Path temp) {
        this.home = home;
        this.temp = temp;
    }

    /// @param room an empty folder, in which `home` and `tmp` are made
    static SaksiProcess in(Path room) throws IOException {
        return new SaksiProcess(Files.createDirectories(room.resolve("home")), Files.createDirectories(room.resolve("tmp")));
    }

    SaksiProcess withPassphrase(String other) {
        SaksiProcess process = new SaksiProcess(home, temp);
        process.passphrase = other;
        return process;
    }

    /// Runs a command to its end.
    Ended run(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        List<String> err = new ArrayList<>();
        Thread errors = Thread.ofVirtual().start(() -> process.errorReader(StandardCharsets.UTF_8).lines().forEach(err::add));
        List<String> out = lines(process);
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("it did not end: " + String.join(" ", arguments));
        }
        errors.join();
        return new Ended(process.exitValue(), out, err);
    }

    /// Starts a command; whoever starts it reads its output and ends it.
    Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:+UseSerialGC", "-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseCompactObjectHeaders", "-XX:-UsePerfData",
                "-XX:-HeapDumpOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-Djava.io.tmpdir=" + temp,
                "-Duser.home=" + home));
        command.addAll(List.of("-cp", classPath(), "org.saksi.app.Saksi"));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().put("HOME", home.toString());
        builder.environment().put("SAKSI_PASSPHRASE", passphrase);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    /// The whole lines that a process printed, read to the end; what a kill cut off is no line.
    static List<String> lines(Process process) throws IOException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return out.substring(0, out.lastIndexOf('\n') + 1).lines().toList();
    }

    /// SIGKILL; what was printed before can still be read. (`Process.destroyForcibly` would close the pipe.)
    static void kill(Process process) throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator)).filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString()).reduce((a, b) -> a + java.io.File.pathSeparator + b)
                .orElseThrow();
    }

    /// How a command ended.
    ///
    /// @param status its exit status
    /// @param out the lines it printed
    /// @param err the lines it printed as errors
    record Ended(int status, List<String> out, List<String> err) {

        String error() {
            return String.join("\n", err);
        }
    }
}
