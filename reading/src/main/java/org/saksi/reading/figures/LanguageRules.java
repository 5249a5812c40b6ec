package org.saksi.reading.figures;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.saksi.reading.text.LanguageFolder;
import org.saksi.reading.text.Token;
import org.saksi.reading.text.TokenKind;
import org.saksi.terms.LanguageTag;

/// All that the figure rules know about one language, read once from its folder. A language without a folder gets digits, signs and codes.
///
/// @param settings how it writes
/// @param numbers its number words
/// @param vague its vague words
/// @param shares its fractions and percentages
/// @param currencies its names of currencies
/// @param qualifiers the words that limit a number
/// @param things what is counted
/// @param people what tells that people are counted
/// @param calendar its names of months and the words around dates
/// @param ranges the words between the ends of a range
/// @param labels the words that make a number a name
/// @param penalties the words that tell of what a law threatens
/// @param measures the words that name a measure
record LanguageRules(Settings settings, NumberWords numbers, VagueWords vague, Shares shares, Currencies currencies, Qualifiers qualifiers,
        Things things,
        PeopleCues people, Calendar calendar, RangeWords ranges, WordList labels, WordList penalties, Measures measures) {

    private static final Map<LanguageTag, LanguageRules> KNOWN = new ConcurrentHashMap<>();

    static LanguageRules of(LanguageTag language) {
        return KNOWN.computeIfAbsent(language, LanguageRules::read);
    }

    private static LanguageRules read(LanguageTag language) {
        LanguageFolder folder = new LanguageFolder(language);
        Settings settings = Settings.of(folder);
        return new LanguageRules(settings, new NumberWords(folder, settings.compoundNumbers()), new VagueWords(folder), new Shares(folder),
                new Currencies(folder), new Qualifiers(folder), new Things(folder), new PeopleCues(folder), new Calendar(folder),
                new RangeWords(folder), WordList.of(folder, "labels"), WordList.of(folder, "penalties"), new Measures(folder));
    }

    /// Whether a quantity may begin at this token.
    boolean mayBegin(Token token) {
        return switch (token.kind()) {
            case NUMBER -> true;
            case SYMBOL -> Currencies.begins(token);
            case WORD -> numbers.begins(token) || vague.begins(token.folded()) || shares.begins(token.folded()) || Currencies.begins(token);
            case LETTER -> numbers.begins(token) || vague.begins(token.folded()) || shares.begins(token.folded());
            case PUNCTUATION, ADDRESS -> false;
        };
    }

    static boolean isDigits(Token token) {
        return token.kind() == TokenKind.NUMBER;
    }
}
