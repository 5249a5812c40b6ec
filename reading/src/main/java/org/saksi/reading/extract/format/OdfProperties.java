package org.saksi.reading.extract.format;

import java.util.Map;

/// What an OpenDocument file says of itself in `meta.xml`.
final class OdfProperties {

    private static final Map<String, String> NAMES = Map.of("title", "title", "initial-creator", "author", "creator", "last_modified_by",
            "creation-date", "created", "date",
            "modified", "subject", "subject", "description", "description");

    private OdfProperties() {}

    static void describe(byte[] meta, Manuscript into) {
        PropertyWords.describe(meta, NAMES, into);
    }
}
