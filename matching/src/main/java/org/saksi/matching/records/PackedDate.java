package org.saksi.matching.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A date with its precision in one `int`: year, month (0 unknown), day (0 unknown) and whether the source says "about". Zero is no date.
public final class PackedDate {

    /// No date.
    public static final int NONE = 0;

    private static final int ABOUT = 1;
    private static final int BUDDHIST_ERA_FROM = 2400;
    private static final int BUDDHIST_OFFSET = 543;
    private static final int COMPACT_LENGTH = 8;
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private PackedDate() {}

    /// Packs a date.
    ///
    /// @param year 1 to 4095
    /// @param month 1 to 12, or 0 when unknown
    /// @param day 1 to 31, or 0 when unknown
    /// @param about whether it is an estimate
    public static int of(int year, int month, int day, boolean about) {
        return year << 11 | month << 7 | day << 2 | (about ? ABOUT : 0);
    }

    /// The year.
    public static int year(int date) {
        return date >>> 11;
    }

    /// The month, 0 when unknown.
    public static int month(int date) {
        return date >>> 7 & 15;
    }

    /// The day of the month, 0 when unknown.
    public static int day(int date) {
        return date >>> 2 & 31;
    }

    /// Whether the source says "about", or the date was derived from an age.
    public static boolean isAbout(int date) {
        return (date & ABOUT) != 0;
    }

    /// Reads the usual notations (`1999`, `1999-04`, `1999-04-27`, `19990427`, `27/4/1999`, `27 Apr 1999`, `~1999`), digits of any script,
    /// Buddhist-era years. Where day and month cannot be told apart the day is read first.
    ///
    /// @return the packed date, [#NONE] when the text is no date
    public static int parse(String text) {
        List<Integer> numbers = new ArrayList<>(3);
        int namedMonth = 0;
        int i = 0;
        String lower = text.toLowerCase(Locale.ROOT);
        while (i < lower.length()) {
            char c = lower.charAt(i);
            int end = i + 1;
            if (Character.isDigit(c)) {
                end = endOfNumber(lower, i);
                if (end - i > COMPACT_LENGTH) {
                    return NONE;
                }
                numbers.add(number(lower, i, end));
            } else if (Character.isLetter(c)) {
                end = endOfWord(lower, i);
                if (end - i >= 3) {
                    namedMonth = Math.max(namedMonth, 1 + MONTHS.indexOf(lower.substring(i, i + 3)));
                }
            } else if (c == 't' || c == ':') {
                break;
            }
            i = end;
        }
        boolean about = lower.startsWith("~") || lower.startsWith("c.") || lower.startsWith("about") || lower.endsWith("?")
                || lower.startsWith("circa");
        return assemble(numbers, namedMonth, about);
    }

    private static int assemble(List<Integer> numbers, int namedMonth, boolean about) {
        if (numbers.isEmpty()) {
            return NONE;
        }
        int a = numbers.get(0);
        if (numbers.size() == 1) {
            if (a > 9_999_999) {
                return checked(a / 10_000, a / 100 % 100, a % 100, about);
            }
            return a > 9_999 ? checked(a / 100, a % 100, 0, about) : checked(a, namedMonth, 0, about);
        }
        int b = numbers.get(1);
        if (namedMonth > 0) {
            return a > 31 ? checked(a, namedMonth, b, about) : checked(b, namedMonth, a, about);
        }
        if (numbers.size() == 2) {
            return a > 31 ? checked(a, b, 0, about) : checked(b, a, 0, about);
        }
        int c = numbers.get(2);
        if (a > 31) {
            return checked(a, b, c, about);
        }
        return b > 12 ? checked(c, a, b, about) : checked(c, b, a, about);
    }

    private static int checked(int year, int month, int day, boolean about) {
        int common = year >= BUDDHIST_ERA_FROM && year < BUDDHIST_ERA_FROM + 250 ? year - BUDDHIST_OFFSET : year;
        if (common < 100 || common > 2200) {
            return NONE;
        }
        if (month > 12 && month <= 31 && day >= 1 && day <= 12) {
            return of(common, /* month= */ day, /* day= */ month, about);
        }
        boolean monthKnown = month >= 1 && month <= 12;
        boolean dayKnown = monthKnown && day >= 1 && day <= 31;
        return of(common, monthKnown ? month : 0, dayKnown ? day : 0, about);
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + Character.digit(text.charAt(i), 10);
        }
        return value;
    }
}
