package org.saksi.app.cli;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.saksi.reading.FileHint;
import org.saksi.reading.Recovery;
import org.saksi.reading.SourceText;
import org.saksi.reading.Transcript;
import org.saksi.reading.extract.Extractor;

/// Texts named on the command line: files, and the files of folders.
final class TextFiles {

    private static final String PACKED = ".gz";

    private TextFiles() {}

    /// Whether a folder is a casebook: its bytes are ciphertext and no texts to read.
    static boolean casebook(Path path) {
        return Files.exists(path.resolve("keys.json")) && Files.exists(path.resolve("casebook.db"));
    }

    /// The files themselves and those directly in the folders, hidden ones left out, each folder in the order of names.
    ///
    /// @throws Refusal when one of them is a casebook
    static List<Path> under(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (casebook(path)) {
                throw new Refusal(Refusal.Status.WRONG_CALL, Printable.of(path.toString()) + " is a casebook, not a folder of texts.",
                        "Nothing was changed.", "`saksi origins` and `saksi figures` take one casebook by itself; `saksi serve` shows it.");
            }
            if (Files.isDirectory(path)) {
                files.addAll(inFolder(path));
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static List<Path> inFolder(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
        } catch (IOException e) {
            throw new Refusal(Refusal.Status.FOUND_WRONG, "The folder " + folder + " could not be read: " + reason(e) + ".",
                    "Nothing was changed.", "Check that it is there and that you may read it.");
        }
    }

    /// The text of a file of any kind that can be read, with its language.
    ///
    /// @throws IOException when nothing of it could be read
    static SourceText text(Extractor extractor, Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            InputStream plain = packed(file) ? new GZIPInputStream(bytes) : bytes;
            Transcript transcript = extractor.read(plain, FileHint.named(unpacked(file)));
            if (transcript.text().isEmpty() && transcript.recovery().state() != Recovery.State.COMPLETE) {
                throw new IOException(transcript.recovery().reason());
            }
            return new SourceText(transcript.text(), transcript.language(), Optional.empty());
        }
    }

    /// The lines of a text in UTF-8, packed or not.
    ///
    /// @throws IOException when it is not there, or is no such text
    static BufferedReader lines(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        return new BufferedReader(new InputStreamReader(packed(file) ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8));
    }

    /// The file's name without its ending: `a.txt` and `a.txt.gz` are `a`.
    static String name(Path file) {
        String name = unpacked(file);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /// Of all these files not one could be read; why was said of each.
    static Refusal nothingRead(List<Path> files) {
        String happened = switch (files.size()) {
            case 0 -> "There is no file to read.";
            case 1 -> "The file could not be read.";
            default -> "None of the " + files.size() + " files could be read.";
        };
        return new Refusal(Refusal.Status.FOUND_WRONG, happened, "Nothing was changed.",
                "Check the paths, and that the files are texts or documents.");
    }

    /// The name of a document: two files of one name in different folders are two documents.
    static String name(Path file, Set<String> taken) {
        String free = name(file);
        for (int i = 2; !taken.add(free); i++) {
            free = name(file) + "-" + i;
        }
        return free;
    }

    /// What kept a file from being read, in words.
    static String reason(IOException problem) {
        if (problem instanceof NoSuchFileException) {
            return "there is no such file";
        }
        String message = problem.getMessage();
        return message == null ? problem.getClass().getSimpleName() : message;
    }

    private static String unpacked(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        return packed(file) ? name.substring(0, name.length() - PACKED.length()) : name;
    }

    private static boolean packed(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(PACKED);
    }
}
