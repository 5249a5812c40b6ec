package org.saksi.reading.figures;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.saksi.reading.text.LanguageFolder;
import org.saksi.reading.text.Phrases;
import org.saksi.reading.text.Phrases.Match;
import org.saksi.reading.text.Token;
import org.saksi.reading.text.TokenKind;

/// The names of months, the words and signs around dates, and the phrases that say when: `calendar.txt`, `periods.txt`.
final class Calendar {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;
    private static final int BUDDHIST_ERA = 543;
    private static final int DIGITS_OF_YEAR = 4;

    private final Phrases<Boolean> months = new Phrases<>();
    private final Phrases<Boolean> clock = new Phrases<>();
    private final Phrases<Boolean> relative = new Phrases<>();
    private final Phrases<Boolean> opens = new Phrases<>();
    private final Phrases<Boolean> frameBefore = new Phrases<>();
    private final Phrases<Boolean> frameAfter = new Phrases<>();
    private final Phrases<Boolean> keptBefore = new Phrases<>();
    private final Phrases<Boolean> keptAfter = new Phrases<>();
    private final Phrases<Boolean> telling = new Phrases<>();
    private final Phrases<Boolean> tellingOpens = new Phrases<>();
    private final Phrases<Boolean> beforeYear = new Phrases<>();
    private final Set<String> links = new HashSet<>();
    private final Set<String> yearSigns = new HashSet<>();
    private final Set<String> monthSigns = new HashSet<>();
    private final Set<String> daySigns = new HashSet<>();
    private final Phrases<Boolean> yearWords = new Phrases<>();
    private final Phrases<Boolean> dayWords = new Phrases<>();

    Calendar(LanguageFolder folder) {
        folder.groups("calendar").forEach(this::addCalendar);
        folder.groups("periods").forEach(this::addPeriods);
    }

    private void addCalendar(LanguageFolder.Group group) {
        for (String text : group.texts()) {
            switch (group.key()) {
                case "weekday" -> relative.put(text, true);
                case "clock" -> clock.put(text, true);
                case "before-year" -> beforeYear.putReversed(text, true);
                case "link" -> links.add(text);
                case "year sign" -> yearSigns.add(text);
                case "month sign" -> monthSigns.add(text);
                case "day sign" -> daySigns.add(text);
                case "year word" -> yearWords.putReversed(text, true);
                case "day word" -> dayWords.putReversed(text, true);
                default -> months.put(text, true);
            }
        }
    }

    private void addPeriods(LanguageFolder.Group group) {
        for (String text : group.texts()) {
            switch (group.key()) {
                case "frame before" -> frameBefore.putReversed(text, true);
                case "frame after" -> frameAfter.put(text, true);
                case "kept before" -> keptBefore.putReversed(text, true);
                case "kept after" -> keptAfter.put(text, true);
                case "opens" -> opens.putReversed(text, true);
                case "relative" -> relative.put(text, true);
                case "telling" -> telling.putReversed(text, true);
                case "telling opens" -> tellingOpens.putReversed(text, true);
                default -> throw new IllegalArgumentException("periods.txt does not know \"" + group.key() + "\"");
            }
        }
    }

    boolean isLink(String word) {
        return links.contains(word);
    }

    boolean isYearSign(String word) {
        return yearSigns.contains(word);
    }

    boolean isMonthSign(String word) {
        return monthSigns.contains(word);
    }

    boolean isDaySign(String word) {
        return daySigns.contains(word);
    }

    boolean hasSigns() {
        return !yearSigns.isEmpty();
    }

    int monthAt(Line line, int place) {
        return length(months.longestAt(line.tokens(), place, line.end()));
    }

    int clockAt(Line line, int place) {
        return length(clock.longestAt(line.tokens(), place, line.end()));
    }

    /// How many tokens a phrase such as "last year" or the name of a day spans from here; 0 when none.
    int relativeAt(Line line, int place) {
        return length(relative.longestAt(line.tokens(), place, line.end()));
    }

    /// How many tokens before the place open a date, as "since"; 0 when none.
    int opensBefore(Line line, int place) {
        return length(opens.longestBefore(line.tokens(), place, line.first()));
    }

    /// Whether a date that begins here says when something was said or printed: "told reporters on Thursday", "a letter of June 2024".
    boolean datesTelling(Line line, int place) {
        int before = place - length(tellingOpens.longestBefore(line.tokens(), place, line.first()));
        return telling.longestBefore(line.tokens(), before, line.first()).isPresent();
    }

    boolean yearMayFollow(Line line, int place) {
        return beforeYear.longestBefore(line.tokens(), place, line.first()).isPresent();
    }

    int yearWordBefore(Line line, int place) {
        return length(yearWords.longestBefore(line.tokens(), place, line.first()));
    }

    int dayWordBefore(Line line, int place) {
        return length(dayWords.longestBefore(line.tokens(), place, line.first()));
    }

    /// Whether words around say that a span of time is meant as such ("for two weeks", "46 months in prison").
    boolean isKept(Line line, int first, int end) {
        return keptAfter.longestAt(line.tokens(), end, line.end()).isPresent()
                || keptBefore.longestBefore(line.tokens(), first, line.first()).isPresent();
    }

    /// Whether a word such as *for* before a span of time says that it lasted.
    boolean isKeptBefore(Line line, int first) {
        return keptBefore.longestBefore(line.tokens(), first, line.first()).isPresent();
    }

    /// Whether words before a span of time make it a point in time: "the past six weeks".
    boolean isFrameBefore(Line line, int first) {
        return frameBefore.longestBefore(line.tokens(), first, line.first()).isPresent();
    }

    /// Whether words behind a span of time make it a point in time or an age: "three years ago", "16-year-old".
    boolean isFrameAfter(Line line, int end) {
        return frameAfter.longestAt(line.tokens(), end, line.end()).isPresent();
    }

    /// Whether the digits can be a year of our time, or of the Buddhist era.
    static boolean looksLikeYear(Token token) {
        if (token.kind() != TokenKind.NUMBER || token.text().codePointCount(0, token.text().length()) != DIGITS_OF_YEAR) {
            return false;
        }
        double value = DigitNumbers.value(token.text(), false);
        return isYear(value) || isYear(value - BUDDHIST_ERA);
    }

    private static boolean isYear(double value) {
        return value >= FIRST_YEAR && value <= LAST_YEAR;
    }

    private static int length(Optional<Match<Boolean>> match) {
        return match.map(Match::length).orElse(0);
    }
}
