package org.saksi.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.saksi.app.boot.CasebookDoor;
import org.saksi.app.boot.CasebookSession;
import org.saksi.app.boot.FolderLock;
import org.saksi.app.boot.SampleCasebook;
import org.saksi.app.boot.ServerSettings;
import org.saksi.app.web.Server;
import org.saksi.app.web.Walkthrough;
import org.saksi.reading.FileHint;
import org.saksi.reading.extract.Extractor;
import org.saksi.reading.extract.format.Formats;
import org.saksi.reading.extract.format.Limits;
import org.saksi.reading.extract.format.Source;
import org.saksi.reading.figures.FigureReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `saksi rehearse DIR`: does a day's work once on the invented papers of the sample, so that the Java machine can note what the program
/// needs and start quicker from then on. The launcher calls it after a build; nothing but the folder is touched.
@Command(name = "rehearse", mixinStandardHelpOptions = true, sortOptions = false, description = "Does a day's work once on invented papers, for the launcher's start-up cache.")
final class RehearseCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DIR", description = "a folder that is not there; it is left with what was made")
    private @Nullable Path folder;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintStream out = System.out;
        PrintStream err = System.err;
        Path place = Objects.requireNonNull(folder);
        Files.createDirectory(place);
        List<Path> papers = SampleCasebook.copyPapers(Files.createDirectory(place.resolve("papers")));
        Path passphrase = Files.writeString(place.resolve("passphrase"), SampleCasebook.PASSPHRASE);
        try {
            readHere(papers);
            workAt(place, passphrase);
            serve(place.resolve("casebook"));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return 0;
    }

    /// What the child that parses does, done here: the cache serves both.
    private static void readHere(List<Path> papers) throws IOException {
        for (Path paper : papers) {
            byte[] bytes = Files.readAllBytes(paper);
            FileHint hint = FileHint.named(String.valueOf(paper.getFileName()));
            Formats.read(new Source(bytes, hint, Limits.usual()), Extractor.mediaType(bytes, hint));
        }
    }

    private static void workAt(Path place, Path passphrase) throws IOException {
        String casebook = place.resolve("casebook").toString();
        String papers = place.resolve("papers").toString();
        List<String> key = List.of("--as", SampleCasebook.PERSON.value(), "--passphrase-file", passphrase.toString());
        done("init", List.of(casebook), key);
        done("add", List.of(casebook, papers), key);
        done("read", List.of("--json", papers), List.of());
        done("origins", List.of(casebook), key);
        done("figures", List.of("--json", casebook), key);
        done("search", List.of(casebook, "compound"), key);
        done("verify", List.of(casebook), key);
    }

    private static void done(String command, List<String> words, List<String> key) throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        String[] line = Stream.of(List.of(command), words, key).flatMap(List::stream).toArray(String[]::new);
        PrintStream into = new PrintStream(told, true, StandardCharsets.UTF_8);
        int status = SaksiCommand.run(into, into, line);
        if (status != 0) {
            throw new IOException("`" + command + "` ended with " + status + ": " + told.toString(StandardCharsets.UTF_8));
        }
    }

    private static void serve(Path casebook) throws IOException, InterruptedException {
        try (Extractor extractor = new Extractor();
                CasebookDoor door = new CasebookDoor(FolderLock.of(casebook, Machine.surroundings("rehearse")),
                        open -> new CasebookSession(open, extractor, new FigureReader()::read));
                Server server = Server.start(door, ServerSettings.onPort(0, Machine.clock(), Machine.zone()))) {
            Walkthrough.of(server.address(), SampleCasebook.PERSON.value(), SampleCasebook.PASSPHRASE);
        }
    }
}
