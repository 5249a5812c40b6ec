package org.saksi.app.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.saksi.reading.FileHint;
import org.saksi.reading.Recovery;
import org.saksi.reading.Transcript;
import org.saksi.reading.extract.Extractor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `saksi text PATH`: prints, in UTF-8 and without a line added, the exact text that offsets refer to. What could not be recovered is said on
/// standard error.
@Command(name = "text", mixinStandardHelpOptions = true, description = "Prints the exact text that offsets refer to.")
final class TextCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", description = "the file to read")
    private @Nullable Path path;

    @Override
    public Integer call() throws IOException {
        if (path == null || Files.isDirectory(path)) {
            throw new IllegalArgumentException("PATH must be a file, but " + path + " is a folder");
        }
        Transcript transcript = transcript(path);
        Recovery recovery = transcript.recovery();
        boolean nothing = transcript.text().isEmpty() && recovery.state() != Recovery.State.COMPLETE;
        if (nothing) {
            throw new Refusal(Refusal.Status.FOUND_WRONG, "No text could be read from " + path + ": " + recovery.reason() + ".",
                    "The file is unchanged.", "Open it with the program that made it, and save it as PDF or plain text.");
        }
        PrintStream out = System.out;
        out.writeBytes(transcript.text().getBytes(StandardCharsets.UTF_8));
        out.flush();
        if (!recovery.reason().isEmpty()) {
            System.err.println("saksi text: " + recovery.state().code() + ": " + recovery.reason());
        }
        return 0;
    }

    private static Transcript transcript(Path file) throws IOException {
        try (Extractor extractor = new Extractor(); InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return extractor.read(in, FileHint.named(file.getFileName() == null ? "" : file.getFileName().toString()));
        }
    }
}
