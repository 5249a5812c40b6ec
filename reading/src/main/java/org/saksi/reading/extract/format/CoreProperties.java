package org.saksi.reading.extract.format;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// What an OPC package says of itself in `docProps/core.xml` (ECMA-376 part 2, 11).
final class CoreProperties {

    private static final Map<String, String> NAMES = Map.of("title", "title", "creator", "author", "lastModifiedBy", "last_modified_by",
            "created", "created", "modified",
            "modified", "subject", "subject", "description", "description");

    private CoreProperties() {}

    static void describe(ZipParts parts, Manuscript into) {
        try {
            Optional<byte[]> core = parts.part("docProps/core.xml");
            if (core.isPresent()) {
                Xml.push(core.get(), new Handler(into));
            }
        } catch (IOException e) {
            into.remark("what the document says of itself is broken");
        }
    }

    private static final class Handler extends DefaultHandler {
        private final Manuscript into;
        private final StringBuilder words = new StringBuilder();

        Handler(Manuscript into) {
            this.into = into;
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
}
