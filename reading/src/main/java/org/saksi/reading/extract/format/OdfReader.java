package org.saksi.reading.extract.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// OpenDocument text, workbook or presentation (ISO/IEC 26300): paragraphs, tables row by row, notes and comments. Deletions of tracked changes are kept apart. What to expect is
/// the number of visible characters in the body, counted by [OdfCharacters].
public final class OdfReader implements FormatReader {

    private static final byte[] NONE = "<none/>".getBytes(StandardCharsets.US_ASCII);

    @Override
    public String version() {
        return "odf/1";
    }

    @Override
    public void read(Source source, Manuscript into) throws IOException {
        try (ZipParts parts = ZipParts.of(source)) {
            if (parts.isSalvaged()) {
                into.lessen("the archive that holds the document is broken; what could be saved of it is read");
            }
            String manifest = new String(parts.part("META-INF/manifest.xml").orElse(NONE), StandardCharsets.UTF_8);
            if (manifest.contains("encryption-data")) {
                into.locked("the document opens only with a password");
                return;
            }
            byte[] content = parts.part("content.xml").orElseThrow(() -> new UnreadableException("the document has no content"));
            into.expect(OdfCharacters.count(content, into), "characters");
            into.shortfall("words in places that are not read");
            OdfProperties.describe(parts.part("meta.xml").orElse(NONE), into);
            new OdfBody(into).read(content);
        }
    }
}
