package org.saksi.reading.speakers;

import org.saksi.reading.Attribution;
import org.saksi.reading.SourceText;
import org.saksi.reading.text.Article;

/// Asks who says a number in an invented text.
final class Asking {

    private Asking() {}

    /// Who says the words, at their first place in the text.
    static Attribution about(String words, String text) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("the text does not hold \"" + words + "\"");
        }
        return new SpeakerReader(Article.of(SourceText.of(text))).attribute(at, at + words.length());
    }

    /// The speaker's name, empty for the text's own voice.
    static String speaker(String words, String text) {
        return about(words, text).speaker().orElse("");
    }
}
