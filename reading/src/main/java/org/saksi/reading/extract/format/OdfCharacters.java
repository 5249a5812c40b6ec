package org.saksi.reading.extract.format;

import java.io.IOException;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Counts the visible characters of an OpenDocument body, wherever they stand but in declarations: the independent count beside the reader.
final class OdfCharacters extends DefaultHandler {

    private int inBody;
    private int unread;
    private long characters;

    private OdfCharacters() {}

    static long count(byte[] content, Manuscript into) throws IOException {
        OdfCharacters counter = new OdfCharacters();
        try {
            Xml.push(content, counter);
        } catch (IOException e) {
            into.lessen("the document's XML is broken");
        }
        return counter.characters;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("body")) {
            inBody++;
        } else if (isUnread(name)) {
            unread++;
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("body")) {
            inBody--;
        } else if (isUnread(name)) {
            unread--;
        }
    }

    @Override
    public void characters(char[] words, int start, int length) {
        if (inBody > 0 && unread == 0) {
            characters += Visible.count(new String(words, start, length));
        }
    }

    /// Author and date of a comment are attributes of it; formulas and scripts are no words.
    private static boolean isUnread(String name) {
        return switch (name) {
            case "creator", "date", "creator-initials", "note-citation", "script", "event-listeners", "forms", "page-number",
                    "binary-data" ->
                true;
            default -> false;
        };
    }
}
