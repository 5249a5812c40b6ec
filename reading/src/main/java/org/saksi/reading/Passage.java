package org.saksi.reading;

import org.saksi.terms.ExhibitId;
import org.saksi.terms.Sha256;

/// A place in an exhibit, with the words that stand there. It survives a better reader: a new transcript keeps the old one, and the
/// passage is found again in it by its quote.
///
/// @param exhibit the exhibit
/// @param transcript digest of the transcript that the offsets refer to
/// @param start first code point
/// @param end past the last code point, above the start
/// @param quote the words from start to end
public record Passage(ExhibitId exhibit, Sha256 transcript, int start, int end, String quote) {

    public Passage {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a passage begins at 0 or later and ends after it begins, but was " + start + "–" + end);
        }
        if (quote.isEmpty()) {
            throw new IllegalArgumentException("a passage must quote its words");
        }
    }
}
