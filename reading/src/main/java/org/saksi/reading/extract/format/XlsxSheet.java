package org.saksi.reading.extract.format;

import java.io.IOException;
import java.util.Locale;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;
import org.saksi.reading.AnchorKind;

/// Reads one sheet of a workbook row by row.
final class XlsxSheet {

    /// Empty cells between two filled ones that are kept as tabs; a wider gap is one tab.
    private static final int GAP = 50;

    private final XlsxBook book;
    private final Manuscript into;
    private final DataFormatter shown = new DataFormatter(Locale.ROOT);

    XlsxSheet(XlsxBook book, Manuscript into) {
        this.book = book;
        this.into = into;
    }

    void read(String name, byte[] xml) throws IOException {
        try {
            XMLStreamReader in = Xml.reader(xml);
            int row = 0;
            while (in.hasNext()) {
                if (in.next() == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("row")) {
                    row = number(in.getAttributeValue(null, "r"), row + 1);
                    row(name + "!" + row, in);
                }
            }
        } catch (XMLStreamException e) {
            throw Xml.damaged(e);
        }
    }

    private void row(String label, XMLStreamReader in) throws XMLStreamException, UnreadableException {
        StringBuilder cells = new StringBuilder();
        int next = 0;
        int last = 0;
        long filled = 0;
        for (int event = in.next(); !(event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("row")); event = in.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("c")) {
                int here = Math.max(next, column(in.getAttributeValue(null, "r"), next));
                next = here + 1;
                String value = cell(in);
                if (!value.isBlank()) {
                    cells.append("\t".repeat(here - last > GAP ? 1 : here - last)).append(value);
                    last = here;
                    filled++;
                }
            }
        }
        if (filled > 0) {
            into.line(AnchorKind.ROW, label, cells.toString());
            into.emit(filled);
        }
    }

    private String cell(XMLStreamReader in) throws XMLStreamException {
        String type = in.getAttributeValue(null, "t");
        int style = number(in.getAttributeValue(null, "s"), 0);
        StringBuilder value = new StringBuilder();
        int inReading = 0;
        for (int event = in.next(); !(event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("c")); event = in.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (in.getLocalName()) {
                    case "v" -> value.append(in.getElementText());
                    case "t" -> value.append(inReading > 0 ? "" : in.getElementText());
                    case "rPh" -> inReading++;
                    default -> {
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("rPh")) {
                inReading--;
            }
        }
        return shown(type == null ? "n" : type, style, value.toString());
    }

    private String shown(String type, int style, String value) {
        return switch (type) {
            case "s" -> {
                int number = number(value.strip(), -1);
                yield number >= 0 && number < book.strings().size() ? flat(book.strings().get(number)) : "";
            }
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "n" -> number(style, value);
            default -> flat(value);
        };
    }

    /// A number as its format shows it; as it stands when the format cannot show it.
    private String number(int style, String value) {
        if (style >= book.formats().size() || value.isBlank()) {
            return value;
        }
        XlsxBook.Format format = book.formats().get(style);
        try {
            String words = shown.formatRawCellContents(Double.parseDouble(value), format.number(), format.pattern(), book.from1904())
                    .strip();
            return words.isEmpty() ? value : words;
        } catch (RuntimeException e) {
            return value;
        }
    }

    private static String flat(String words) {
        return words.replace('\t', ' ').replaceAll("\\s*\\R\\s*", " ").strip();
    }

    /// `BC12` is column 54, counted from 0.
    private static int column(@Nullable String reference, int otherwise) {
        if (reference == null) {
            return otherwise;
        }
        int column = 0;
        int i = 0;
        for (; i < reference.length() && i < 3 && Character.isUpperCase(reference.charAt(i)); i++) {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
        }
        return i == 0 ? otherwise : column - 1;
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits != null && digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : otherwise;
    }
}
