package org.saksi.reading.figures;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.saksi.reading.text.LanguageFolder;
import org.saksi.reading.text.Phrases;
import org.saksi.reading.text.Phrases.Match;
import org.saksi.reading.text.Token;
import org.saksi.reading.text.TokenKind;
import org.saksi.terms.LanguageTag;

/// Signs, codes and names of currencies (`und/currency-signs.txt`, `currencies.txt`), and the words that make a vague number money
/// (`money-words.txt`).
final class Currencies {

    private static final Phrases<String> SIGNS = signs();

    private final Phrases<String> names = new Phrases<>();
    private final Set<String> moneyNouns = new HashSet<>();
    private final Phrases<Boolean> wordsBefore = new Phrases<>();
    private final Phrases<Boolean> wordsAfter = new Phrases<>();

    Currencies(LanguageFolder folder) {
        for (LanguageFolder.Group group : folder.groups("currencies")) {
            group.texts().forEach(text -> names.put(text, group.key()));
        }
        for (LanguageFolder.Group group : folder.groups("money-words")) {
            for (String text : group.texts()) {
                if ("noun".equals(group.key())) {
                    moneyNouns.add(text);
                } else if ("before".equals(group.key())) {
                    wordsBefore.putReversed(text, true);
                } else {
                    wordsAfter.put(text, true);
                }
            }
        }
    }

    private static Phrases<String> signs() {
        Phrases<String> signs = new Phrases<>();
        for (LanguageFolder.Group group : new LanguageFolder(LanguageTag.UNDETERMINED).groups("currency-signs")) {
            group.texts().forEach(text -> signs.put(text, group.key()));
        }
        return signs;
    }

    static boolean begins(Token token) {
        return SIGNS.begins(token.folded()) && (token.kind() == TokenKind.SYMBOL || token.capitalised());
    }

    /// A sign or code that begins at this place; the parts of `US$` touch, and codes are in capitals.
    Optional<Match<String>> signAt(Line line, int place) {
        if (!line.has(place) || !begins(line.at(place))) {
            return Optional.empty();
        }
        Optional<Match<String>> match = SIGNS.longestAt(line.tokens(), place, line.end());
        if (match.isPresent() && match.get().length() > 1 && !line.touchesBefore(place + 1)) {
            return SIGNS.longestAt(line.tokens(), place, place + 1);
        }
        return match.filter(m -> line.at(place).kind() == TokenKind.SYMBOL || isCode(line, place));
    }

    /// A code is in capitals, or touches the number behind it (`Shs500`); a single letter must touch it.
    private static boolean isCode(Line line, int place) {
        String text = line.at(place).text();
        boolean touches = line.touchesBefore(place + 1);
        return touches || text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)) || text.length() == 2;
    }

    /// The name of a currency at this place.
    Optional<Match<String>> nameAt(Line line, int place) {
        return names.longestAt(line.tokens(), place, line.end());
    }

    /// Whether a noun of money begins at the place: *fee*, *salary*, *losses*.
    boolean moneyWord(Line line, int place) {
        return moneyNouns.contains(line.word(place));
    }

    /// Whether words before or behind a vague number make it money.
    boolean moneyAround(Line line, int first, int end) {
        return wordsBefore.longestBefore(line.tokens(), first, line.first()).isPresent()
                || wordsAfter.longestAt(line.tokens(), end, line.end()).isPresent();
    }
}
