package org.saksi.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.saksi.app.intake.ArchiveLimits;
import org.saksi.app.intake.Delivery;
import org.saksi.app.intake.Sidecar;
import org.saksi.app.intake.Taken;
import org.saksi.reading.extract.Extractor;
import org.saksi.reading.extract.format.Limits;
import org.saksi.terms.Purpose;
import org.saksi.vault.Casebook;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `saksi add DIR PATH…`: deposits files, folders and archives. A line is printed only when what it says is durable.
@Command(name = "add", mixinStandardHelpOptions = true, sortOptions = false, description = "Deposits files, folders and zip archives.")
final class AddCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DIR", description = "the casebook")
    private @Nullable Path folder;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", description = "files, folders (with all they hold), zip archives (member by member)")
    private @Nullable List<Path> paths;

    @Mixin
    private ProvenanceOptions said = new ProvenanceOptions();

    @Option(names = "--sidecar", paramLabel = "CSV", description = "a table that says where each file comes from: path, compartment, obtained_from, obtained_on, source_url, outlet, published_on, captured_by, note")
    private @Nullable Path sidecar;

    @Mixin
    private CasebookAccess access = new CasebookAccess();

    @Option(names = "--json", description = "print JSON lines")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (Objects.requireNonNull(paths).stream().anyMatch(path -> path.toString().isBlank())) {
            throw new Refusal(Refusal.Status.WRONG_CALL, "One of the paths is empty: it would mean the folder you are in.",
                    "Nothing was deposited.",
                    "Name what to deposit, or a single dot for this folder.");
        }
        Sidecar table = sidecar == null ? Sidecar.none() : Sidecar.read(sidecar);
        Delivery.Listing listing = new Delivery.Listing(table, said.provenance(), ArchiveLimits.usual(), Machine.hands());
        // The process that parses files gets ready while the key is derived from the passphrase.
        try (Extractor extractor = new Extractor(Limits.usual(), Machine.readers()).warming();
                Casebook casebook = access.open(Objects.requireNonNull(folder), "add");
                ProgressLine progress = ProgressLine.start("add")) {
            TakenLines lines = new TakenLines(json, System.out, progress);
            try (Delivery delivery = new Delivery(casebook, casebook.reader(Purpose.INVESTIGATION), listing, extractor, lines::tell)) {
                delivery.deliver(Objects.requireNonNull(paths));
            }
            table.unused().forEach(
                    path -> System.err.println("The sidecar’s row \"" + Printable.of(path) + "\" belongs to no file that was handed over. "
                            + "All files were taken with what the other rows and the options say. "
                            + "If the row was meant for one of them, look at the compartment of that file now."));
            lines.checkpoint(casebook.checkpoint().line());
            return lines.status();
        }
    }

    /// Prints what became of each file.
    private static final class TakenLines {

        private final boolean json;
        private final java.io.PrintStream out;
        private final ProgressLine progress;
        private int files;
        private int held;

        TakenLines(boolean json, java.io.PrintStream out, ProgressLine progress) {
            this.json = json;
            this.out = out;
            this.progress = progress;
        }

        void tell(Taken taken) throws IOException {
            files++;
            held += taken.outcome() == Taken.Outcome.REFUSED ? 0 : 1;
            if (json) {
                new Output(out).line(TakenJson.of(taken));
            } else {
                out.println(TakenJson.words(taken));
            }
            out.flush();
            if (out.checkError()) {
                throw new IOException("nobody reads the output any more");
            }
            progress.at(files + " files", files, files);
        }

        void checkpoint(String line) {
            if (json) {
                new Output(out).line(Map.of("checkpoint", line));
            } else {
                out.println(held + " of " + files + " files are in the casebook.");
                out.println("Checkpoint, to keep away from this machine: " + line);
            }
        }

        int status() {
            return held > 0 || files == 0 ? 0 : 1;
        }
    }
}
