package org.saksi.reading.extract.format;

import java.io.IOException;
import java.util.Map;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// What an OpenDocument file says of itself in `meta.xml`.
final class OdfProperties extends DefaultHandler {

    private static final Map<String, String> NAMES = Map.of("title", "title", "initial-creator", "author", "creator", "last_modified_by",
            "creation-date", "created", "date",
            "modified", "subject", "subject", "description", "description");

    private final Manuscript into;
    private final StringBuilder words = new StringBuilder();

    private OdfProperties(Manuscript into) {
        this.into = into;
    }

    static void describe(byte[] meta, Manuscript into) {
        try {
            Xml.push(meta, new OdfProperties(into));
        } catch (IOException e) {
            into.remark("what the document says of itself is broken");
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        words.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        words.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        String property = NAMES.get(name);
        if (property != null) {
            into.property(property, words.toString());
        }
    }
}
