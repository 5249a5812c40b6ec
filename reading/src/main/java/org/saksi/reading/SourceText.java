package org.saksi.reading;

import java.util.Optional;

import org.saksi.terms.LanguageTag;

/// A text to be read, with what is known of where it stood. The same values always give the same figures.
///
/// @param text the whole text; offsets of everything read from it are code points into it
/// @param language its language; `und` lets the reader find out
/// @param outlet who published it, when known: the last link of every chain
public record SourceText(String text, LanguageTag language, Optional<String> outlet) {

    /// A text of which nothing else is known.
    public static SourceText of(String text) {
        return new SourceText(text, LanguageTag.UNDETERMINED, Optional.empty());
    }
}
