package org.saksi.matching.text;

import java.util.Locale;

/// What a machine suggests about two texts.
public enum CopyLabel {

    /// The same text: verbatim, shuffled, with some words exchanged, or one a part of the other.
    COPY,
    /// One was made from the other or both from a third: a summary, an excerpt with changes, long quotations.
    DERIVED,
    /// No more in common than any two texts, or only what stands at their ends: a footer, a notice, a byline.
    DIFFERENT;

    /// The word used in exports, in lower case.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
