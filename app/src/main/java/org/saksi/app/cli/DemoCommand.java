package org.saksi.app.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.saksi.app.boot.SampleCasebook;
import org.saksi.app.boot.ServerSettings;
import org.saksi.reading.extract.Extractor;
import org.saksi.reading.figures.FigureReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `saksi demo`: the invented sample casebook, made once and served on this machine only.
@Command(name = "demo", mixinStandardHelpOptions = true, sortOptions = false, description = "Makes an invented sample casebook once and serves it on this machine only.")
public final class DemoCommand implements Callable<Integer> {

    private static final String NOTICE = "This is a sample: its country, people, bodies and reports are invented.";

    @Option(names = "--port", paramLabel = "N", description = "the port on the loopback; without it ${DEFAULT-VALUE}, or a free one when that is taken", defaultValue = ""
            + Serving.USUAL_PORT)
    private int port;

    @Option(names = "--no-browser", description = "do not open a browser")
    private boolean noBrowser;

    @Option(names = "--dir", paramLabel = "D", description = "where the sample casebook lives; without it a folder beside the program")
    private @Nullable Path dir;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = dir != null ? dir : Path.of(System.getProperty("saksi.home", ".")).resolve("demo-casebook");
        if (!Files.exists(folder)) {
            make(folder);
        }
        ServerSettings settings = ServerSettings.onPort(port, Machine.clock(), Machine.zone())
                .greeting(SampleCasebook.PERSON.value(), NOTICE + " The passphrase is: " + SampleCasebook.PASSPHRASE);
        Serving.untilStopped(folder, settings, address -> {
            System.out.println("The sample casebook is open at " + address);
            System.out.println("Name: " + SampleCasebook.PERSON + "   Passphrase: " + SampleCasebook.PASSPHRASE);
            System.out.println("Only this machine can reach it. Stop with Ctrl-C.");
            if (!noBrowser) {
                browse(address);
            }
        });
        return 0;
    }

    private static void make(Path folder) throws IOException {
        int all = SampleCasebook.size();
        try (Extractor extractor = new Extractor()) {
            new SampleCasebook(Machine.surroundings("demo"), extractor, new FigureReader()::read).make(folder,
                    done -> System.err.println("Making the sample casebook: " + done + " of " + all + " documents"));
        }
    }

    /// Opens the address in the browser of the desktop, when there is a desktop; otherwise the printed address is enough.
    private static void browse(URI address) {
        if (System.getenv("DISPLAY") == null && System.getenv("WAYLAND_DISPLAY") == null
                && !System.getProperty("os.name").startsWith("Mac")) {
            return;
        }
        String opener = System.getProperty("os.name").startsWith("Mac") ? "open" : "xdg-open";
        try {
            new ProcessBuilder(opener, address.toString()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            System.err.println("No browser could be opened; open the address above yourself.");
        }
    }
}
