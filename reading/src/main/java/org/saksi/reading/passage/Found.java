package org.saksi.reading.passage;

import org.saksi.reading.Passage;

/// What became of one passage in another transcript.
public sealed interface Found {

    /// The passage as it was.
    Passage old();

    /// It was found again.
    ///
    /// @param old the passage as it was
    /// @param now the same in the other transcript, with the words that stand there
    /// @param how how it was found
    /// @param likeness 1 when the words are the same; else the share of characters that need no change
    record Again(Passage old, Passage now, How how, double likeness) implements Found {

        public Again {
            if (!(likeness > 0 && likeness <= 1)) {
                throw new IllegalArgumentException("likeness lies above 0 and up to 1, but was " + likeness);
            }
        }
    }

    /// It was not, or not without doubt.
    ///
    /// @param old the passage as it was
    /// @param reason why, in words
    record Lost(Passage old, String reason) implements Found {}

    /// How a passage was found again.
    enum How {
        /// The very words.
        EXACT,
        /// The same words but for white space, quotation marks, hyphens and forms of letters.
        FOLDED,
        /// Nearly the same words.
        APPROXIMATE
    }
}
