package org.saksi.reading.extract.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.saksi.reading.AnchorKind;

/// A word processor's document (ECMA-376, WordprocessingML): heads of pages, the body, its notes and comments, feet of pages. Deleted words of tracked changes
/// are kept apart. What to expect is the number of visible characters in all `w:t` of all parts, counted by [DocxCharacters].
public final class DocxReader implements FormatReader {

    private static final String BODY = "word/document.xml";

    @Override
    public String version() {
        return "docx/1";
    }

    @Override
    public void read(Source source, Manuscript into) throws IOException {
        try (ZipParts parts = ZipParts.of(source)) {
            if (parts.isSalvaged()) {
                into.lessen("the archive that holds the document is broken; what could be saved of it is read");
            }
            into.shortfall("words in parts of the document that are not read");
            List<String> words = parts.names().stream().filter(n -> n.startsWith("word/") && n.endsWith(".xml") && !n.contains("/_rels/"))
                    .toList();
            String body = body(parts);
            into.expect(DocxCharacters.count(parts, words, into), "characters");
            CoreProperties.describe(parts, into);
            Set<String> seen = new HashSet<>();
            around(parts, words, "header", into, seen);
            byte[] main = parts.part(body).orElseThrow(() -> new UnreadableException("the document has no body"));
            new DocxBody(into).read(main);
            notes(parts, words, into);
            around(parts, words, "footer", into, seen);
        }
    }

    /// The body's name is free; the relations of the package tell it (ECMA-376 part 2, 9.3).
    private static String body(ZipParts parts) throws IOException {
        Optional<byte[]> relations = parts.part("_rels/.rels");
        if (relations.isEmpty()) {
            return BODY;
        }
        return Relations.of(relations.get()).target("officeDocument").filter(name -> parts.names().contains(name)).orElse(BODY);
    }

    /// Heads or feet of pages. The same words in several of them are written once.
    private static void around(ZipParts parts, List<String> names, String kind, Manuscript into, Set<String> seen) throws IOException {
        for (String name : names) {
            if (!name.startsWith("word/" + kind)) {
                continue;
            }
            Manuscript aside = new Manuscript(Integer.MAX_VALUE);
            DocxBody reading = new DocxBody(aside);
            reading.read(parts.part(name).orElse(new byte[0]));
            String words = aside.text();
            if (seen.add(words)) {
                into.block(AnchorKind.FURNITURE, kind, words, Map.of());
            }
            into.emit(reading.emitted());
        }
    }

    private static void notes(ZipParts parts, List<String> names, Manuscript into) throws IOException {
        for (String kind : List.of("footnote", "endnote", "comment")) {
            String name = "word/" + kind + "s.xml";
            if (names.contains(name)) {
                for (DocxNotes.Note note : DocxNotes.of(kind, parts.part(name).orElse(new byte[0]))) {
                    into.block(AnchorKind.NOTE, note.label(), note.words(), note.attributes());
                    into.emit(note.emitted());
                }
            }
        }
        List<String> others = new ArrayList<>(names);
        others.removeIf(n -> !n.startsWith("word/glossary/") && !n.startsWith("word/diagrams/"));
        if (!others.isEmpty()) {
            into.remark("it holds building blocks or diagrams, which are not read");
        }
    }
}
