package org.saksi.reading.extract.format;

import java.io.IOException;
import java.util.List;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Counts the visible characters of all text runs (`w:t`) of all given parts, wherever they stand: the independent count beside the reader. Of alternate
/// contents (`mc:AlternateContent`) only the choice is counted: the fallback says the same again.
final class DocxCharacters extends DefaultHandler {

    private int inText;
    private int inFallback;
    private long characters;

    private DocxCharacters() {}

    static long count(ZipParts parts, List<String> names, Manuscript into) throws IOException {
        long all = 0;
        for (String name : names) {
            DocxCharacters counter = new DocxCharacters();
            try {
                Xml.push(parts.part(name).orElse(new byte[0]), counter);
            } catch (UnreadableException e) {
                throw e;
            } catch (IOException e) {
                into.lessen(name + " is broken");
            }
            all += counter.characters;
        }
        return all;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("t") && uri.contains("wordprocessingml")) {
            inText++;
        } else if (name.equals("Fallback")) {
            inFallback++;
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("t") && uri.contains("wordprocessingml")) {
            inText--;
        } else if (name.equals("Fallback")) {
            inFallback--;
        }
    }

    @Override
    public void characters(char[] words, int start, int length) {
        if (inText > 0 && inFallback == 0) {
            characters += Visible.count(new String(words, start, length));
        }
    }
}
