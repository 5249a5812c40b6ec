package org.saksi.reading.figures;

import org.saksi.reading.text.LanguageFolder;
import org.saksi.reading.text.Phrases;

/// Phrases of which it only matters that they stand somewhere.
final class WordList {

    private final Phrases<Boolean> forward = new Phrases<>();
    private final Phrases<Boolean> backward = new Phrases<>();

    private WordList() {}

    static WordList of(LanguageFolder folder, String file) {
        WordList list = new WordList();
        for (LanguageFolder.Group group : folder.groups(file)) {
            for (String text : group.texts()) {
                list.forward.put(text, true);
                list.backward.putReversed(text, true);
            }
        }
        return list;
    }

    boolean endsBefore(Line line, int place) {
        return backward.longestBefore(line.tokens(), place, line.first()).isPresent();
    }

    boolean beginsAt(Line line, int place) {
        return line.has(place) && forward.longestAt(line.tokens(), place, line.end()).isPresent();
    }

    /// Whether one of the phrases stands anywhere between two places.
    boolean within(Line line, int from, int to) {
        for (int i = Math.max(from, line.first()); i < Math.min(to, line.end()); i++) {
            if (forward.longestAt(line.tokens(), i, line.end()).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
