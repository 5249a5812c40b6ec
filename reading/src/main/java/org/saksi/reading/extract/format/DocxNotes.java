package org.saksi.reading.extract.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Footnotes, endnotes and comments of a word processor's document, each with its number, a comment with its author and time.
final class DocxNotes {

    /// One note.
    record Note(String label, String words, Map<String, String> attributes, long emitted) {
        Note {
            attributes = Map.copyOf(attributes);
        }
    }

    private DocxNotes() {}

    static List<Note> of(String kind, byte[] xml) throws IOException {
        List<Note> notes = new ArrayList<>();
        try {
            XMLStreamReader in = Xml.reader(xml);
            while (in.hasNext()) {
                if (in.next() == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals(kind)) {
                    notes.add(note(kind, in));
                }
            }
        } catch (XMLStreamException e) {
            throw Xml.damaged(e);
        }
        return notes;
    }

    private static Note note(String kind, XMLStreamReader in) throws XMLStreamException {
        Map<String, String> attributes = new HashMap<>();
        String label = kind;
        for (int i = 0; i < in.getAttributeCount(); i++) {
            switch (in.getAttributeLocalName(i)) {
                case "id" -> label = kind + " " + in.getAttributeValue(i);
                case "author" -> attributes.put("author", in.getAttributeValue(i));
                case "date" -> attributes.put("time", in.getAttributeValue(i));
                default -> {
                }
            }
        }
        StringBuilder words = new StringBuilder();
        long emitted = 0;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals(kind)) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("t")) {
                String run = in.getElementText();
                emitted += Visible.count(run);
                words.append(run);
            } else if (event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("tab")) {
                words.append('\t');
            } else if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("p")) {
                words.append('\n');
            }
        }
        return new Note(label, words.toString(), attributes, emitted);
    }
}
