package org.saksi.reading.extract.format;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saksi.reading.AnchorKind;
import org.saksi.reading.Recovery;
import org.saksi.reading.Transcript;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// A book (EPUB 3): its chapters in the order of its spine, each read as [HtmlReader] reads a page and a section of its own. What to expect is the number of chapters
/// that the spine names; each chapter's own count is kept beside it.
public final class EpubReader implements FormatReader {

    private static final String CONTAINER = "META-INF/container.xml";

    /// What the list of contents says.
    private static final class Contents extends DefaultHandler {
        private final Map<String, String> hrefs = new HashMap<>();
        private final List<String> spine = new ArrayList<>();
        private final Map<String, StringBuilder> said = new HashMap<>();
        private String within = "";

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            switch (name) {
                case "item" -> hrefs.put(attributes.getValue("id"), attributes.getValue("href"));
                case "itemref" -> spine.add(attributes.getValue("idref"));
                case "title", "creator", "date", "publisher" -> within = name;
                default -> within = "";
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            if (!within.isEmpty()) {
                said.computeIfAbsent(within, w -> new StringBuilder()).append(characters, start, length);
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            within = "";
        }

        String said(String name) {
            return Optional.ofNullable(said.get(name)).map(words -> words.toString().strip()).orElse("");
        }
    }

    @Override
    public String version() {
        return "epub/1";
    }

    @Override
    public void read(Source source, Manuscript into) throws IOException {
        try (ZipParts parts = ZipParts.of(source)) {
            String path = root(parts);
            Contents book = new Contents();
            Xml.push(parts.part(path).orElseThrow(() -> new UnreadableException("the book has no list of its chapters")), book);
            into.property("title", book.said("title"));
            into.property("author", book.said("creator"));
            into.property("created", book.said("date"));
            into.expect(book.spine.size(), "chapters");
            into.shortfall("chapters that the book names and does not hold");
            for (String id : book.spine) {
                Optional<byte[]> chapter = parts.part(beside(path, Optional.ofNullable(book.hrefs.get(id)).orElse("")));
                if (chapter.isPresent()) {
                    into.emit(1);
                    chapter(new Source(chapter.get(), source.hint(), source.limits()), into);
                }
            }
        }
    }

    private static void chapter(Source page, Manuscript into) throws IOException {
        Manuscript own = new Manuscript(page.limits().textCharacters());
        new HtmlReader().read(page, own);
        Transcript chapter = own.finish("html/1", MediaTypes.HTML);
        into.part();
        into.open(AnchorKind.SECTION, chapter.properties().getOrDefault("title", ""), Map.of());
        into.insert(chapter);
        into.close();
        if (chapter.recovery().state() != Recovery.State.COMPLETE) {
            into.lessen("a chapter: " + chapter.recovery().reason());
        }
    }

    private static String root(ZipParts parts) throws IOException {
        List<String> roots = new ArrayList<>();
        Xml.push(parts.part(CONTAINER).orElseThrow(() -> new UnreadableException("the book does not say where its contents begin")),
                new DefaultHandler() {
                    @Override
                    public void startElement(String uri, String name, String qualified, Attributes attributes) {
                        if (name.equals("rootfile") && attributes.getValue("full-path") != null) {
                            roots.add(attributes.getValue("full-path"));
                        }
                    }
                });
        if (roots.isEmpty()) {
            throw new UnreadableException("the book does not say where its contents begin");
        }
        return roots.getFirst();
    }

    /// The name of the part that a reference in another part means.
    private static String beside(String path, String reference) {
        try {
            return URI.create("/" + path.replace(" ", "%20")).resolve(reference.replace(" ", "%20")).getPath().substring(1);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return "";
        }
    }
}
