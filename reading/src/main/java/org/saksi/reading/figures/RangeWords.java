package org.saksi.reading.figures;

import java.util.HashSet;
import java.util.Set;

import org.saksi.reading.text.LanguageFolder;
import org.saksi.reading.text.Phrases;

/// The words between the two ends of a range: `ranges.txt`. "10 to 20", "between 10 and 20", "two or three"; but "rose from 10 to 20" is two
/// numbers.
final class RangeWords {

    private final Phrases<Boolean> links = new Phrases<>();
    private final Phrases<Boolean> between = new Phrases<>();
    private final Phrases<Boolean> opensBetween = new Phrases<>();
    private final Phrases<Boolean> changes = new Phrases<>();
    private final Set<String> ends = new HashSet<>();
    private final Phrases<Boolean> percent = new Phrases<>();

    RangeWords(LanguageFolder folder) {
        for (LanguageFolder.Group group : folder.groups("ranges")) {
            for (String text : group.texts()) {
                switch (group.key()) {
                    case "link" -> links.put(text, true);
                    case "between" -> between.put(text, true);
                    case "opens between" -> opensBetween.putReversed(text, true);
                    case "change" -> changes.putReversed(text, true);
                    case "change end" -> ends.add(text);
                    case "percent" -> percent.put(text, true);
                    default -> throw new IllegalArgumentException("ranges.txt does not know \"" + group.key() + "\"");
                }
            }
        }
    }

    /// Whether the word at `place` joins the number that begins at `low` to an upper end.
    boolean joins(Line line, int low, int place) {
        int before = low > line.first() && Currencies.begins(line.at(low - 1)) ? low - 1 : low;
        if (between.longestAt(line.tokens(), place, line.end()).isPresent()) {
            return opensBetween.longestBefore(line.tokens(), before, line.first()).isPresent()
                    || before > line.first() && opensBetween.longestBefore(line.tokens(), before - 1, line.first()).isPresent();
        }
        return links.longestAt(line.tokens(), place, line.end()).isPresent()
                && changes.longestBefore(line.tokens(), before, line.first()).isEmpty();
    }

    /// Whether the word stands before the other end of a change: "from 12,000 dollars *to* 9,500".
    boolean changes(String word) {
        return ends.contains(word);
    }

    int length(Line line, int place) {
        return between.longestAt(line.tokens(), place, line.end()).or(() -> links.longestAt(line.tokens(), place, line.end()))
                .map(Phrases.Match::length)
                .orElse(0);
    }

    /// Whether the lower end prints its own percent sign before the link: "10% to 20%".
    boolean percentBetween(Line line, int place) {
        return percent.longestAt(line.tokens(), place, line.end()).isPresent();
    }
}
