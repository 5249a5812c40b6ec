package org.saksi.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.saksi.reading.SourceText;
import org.saksi.reading.extract.Extractor;
import org.saksi.reading.figures.FigureReader;
import org.saksi.register.origins.DocumentFigures;
import org.saksi.register.origins.FigureInForce;

/// Files read without a casebook: their texts and the figures that a machine suggests in them.
///
/// @param documents the documents that could be read
/// @param files name of each to its file
record ReadDocuments(List<DocumentFigures> documents, Map<String, String> files) {

    ReadDocuments {
        documents = List.copyOf(documents);
        files = Map.copyOf(files);
    }

    /// The documents that could be read; what could not is said on standard error.
    ///
    /// @throws Refusal when nothing could be read, or when one of the paths is a casebook
    static ReadDocuments of(List<Path> paths) {
        List<Path> files = TextFiles.under(paths);
        List<DocumentFigures> documents = new ArrayList<>();
        Map<String, String> from = new HashMap<>();
        Set<String> names = new HashSet<>();
        FigureReader reader = new FigureReader();
        try (Extractor extractor = new Extractor()) {
            for (Path file : files) {
                try {
                    SourceText text = TextFiles.text(extractor, file);
                    String name = TextFiles.name(file, names);
                    from.put(name, file.toString());
                    documents.add(new DocumentFigures(name, text, Optional.empty(),
                            reader.read(text).stream().map(FigureInForce::suggested).toList()));
                } catch (IOException e) {
                    System.err.println(Printable.of(file.toString()) + " could not be read: " + TextFiles.reason(e) + ".");
                }
            }
        }
        if (documents.isEmpty()) {
            throw TextFiles.nothingRead(files);
        }
        return new ReadDocuments(documents, from);
    }
}
