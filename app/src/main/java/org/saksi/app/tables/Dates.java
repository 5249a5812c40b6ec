package org.saksi.app.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.saksi.terms.FuzzyDate;
import org.saksi.terms.Period;

/// Reads the dates of tables. What can mean two days is refused rather than guessed.
final class Dates {

    private static final Pattern ISO_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]\\d{1,2}:\\d{2}.*");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})");
    private static final Pattern WORDED = Pattern
            .compile("(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)?([a-z]{3,9})\\.?,?\\s+(?:(\\d{1,2})(?:st|nd|rd|th)?,\\s*)?(\\d{4})");
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int LAST_MONTH = 12;

    private Dates() {}

    static FuzzyDate read(String text, String heading) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        boolean about = plain.startsWith("~") || plain.startsWith("about ") || plain.startsWith("c. ") || plain.startsWith("around ");
        String bare = plain.replaceFirst("^(~|about |around |c\\. )\\s*", "");
        try {
            FuzzyDate date = bare(bare, text, heading);
            return new FuzzyDate(date.first(), date.last(), about);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new RowRefused(
                    "\"" + text + "\" in column \"" + heading + "\" is no date: a date is written 2025, 2025-06 or 2025-06-26");
        }
    }

    static Period period(String text, String heading) {
        String[] ends = text.split("\\s*(?:\\.\\.| to | until |/(?=\\d{4}-)|–|—)\\s*", 2);
        return period(read(ends[0], heading), read(ends[ends.length - 1], heading), true);
    }

    static Period period(FuzzyDate from, FuzzyDate to, boolean both) {
        if (to.last().isBefore(from.first()) || both && to.first().isBefore(from.first()) && to.last().isBefore(from.last())) {
            throw new RowRefused("the end " + to + " lies before the start " + from);
        }
        return new Period(from, to);
    }

    private static FuzzyDate bare(String bare, String text, String heading) {
        Matcher time = ISO_TIME.matcher(bare);
        if (time.matches()) {
            return FuzzyDate.parse(time.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(bare);
        if (yearFirst.matches()) {
            return FuzzyDate.day(LocalDate.of(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3)));
        }
        Matcher slashed = SLASHED.matcher(bare);
        if (slashed.matches()) {
            return slashed(slashed, text, heading);
        }
        Matcher worded = WORDED.matcher(bare);
        if (worded.matches()) {
            int month = MONTHS.indexOf(worded.group(2).substring(0, 3)) + 1;
            YearMonth of = YearMonth.of(number(worded, 4), month);
            String day = worded.group(1) != null ? worded.group(1) : worded.group(3);
            return day == null ? FuzzyDate.month(of) : FuzzyDate.day(of.atDay(Integer.parseInt(day)));
        }
        return FuzzyDate.parse(bare);
    }

    private static FuzzyDate slashed(Matcher slashed, String text, String heading) {
        int one = number(slashed, 1);
        int two = number(slashed, 2);
        if (one <= LAST_MONTH && two <= LAST_MONTH && one != two) {
            throw new RowRefused("\"" + text + "\" in column \"" + heading
                    + "\" can mean two days; write it as year-month-day");
        }
        int month = one > LAST_MONTH ? two : one;
        int day = one > LAST_MONTH ? one : two;
        return FuzzyDate.day(LocalDate.of(number(slashed, 3), month, day));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
