package org.saksi.reading.extract.format;

import java.io.IOException;
import java.util.Map;

/// What an OPC package says of itself in `docProps/core.xml` (ECMA-376 part 2, 11).
final class CoreProperties {

    private static final Map<String, String> NAMES = Map.of("title", "title", "creator", "author", "lastModifiedBy", "last_modified_by",
            "created", "created", "modified",
            "modified", "subject", "subject", "description", "description");

    private CoreProperties() {}

    static void describe(ZipParts parts, Manuscript into) {
        try {
            parts.part("docProps/core.xml").ifPresent(core -> PropertyWords.describe(core, NAMES, into));
        } catch (IOException e) {
            into.remark("what the document says of itself is broken");
        }
    }
}
