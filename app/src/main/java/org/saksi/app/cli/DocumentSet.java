package org.saksi.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.saksi.app.boot.CasebookSession;
import org.saksi.app.boot.Findings;
import org.saksi.assessment.figures.GatheredFigures;
import org.saksi.reading.extract.Extractor;
import org.saksi.reading.FigureMention;
import org.saksi.reading.figures.FigureReader;
import org.saksi.register.origins.DocumentFigures;
import org.saksi.register.origins.FigureRef;
import org.saksi.register.origins.Origins;
import org.saksi.register.origins.OriginsFold;
import org.saksi.terms.Purpose;
import org.saksi.terms.Reader;
import org.saksi.vault.Casebook;
import org.saksi.vault.Exhibit;

/// The documents that a command compares, and what follows from them: files without a casebook, where all figures are suggestions, or the
/// exhibits of a casebook with what people adopted, corrected, rejected and judged.
///
/// @param documents the documents with their figures in force
/// @param origins where the figures come from
/// @param gathered how they compare
/// @param files name of each document to the file it came in as
/// @param sealed whether they are exhibits of a casebook, which are named by chance
record DocumentSet(List<DocumentFigures> documents, Origins origins, GatheredFigures gathered, Map<String, String> files,
        boolean sealed) {

    DocumentSet {
        documents = List.copyOf(documents);
        files = Map.copyOf(files);
    }

    /// What these paths hold: one casebook, or files and folders.
    ///
    /// @param access who opens the casebook
    /// @param command the command that holds it meanwhile
    /// @throws Refusal when nothing could be read
    static DocumentSet of(List<Path> paths, CasebookAccess access, String command) throws IOException {
        if (paths.size() == 1 && TextFiles.casebook(paths.getFirst())) {
            return opened(paths.getFirst(), access, command);
        }
        ReadDocuments read = ReadDocuments.of(paths);
        Origins origins = OriginsFold.of(read.documents());
        return new DocumentSet(read.documents(), origins, GatheredFigures.of(read.documents(), origins), read.files(), false);
    }

    private static DocumentSet opened(Path folder, CasebookAccess access, String command) throws IOException {
        try (Extractor extractor = new Extractor();
                CasebookSession session = new CasebookSession(access.open(folder, command), extractor, new FigureReader()::read)) {
            Casebook casebook = session.casebook();
            Reader who = casebook.reader(Purpose.INVESTIGATION);
            Findings.Found found = session.findings().now(who);
            Map<String, String> files = new LinkedHashMap<>();
            for (Exhibit exhibit : casebook.exhibits(who)) {
                if (found.exhibits().containsKey(exhibit.id())) {
                    files.put(exhibit.id().value(), exhibit.intake().path());
                } else {
                    System.err.println("Of " + Printable.of(exhibit.intake().path()) + " (" + exhibit.id() + ") there is no text.");
                }
            }
            return new DocumentSet(found.documents(), found.origins(), found.gathered(), files, true);
        }
    }

    /// The figures of this set, in force.
    List<FigureMention> mentions(List<FigureRef> figures) {
        return figures.stream().flatMap(ref -> documents.stream().filter(d -> d.docId().equals(ref.docId()))
                .map(d -> d.figures().get(ref.figure()).value())).toList();
    }

    /// The file that a document came in as.
    String file(String docId) {
        return files.getOrDefault(docId, docId);
    }

    /// Words for people, in which exhibits are called by their files.
    String called(String words) {
        String told = words;
        if (sealed) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                told = told.replace(file.getKey(), file.getValue());
            }
        }
        return Printable.of(told);
    }
}
