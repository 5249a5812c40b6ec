package org.saksi.terms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/// A date as precise as its source: a day, a month, a year, or one of these as an estimate.
///
/// @param first first day it can mean
/// @param last last day it can mean, not before the first
/// @param estimated whether the source itself says "about"
public record FuzzyDate(LocalDate first, LocalDate last, boolean estimated) {

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    public FuzzyDate {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a date must not end (" + last + ") before it begins (" + first + ")");
        }
    }

    /// Exactly this day.
    public static FuzzyDate day(LocalDate day) {
        return new FuzzyDate(day, day, false);
    }

    /// Some day of this month.
    public static FuzzyDate month(YearMonth month) {
        return new FuzzyDate(month.atDay(1), month.atEndOfMonth(), false);
    }

    /// Some day of this year.
    public static FuzzyDate year(int year) {
        return new FuzzyDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), false);
    }

    /// Reads `2025`, `2025-06`, `2025-06-26`, each with an optional leading `~` for an estimate (EDTF level 1 in spirit).
    ///
    /// @throws IllegalArgumentException when the text is none of these, or no day of the calendar
    public static FuzzyDate parse(String text) {
        boolean about = text.startsWith("~");
        String plain = about ? text.substring(1) : text;
        try {
            FuzzyDate date = plain.length() == YEAR_LENGTH
                    ? year(Integer.parseInt(plain))
                    : plain.length() == MONTH_LENGTH
                            ? month(YearMonth.parse(plain))
                            : day(LocalDate.parse(plain));
            return new FuzzyDate(date.first, date.last, about);
        } catch (NumberFormatException | DateTimeException e) {
            throw new IllegalArgumentException("a date is written 2025, 2025-06 or 2025-06-26, with ~ for about, but was \"" + text + "\"",
                    e);
        }
    }

    /// The text that [#parse] reads; a span that is no whole year or month is written `first/last`.
    @Override
    public String toString() {
        String plain;
        if (first.equals(last)) {
            plain = first.toString();
        } else if (spans(first, last, month(YearMonth.from(first)))) {
            plain = YearMonth.from(first).toString();
        } else if (spans(first, last, year(first.getYear()))) {
            plain = "%04d".formatted(first.getYear());
        } else {
            plain = first + "/" + last;
        }
        return estimated ? "~" + plain : plain;
    }

    private static boolean spans(LocalDate first, LocalDate last, FuzzyDate whole) {
        return first.equals(whole.first) && last.equals(whole.last);
    }
}
