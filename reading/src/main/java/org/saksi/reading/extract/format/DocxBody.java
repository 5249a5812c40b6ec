package org.saksi.reading.extract.format;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.saksi.reading.Anchor;
import org.saksi.reading.AnchorKind;

/// Reads one part of WordprocessingML into a manuscript: paragraphs, and tables row by row with a tab between cells. A paragraph within a paragraph (a text box) is
/// written before the one that holds it; a table within a cell is written into the cell.
final class DocxBody {

    private static final String WORDS = "wordprocessingml";

    private final Manuscript into;
    /// Paragraphs begun and not ended, the innermost first.
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    /// Rows begun and not ended; each is its cells, each cell its paragraphs.
    private final Deque<List<List<String>>> rows = new ArrayDeque<>();
    private long emitted;
    private int rowNumber;
    private int page = 1;
    private boolean pages;

    DocxBody(Manuscript into) {
        this.into = into;
    }

    /// Visible characters written so far.
    long emitted() {
        return emitted;
    }

    void read(byte[] xml) throws IOException {
        try {
            XMLStreamReader in = Xml.reader(xml);
            while (in.hasNext()) {
                int event = in.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(in);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    end(in);
                }
            }
        } catch (XMLStreamException e) {
            throw Xml.damaged(e);
        } finally {
            while (!paragraphs.isEmpty()) {
                endParagraph();
            }
            while (!rows.isEmpty()) {
                endRow();
            }
            if (pages) {
                into.close();
            }
        }
    }

    private void start(XMLStreamReader in) throws XMLStreamException, UnreadableException {
        if (in.getLocalName().equals("Fallback")) {
            skip(in);
            return;
        }
        if (!isWords(in)) {
            return;
        }
        switch (in.getLocalName()) {
            case "p" -> paragraphs.push(new StringBuilder());
            case "tr" -> rows.push(new ArrayList<>());
            case "tc" -> startCell();
            case "t" -> write(in.getElementText(), true);
            case "delText" -> into.apart(in.getElementText());
            case "instrText", "delInstrText" -> skip(in);
            case "tab", "ptab" -> write("\t", false);
            case "br", "cr" -> write("\n", false);
            case "noBreakHyphen" -> write("\u2011", false);
            case "softHyphen" -> write("\u00AD", false);
            case "lastRenderedPageBreak" -> turnPage();
            default -> {
            }
        }
    }

    private void end(XMLStreamReader in) throws UnreadableException {
        if (!isWords(in)) {
            return;
        }
        switch (in.getLocalName()) {
            case "p" -> endParagraph();
            case "tr" -> endRow();
            case "body" -> {
                if (pages) {
                    into.close();
                    pages = false;
                }
            }
            default -> {
            }
        }
    }

    private void write(String words, boolean counted) {
        StringBuilder paragraph = paragraphs.peek();
        if (paragraph != null) {
            paragraph.append(words);
            if (counted) {
                long visible = Visible.count(words);
                emitted += visible;
                into.emit(visible);
            }
        }
    }

    private void startCell() {
        List<List<String>> row = rows.peek();
        if (row != null) {
            row.add(new ArrayList<>());
        }
    }

    private void endParagraph() throws UnreadableException {
        StringBuilder ended = paragraphs.poll();
        if (ended == null) {
            return;
        }
        String words = ended.toString().strip();
        List<List<String>> row = rows.peek();
        if (row == null || row.isEmpty()) {
            into.paragraph(words);
        } else if (!words.isEmpty()) {
            row.getLast().add(words);
        }
    }

    private void endRow() throws UnreadableException {
        List<List<String>> row = rows.poll();
        if (row == null) {
            return;
        }
        String words = String.join("\t", row.stream().map(cell -> String.join("\n", cell)).toList());
        List<List<String>> outer = rows.peek();
        if (outer != null && !outer.isEmpty()) {
            outer.getLast().add(words.strip());
        } else if (!words.isBlank()) {
            rowNumber++;
            into.block(AnchorKind.ROW, String.valueOf(rowNumber), words, Map.of());
        }
    }

    /// The program that saved the document notes where its pages broke. The mark stands within a paragraph; the paragraph belongs to the page on which it began.
    private void turnPage() {
        if (pages) {
            into.close();
        } else if (page == 1) {
            into.anchor(Anchor.of(AnchorKind.PAGE, "1", 0, into.length()));
        }
        pages = true;
        page++;
        into.open(AnchorKind.PAGE, String.valueOf(page), Map.of());
    }

    private static boolean isWords(XMLStreamReader in) {
        String namespace = in.getNamespaceURI();
        return namespace != null && namespace.contains(WORDS);
    }

    private static void skip(XMLStreamReader in) throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            int event = in.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
