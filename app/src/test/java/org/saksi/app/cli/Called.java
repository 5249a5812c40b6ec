package org.saksi.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.saksi.app.Saksi;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One call of the command line and what came of it.
///
/// @param status the exit status
/// @param out what it printed on standard output
/// @param err what it printed on standard error
record Called(int status, String out, String err) {

    /// Calls a command within this process.
    static Called with(String... args) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            int status = SaksiCommand.run(printed,
                    new PrintStream(said, true, StandardCharsets.UTF_8), args);
            return new Called(status, printed.toString(StandardCharsets.UTF_8), said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    /// The same call as a process of its own, not started yet.
    static ProcessBuilder process(Path home, String... args) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), Saksi.class.getName()));
        command.addAll(Arrays.asList(args));
        ProcessBuilder process = new ProcessBuilder(command).directory(home.toFile());
        process.environment().remove("SAKSI_PASSPHRASE");
        process.environment().remove("JAVA_TOOL_OPTIONS");
        return process;
    }

    /// Calls a command as a process of its own and waits for its end.
    static Called process(Path home, byte[] input, String... args) throws IOException, InterruptedException {
        Path err = home.resolve("stderr-" + System.nanoTime());
        Process process = process(home, args).redirectError(err.toFile()).start();
        process.getOutputStream().write(input);
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        return new Called(status, out, java.nio.file.Files.readString(err));
    }

    /// The JSON lines that it printed.
    List<JsonNode> lines() {
        return out.lines().map(JsonMapper.shared()::readTree).toList();
    }

    /// The last JSON line that it printed.
    JsonNode last() {
        return lines().getLast();
    }

    /// The keys of a JSON object, in their order.
    static List<String> keys(JsonNode line) {
        return List.copyOf(line.propertyNames());
    }
}
