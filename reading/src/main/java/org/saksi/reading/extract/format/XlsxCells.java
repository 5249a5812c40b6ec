package org.saksi.reading.extract.format;

import java.io.IOException;
import java.util.List;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Counts the cells with a value on given sheets: the independent count beside the reader.
final class XlsxCells extends DefaultHandler {

    private long cells;
    private int inValue;
    private boolean filled;

    private XlsxCells() {}

    static long count(ZipParts parts, List<String> sheets, Manuscript into) throws IOException {
        XlsxCells counter = new XlsxCells();
        for (String sheet : sheets) {
            try {
                Xml.push(parts.part(sheet).orElse(new byte[0]), counter);
            } catch (UnreadableException e) {
                throw e;
            } catch (IOException e) {
                into.lessen(sheet + " is broken");
            }
        }
        return counter.cells;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("c")) {
            filled = false;
        } else if (name.equals("v") || name.equals("t")) {
            inValue++;
        }
    }

    @Override
    public void characters(char[] words, int start, int length) {
        if (inValue > 0 && !new String(words, start, length).isBlank()) {
            filled = true;
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("v") || name.equals("t")) {
            inValue--;
        } else if (name.equals("c") && filled) {
            cells++;
        }
    }
}
