package org.saksi.reading.extract.format;

import java.io.IOException;

import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.xml.sax.SAXException;

/// Rich Text Format 1.9, by Apache Tika. What to expect is counted by a scan of the groups and control words of the file ([RtfCharacters]).
public final class RtfReader implements FormatReader {

    @Override
    public String version() {
        return "rtf/1";
    }

    @Override
    public void read(Source source, Manuscript into) throws IOException {
        into.expect(RtfCharacters.count(source.bytes()), "characters");
        into.shortfall("words that the reader of this format leaves out");
        Metadata metadata = new Metadata();
        XhtmlParagraphs paragraphs = new XhtmlParagraphs(into);
        try {
            new RTFParser().parse(source.open(), paragraphs, metadata, new ParseContext());
        } catch (EncryptedDocumentException e) {
            into.locked("the document opens only with a password");
        } catch (TikaException | SAXException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            paragraphs.finish();
        }
        into.property("title", metadata.get(TikaCoreProperties.TITLE));
        into.property("author", metadata.get(TikaCoreProperties.CREATOR));
        into.property("created", metadata.get(TikaCoreProperties.CREATED));
    }
}
