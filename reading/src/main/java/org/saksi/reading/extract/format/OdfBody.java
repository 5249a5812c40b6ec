package org.saksi.reading.extract.format;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.saksi.reading.AnchorKind;

/// Reads the content of an OpenDocument file into a manuscript. A note or comment is taken out of its paragraph and written after it.
final class OdfBody {

    private static final int REPEATED = 50;

    /// A note begun and not ended: its label, what is said of it, its words.
    private record Note(String label, Map<String, String> attributes, StringBuilder words) {
        private Note {
            attributes = new HashMap<>(Map.copyOf(attributes));
        }
    }

    /// A cell begun, and how many cells it stands for.
    private record Cell(StringBuilder words, int times) {
        String text() {
            return String.join("\t", Collections.nCopies(times, words.toString()));
        }
    }

    private final Manuscript into;
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final Deque<List<Cell>> rows = new ArrayDeque<>();
    private final Deque<Note> notes = new ArrayDeque<>();
    private final List<Note> finished = new ArrayList<>();
    private int deleted;
    private int rowNumber;
    private int noteNumber;
    private String table = "";
    private int sections;

    OdfBody(Manuscript into) {
        this.into = into;
    }

    void read(byte[] xml) throws IOException {
        try {
            XMLStreamReader in = Xml.reader(xml);
            boolean body = false;
            while (in.hasNext()) {
                int event = in.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    body |= in.getLocalName().equals("body");
                    if (body) {
                        start(in);
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT && body) {
                    end(in.getLocalName());
                } else if (event == XMLStreamConstants.CHARACTERS && body) {
                    write(in.getText(), true);
                }
            }
        } catch (XMLStreamException e) {
            throw Xml.damaged(e);
        } finally {
            while (!paragraphs.isEmpty()) {
                end("p");
            }
            while (!rows.isEmpty()) {
                end("table-row");
            }
            writeNotes();
        }
    }

    private void start(XMLStreamReader in) throws XMLStreamException, UnreadableException {
        switch (in.getLocalName()) {
            case "p", "h" -> paragraphs.push(new StringBuilder());
            case "s" -> write(" ".repeat(Math.min(REPEATED, Math.max(1, number(in, "c")))), false);
            case "tab" -> write("\t", false);
            case "line-break" -> write("\n", false);
            case "table" -> startTable(in);
            case "table-row" -> rows.push(new ArrayList<>());
            case "table-cell", "covered-table-cell" -> startCell(in);
            case "page" -> startSection(attribute(in, "name"));
            case "note" -> notes.push(new Note(attribute(in, "note-class") + " " + ++noteNumber, Map.of(), new StringBuilder()));
            case "annotation" -> notes.push(new Note("comment " + ++noteNumber, Map.of(), new StringBuilder()));
            case "note-citation", "creator-initials" -> in.getElementText();
            case "creator" -> describe("author", in.getElementText());
            case "date" -> describe("time", in.getElementText());
            case "tracked-changes" -> deleted++;
            default -> {
            }
        }
    }

    private void end(String name) throws UnreadableException {
        switch (name) {
            case "p", "h" -> endParagraph();
            case "table-row" -> endRow();
            case "note", "annotation" -> {
                if (!notes.isEmpty()) {
                    finished.add(notes.pop());
                }
            }
            case "tracked-changes" -> deleted--;
            case "page" -> endSection();
            case "table" -> {
                if (!table.isEmpty() && rows.isEmpty()) {
                    endSection();
                    table = "";
                }
            }
            default -> {
            }
        }
    }

    private void write(String words, boolean counted) {
        StringBuilder paragraph = paragraphs.peek();
        if (paragraph != null) {
            paragraph.append(counted ? words.replaceAll("\\s+", " ") : words);
            if (counted) {
                into.emit(Visible.count(words));
            }
        }
    }

    private void endParagraph() throws UnreadableException {
        StringBuilder ended = paragraphs.poll();
        if (ended == null) {
            return;
        }
        String words = ended.toString().strip();
        if (deleted > 0) {
            into.apart(words);
        } else if (!notes.isEmpty()) {
            notes.peek().words.append(words).append('\n');
        } else if (rows.isEmpty() || rows.peek().isEmpty()) {
            into.paragraph(words);
            writeNotes();
        } else {
            StringBuilder cell = rows.peek().getLast().words;
            cell.append(cell.isEmpty() || words.isEmpty() ? "" : "\n").append(words);
        }
    }

    private void startTable(XMLStreamReader in) throws UnreadableException {
        rowNumber = 0;
        String name = attribute(in, "name");
        if (in.getPrefix().equals("table") && rows.isEmpty() && table.isEmpty() && !name.isEmpty()) {
            table = name;
            startSection(name);
        }
    }

    private void startSection(String name) throws UnreadableException {
        into.part();
        into.open(AnchorKind.SECTION, name, Map.of());
        sections++;
    }

    private void endSection() {
        if (sections > 0) {
            into.close();
            sections--;
        }
    }

    private void startCell(XMLStreamReader in) {
        List<Cell> row = rows.peek();
        if (row == null) {
            return;
        }
        int repeated = number(in, "number-columns-repeated");
        row.add(new Cell(new StringBuilder(), repeated > 1 && repeated <= REPEATED ? repeated : 1));
    }

    private void endRow() throws UnreadableException {
        List<Cell> row = rows.poll();
        if (row == null) {
            return;
        }
        String words = row.stream().map(Cell::text).collect(Collectors.joining("\t"));
        if (!rows.isEmpty() && !rows.peek().isEmpty()) {
            rows.peek().getLast().words.append(words.strip());
        } else if (!words.isBlank()) {
            rowNumber++;
            into.line(AnchorKind.ROW, table + "!" + rowNumber, words);
        }
        if (rows.isEmpty()) {
            writeNotes();
        }
    }

    private void writeNotes() throws UnreadableException {
        for (Note note : finished) {
            into.block(AnchorKind.NOTE, note.label, note.words.toString(), note.attributes);
        }
        finished.clear();
    }

    private void describe(String name, String value) {
        if (!notes.isEmpty()) {
            notes.peek().attributes.put(name, value);
        }
    }

    private static String attribute(XMLStreamReader in, String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return "";
    }

    private static int number(XMLStreamReader in, String name) {
        String digits = attribute(in, name);
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }
}
