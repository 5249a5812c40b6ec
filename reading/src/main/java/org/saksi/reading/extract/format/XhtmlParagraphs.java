package org.saksi.reading.extract.format;

import java.util.Map;

import org.saksi.reading.AnchorKind;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Takes the XHTML events that Tika's parsers give and writes paragraphs and rows.
final class XhtmlParagraphs extends DefaultHandler {

    private final Manuscript into;
    private final StringBuilder words = new StringBuilder();
    private int inBody;
    private int inRow;
    private int rowNumber;

    XhtmlParagraphs(Manuscript into) {
        this.into = into;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        switch (name) {
            case "body" -> inBody++;
            case "tr" -> {
                flush(AnchorKind.PARAGRAPH);
                inRow++;
            }
            case "td", "th" -> words.append(words.isEmpty() ? "" : "\t");
            case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "table" -> parted();
            case "br" -> words.append('\n');
            default -> {
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "body" -> inBody--;
            case "tr" -> {
                inRow = Math.max(0, inRow - 1);
                flush(AnchorKind.ROW);
            }
            case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li" -> parted();
            default -> {
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inBody > 0) {
            words.append(characters, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        characters(characters, start, length);
    }

    /// Writes what is left.
    void finish() throws UnreadableException {
        write(AnchorKind.PARAGRAPH);
    }

    private void parted() throws SAXException {
        if (inRow == 0) {
            flush(AnchorKind.PARAGRAPH);
        }
    }

    private void flush(AnchorKind kind) throws SAXException {
        try {
            write(kind);
        } catch (UnreadableException e) {
            throw new SAXException(e.getMessage(), e);
        }
    }

    private void write(AnchorKind kind) throws UnreadableException {
        String block = words.toString().strip();
        words.setLength(0);
        into.emit(Visible.count(block));
        into.block(kind, kind == AnchorKind.ROW ? String.valueOf(++rowNumber) : "", block, Map.of());
    }
}
