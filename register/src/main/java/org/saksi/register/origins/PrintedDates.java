package org.saksi.register.origins;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.saksi.terms.FuzzyDate;

/// Dates as texts print them: *June 26, 2025*, *26 Jun 2025*, *2025-06-26*, *2025年6月26日*, *June 2025*.
final class PrintedDates {

    private static final Map<String, Month> MONTHS = months();
    private static final String NAMES = MONTHS.keySet().stream().sorted((a, b) -> b.length() - a.length()).collect(Collectors.joining("|"));
    private static final Pattern DATE = Pattern.compile("(?<![\\p{L}\\d])(?:(?<m1>" + NAMES
            + ")\\.? (?<d1>\\d{1,2})(?:st|nd|rd|th)?,? (?<y1>(?:19|20)\\d\\d)"
            + "|(?<d2>\\d{1,2}) (?<m2>" + NAMES + ")\\.?,? (?<y2>(?:19|20)\\d\\d)|(?<y3>(?:19|20)\\d\\d)-(?<n3>\\d\\d)-(?<d3>\\d\\d)"
            + "|(?<y4>(?:19|20)\\d\\d)年(?<n4>\\d{1,2})月(?:(?<d4>\\d{1,2})日)?|(?<m5>" + NAMES + ")\\.?,? (?<y5>(?:19|20)\\d\\d))(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> DAYS = Arrays.stream(DayOfWeek.values())
            .map(d -> d.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    private static final int HEAD = 300;
    private static final int TAIL = 250;

    private PrintedDates() {}

    /// The date a text gives for itself: in its first lines, or else in its last.
    static Optional<FuzzyDate> ofDocument(String text) {
        Optional<FuzzyDate> head = day(text.substring(0, Math.min(HEAD, text.length())));
        return head.isPresent() ? head : day(text.substring(Math.max(0, text.length() - TAIL)));
    }

    /// The first date in some words that is given to the day or month.
    static Optional<FuzzyDate> first(String words) {
        Matcher matcher = DATE.matcher(words);
        return matcher.find() ? date(matcher) : Optional.empty();
    }

    /// A month's name, in English.
    static Optional<Month> month(String word) {
        return Optional.ofNullable(MONTHS.get(word.toLowerCase(Locale.ROOT)));
    }

    /// Whether a word names a month or a day of the week, in English.
    static boolean names(String plain) {
        return MONTHS.containsKey(plain) || DAYS.contains(plain);
    }

    private static Optional<FuzzyDate> day(String words) {
        Matcher matcher = DATE.matcher(words);
        while (matcher.find()) {
            Optional<FuzzyDate> date = date(matcher);
            if (date.isPresent() && date.get().first().equals(date.get().last())) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<FuzzyDate> date(Matcher m) {
        try {
            for (int form = 1; form <= 2; form++) {
                if (m.group("y" + form) != null) {
                    return Optional.of(day(m.group("y" + form), month(m.group("m" + form)).orElseThrow(), m.group("d" + form)));
                }
            }
            if (m.group("y3") != null) {
                return Optional.of(day(m.group("y3"), Month.of(Integer.parseInt(m.group("n3"))), m.group("d3")));
            }
            if (m.group("y4") != null) {
                Month month = Month.of(Integer.parseInt(m.group("n4")));
                return Optional.of(m.group("d4") == null
                        ? FuzzyDate.month(YearMonth.of(Integer.parseInt(m.group("y4")), month))
                        : day(m.group("y4"), month, m.group("d4")));
            }
            return Optional.of(FuzzyDate.month(YearMonth.of(Integer.parseInt(m.group("y5")), month(m.group("m5")).orElseThrow())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static FuzzyDate day(String year, Month month, String day) {
        return FuzzyDate.day(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            months.put(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT), month);
            months.put(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT).replace(".", ""), month);
        }
        months.put("sept", Month.SEPTEMBER);
        return Map.copyOf(months);
    }
}
