package org.saksi.reading;

import java.util.Locale;

/// What kind of stretch of a document an [Anchor] names.
public enum AnchorKind {
    /// A page of a paged document.
    PAGE,
    /// A sheet of a workbook, a slide of a presentation, a chapter of a book.
    SECTION,
    /// A paragraph, a heading, a list item.
    PARAGRAPH,
    /// A row of a table; its cells stand between tabs, or as the file itself separates them.
    ROW,
    /// One message of a chat or a mailbox.
    MESSAGE,
    /// A footnote, an endnote, a comment: words outside the running text.
    NOTE,
    /// Words that repeat on page after page: running heads, feet, page numbers.
    FURNITURE;

    /// The name in formats: lower-case.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind of this name.
    ///
    /// @throws IllegalArgumentException when there is no such kind
    public static AnchorKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
