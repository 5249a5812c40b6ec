package org.saksi.reading.extract.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// What the sheets of a workbook share: their order and names, the strings, the formats of numbers, the first day of its calendar.
///
/// @param sheets the sheets in their order, those that the workbook does not list last
/// @param strings shared strings by number
/// @param formats for each style of a cell, the format of its number
/// @param from1904 whether day 1 is in 1904
record XlsxBook(List<Sheet> sheets, List<String> strings, List<Format> formats, boolean from1904) {

    /// One sheet.
    record Sheet(String name, String part, boolean hidden) {}

    /// How a number is shown: the number of the format, and its pattern.
    record Format(int number, String pattern) {}

    XlsxBook {
        sheets = List.copyOf(sheets);
        strings = List.copyOf(strings);
        formats = List.copyOf(formats);
    }

    static XlsxBook of(ZipParts parts, List<String> parted) throws IOException {
        Relations relations = Relations.of(parts.part("xl/_rels/workbook.xml.rels").orElse(EMPTY));
        Listed listed = new Listed(relations);
        Xml.push(parts.part("xl/workbook.xml").orElse(EMPTY), listed);
        Set<String> known = new HashSet<>();
        listed.sheets.forEach(sheet -> known.add(sheet.part));
        for (String part : parted) {
            if (!known.contains(part)) {
                listed.sheets.add(new Sheet(part, part, false));
            }
        }
        Strings strings = new Strings();
        Xml.push(parts.part("xl/sharedStrings.xml").orElse(EMPTY), strings);
        Styles styles = new Styles();
        Xml.push(parts.part("xl/styles.xml").orElse(EMPTY), styles);
        return new XlsxBook(listed.sheets, strings.all, styles.formats(), listed.from1904);
    }

    private static final byte[] EMPTY = "<none/>".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private static final class Listed extends DefaultHandler {
        private final Relations relations;
        private final List<Sheet> sheets = new ArrayList<>();
        private boolean from1904;

        Listed(Relations relations) {
            this.relations = relations;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("workbookPr")) {
                String since = attributes.getValue("date1904");
                from1904 = "1".equals(since) || "true".equals(since);
            } else if (name.equals("sheet")) {
                String id = relation(attributes);
                String part = relations.byId().getOrDefault(id, "");
                String state = attributes.getValue("state");
                String title = attributes.getValue("name");
                sheets.add(new Sheet(title == null ? "" : title, part.startsWith("xl/") ? part : "xl/" + part,
                        state != null && !state.equals("visible")));
            }
        }

        private static String relation(Attributes attributes) {
            for (int i = 0; i < attributes.getLength(); i++) {
                if (attributes.getLocalName(i).equals("id")) {
                    return attributes.getValue(i);
                }
            }
            return "";
        }
    }

    private static final class Strings extends DefaultHandler {
        private final List<String> all = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private boolean inText;
        private int inReading;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            switch (name) {
                case "si" -> words.setLength(0);
                case "rPh" -> inReading++;
                case "t" -> inText = inReading == 0;
                default -> {
                }
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            if (inText) {
                words.append(characters, start, length);
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            switch (name) {
                case "si" -> all.add(words.toString());
                case "rPh" -> inReading--;
                case "t" -> inText = false;
                default -> {
                }
            }
        }
    }

    private static final class Styles extends DefaultHandler {
        private final Map<Integer, String> patterns = new HashMap<>();
        private final List<Integer> numbers = new ArrayList<>();
        private boolean inCellFormats;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("numFmt")) {
                patterns.put(number(attributes), attributes.getValue("formatCode"));
            } else if (name.equals("cellXfs")) {
                inCellFormats = true;
            } else if (name.equals("xf") && inCellFormats) {
                numbers.add(number(attributes));
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            if (name.equals("cellXfs")) {
                inCellFormats = false;
            }
        }

        List<Format> formats() {
            return numbers.stream().map(n -> new Format(n, pattern(n))).toList();
        }

        private String pattern(int number) {
            String builtIn = BuiltinFormats.getBuiltinFormat(number);
            return patterns.getOrDefault(number, builtIn == null ? "General" : builtIn);
        }

        private static int number(Attributes attributes) {
            String value = attributes.getValue("numFmtId");
            return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
        }
    }
}
