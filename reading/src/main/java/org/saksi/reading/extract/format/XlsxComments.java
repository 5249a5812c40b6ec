package org.saksi.reading.extract.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// The comments on the cells of a sheet.
final class XlsxComments extends DefaultHandler {

    /// One comment.
    record Comment(String cell, String author, String words) {}

    private final List<String> authors = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private String cell = "";
    private String author = "";

    private XlsxComments() {}

    static List<Comment> of(byte[] xml) throws IOException {
        XlsxComments reader = new XlsxComments();
        Xml.push(xml, reader);
        return List.copyOf(reader.comments);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("comment") || name.equals("threadedComment")) {
            String reference = attributes.getValue("ref");
            cell = reference == null ? "" : reference;
            String number = attributes.getValue("authorId");
            int index = number != null && number.matches("\\d{1,6}") ? Integer.parseInt(number) : -1;
            author = index >= 0 && index < authors.size() ? authors.get(index) : "";
            words.setLength(0);
        } else if (name.equals("author")) {
            words.setLength(0);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        words.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("author")) {
            authors.add(words.toString());
        } else if (name.equals("comment") || name.equals("threadedComment")) {
            comments.add(new Comment(cell, author, words.toString().strip()));
        }
    }
}
