package org.saksi.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.saksi.reading.SourceText;
import org.saksi.reading.extract.Extractor;
import org.saksi.reading.figures.FigureReader;
import org.saksi.register.origins.DocumentFigures;
import org.saksi.register.origins.FigureInForce;

/// Files read without a casebook: their texts and the figures that a machine suggests in them.
final class ReadDocuments {

    private ReadDocuments() {}

    /// The documents that could be read; what could not is said on standard error.
    ///
    /// @throws Refusal when nothing could be read, or when one of the paths is a casebook
    static List<DocumentFigures> of(List<Path> paths) {
        paths.forEach(ReadDocuments::refuseCasebook);
        List<Path> files = TextFiles.under(paths);
        List<DocumentFigures> documents = new ArrayList<>();
        Set<String> names = new HashSet<>();
        FigureReader reader = new FigureReader();
        try (Extractor extractor = new Extractor()) {
            for (Path file : files) {
                try {
                    SourceText text = TextFiles.text(extractor, file);
                    String name = unused(TextFiles.name(file), names);
                    documents.add(new DocumentFigures(name, text, Optional.empty(),
                            reader.read(text).stream().map(FigureInForce::suggested).toList()));
                } catch (IOException e) {
                    System.err.println(file + " could not be read: " + TextFiles.reason(e) + ".");
                }
            }
        }
        if (documents.isEmpty()) {
            throw new Refusal(Refusal.Status.FOUND_WRONG, "None of the " + files.size() + " files could be read.", "Nothing was changed.",
                    "Check that they are there and that they are texts.");
        }
        return documents;
    }

    private static void refuseCasebook(Path path) {
        if (Files.exists(path.resolve("keys.json")) && Files.exists(path.resolve("casebook.db"))) {
            throw new Refusal(Refusal.Status.WRONG_CALL, path + " is a casebook, not a folder of texts.", "Nothing was changed.",
                    "Open it with `saksi serve " + path + "`.");
        }
    }

    /// Two files of one name in different folders are two documents.
    private static String unused(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }
}
