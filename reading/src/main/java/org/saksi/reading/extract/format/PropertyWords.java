package org.saksi.reading.extract.format;

import java.io.IOException;
import java.util.Map;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// What a document says of itself: the words of the elements that have a name among the properties.
final class PropertyWords extends DefaultHandler {

    private final Map<String, String> names;
    private final Manuscript into;
    private final StringBuilder words = new StringBuilder();

    private PropertyWords(Map<String, String> names, Manuscript into) {
        this.names = names;
        this.into = into;
    }

    /// @param part the part of the package that holds them
    /// @param names element to property
    static void describe(byte[] part, Map<String, String> names, Manuscript into) {
        try {
            Xml.push(part, new PropertyWords(names, into));
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
        String property = names.get(name);
        if (property != null) {
            into.property(property, words.toString());
        }
    }
}
