package org.saksi.register.origins;

import java.util.Locale;

/// How a document stands to the others of its family.
public enum Relation {

    /// No other document is a version of it.
    INDEPENDENT,
    /// The same text, verbatim, shuffled, cut, or with words exchanged.
    COPY,
    /// Made from another in other words or by leaving out, in the same language.
    REWRITE,
    /// Made from another in another language, whole or as a digest.
    TRANSLATION;

    /// The word used in exports, in lower case.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
