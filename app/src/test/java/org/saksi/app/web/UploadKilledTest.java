package org.saksi.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.testing.Canary;

/// What is left on the disk when the power fails while a file is coming in from the browser.
class UploadKilledTest {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");
    private static final int LINES = 400_000;
    private static final int BYTES_A_SECOND = 4_000_000;

    @TempDir
    private Path scratch;

    @Test
    void a_name_in_a_file_that_is_being_uploaded_is_nowhere_on_the_disk_after_the_server_is_killed() throws Exception {
        Canary canary = Canary.seeded(20_260_301);
        Path outside = Files.createDirectory(scratch.resolve("outside"));
        Path file = Files.writeString(outside.resolve(canary.name() + ".txt"),
                ("The guard was called " + canary.name() + ".\n").repeat(LINES));
        assertThat(canary.in(outside)).as("the canary is found where it is").isNotEmpty();
        Path machine = Files.createDirectory(scratch.resolve("machine"));
        Path casebook = machine.resolve("casebook");
        ServedCasebook.make(casebook, InstantSource.system());

        Process server = serve(machine, casebook);
        try (Browser browser = Browser.start(machine.resolve("browser"), "a killed upload leaves no name on the disk")) {
            unlock(browser, address(server));
            browser.driver().executeCdpCommand("Network.enable", Map.of());
            browser.driver().executeCdpCommand("Network.emulateNetworkConditions",
                    Map.of("offline", false, "latency", 0, "downloadThroughput", -1, "uploadThroughput", BYTES_A_SECOND));
            browser.one("#files").sendKeys(file.toString());
            browser.until("a part of the file has come in", () -> sent(browser) > 0.2);
            assertThat(sent(browser)).as("the file is still coming in").isLessThan(1);
            server.destroyForcibly().waitFor();
            browser.until("the page says so", () -> browser.words().contains("the server did not answer"));
            assertThat(canary.in(machine)).as("while the browser runs").isEmpty();
        } finally {
            server.destroyForcibly().waitFor();
        }
        assertThat(canary.in(machine)).as("in casebook, home, temporary folder and browser profile").isEmpty();
        assertOpensEmpty(machine, casebook);
    }

    private static void unlock(Browser browser, URI address) {
        browser.open(address.resolve("/unlock"));
        browser.one("#person").clear();
        browser.one("#person").sendKeys(ServedCasebook.SOKHA.value());
        browser.one("#passphrase").sendKeys(ServedCasebook.SOKHAS);
        browser.one("form.unlock button").click();
        browser.until("inside", () -> browser.address().contains("/exhibits"));
    }

    private static double sent(Browser browser) {
        return ((Number) browser.script("return document.querySelector('.arrived-file progress')?.value ?? 0")).doubleValue();
    }

    private static void assertOpensEmpty(Path machine, Path casebook) throws Exception {
        Process again = serve(machine, casebook);
        try {
            Visitor visitor = Visitor.unlocked(address(again), ServedCasebook.SOKHA.value(), ServedCasebook.SOKHAS);
            assertThat(visitor.token()).as("the casebook opens again").isNotEmpty();
        } finally {
            again.destroy();
            again.waitFor();
        }
    }

    private static Process serve(Path machine, Path casebook) throws IOException {
        Path home = Files.createDirectories(machine.resolve("home"));
        Path temporary = Files.createDirectories(machine.resolve("tmp"));
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-Xmx512m", "-Djava.io.tmpdir=" + temporary, "-Duser.home=" + home, "--enable-native-access=ALL-UNNAMED", "-cp", classes,
                "org.saksi.app.Saksi", "serve", casebook.toString(), "--port", "0");
        builder.environment().putAll(Map.of("HOME", home.toString(), "TMPDIR", temporary.toString()));
        builder.directory(machine.toFile()).redirectErrorStream(true);
        return builder.start();
    }

    private static URI address(Process server) throws IOException {
        BufferedReader said = server.inputReader(StandardCharsets.UTF_8);
        List<String> lines = new java.util.ArrayList<>();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            lines.add(line);
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return URI.create(address.group());
            }
        }
        throw new IllegalStateException("the server did not start: " + lines);
    }
}
