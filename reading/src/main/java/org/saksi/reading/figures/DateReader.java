package org.saksi.reading.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.saksi.reading.text.Span;
import org.saksi.reading.text.Token;
import org.saksi.reading.text.TokenKind;

/// Finds the dates and clock times of a line, so that their numbers are not taken for figures.
final class DateReader {

    private static final int DAYS = 31;
    private static final int MONTHS = 12;
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "er", "º", "°");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "/", "~", "至", "到", "to", "and", "or", "&");

    private final Line line;
    private final Calendar calendar;
    private final List<Span> dates = new ArrayList<>();

    private DateReader(Line line) {
        this.line = line;
        this.calendar = line.rules().calendar();
    }

    /// The dates of a line, each as places of its first token and the token after its last.
    static List<Span> dates(Line line) {
        DateReader reader = new DateReader(line);
        int at = line.first();
        while (at < line.end()) {
            int end = reader.endOfDate(at);
            if (end > at) {
                reader.dates.add(new Span(at, end));
                at = end;
            } else {
                at++;
            }
        }
        return reader.dates;
    }

    private int endOfDate(int at) {
        Token token = line.at(at);
        if (token.kind() == TokenKind.NUMBER) {
            return endOfNumericDate(at);
        }
        int month = calendar.monthAt(line, at);
        if (month > 0 && (token.kind() == TokenKind.LETTER || token.capitalised()
                || number(at + month) && !line.rules().settings().commaGoesOn())) {
            return afterMonth(at + month, at);
        }
        return calendar.hasSigns() && token.kind() == TokenKind.LETTER ? endOfSpelledYear(at) : at;
    }

    /// `二〇二五年`: four digits that are letters, before the sign of the year.
    private int endOfSpelledYear(int at) {
        int end = at;
        while (line.has(end) && end - at < 4 && "〇零一二三四五六七八九".contains(line.word(end))) {
            end++;
        }
        return end - at == 4 && calendar.isYearSign(line.word(end)) ? signed(end + 1, at) : at;
    }

    private int endOfNumericDate(int at) {
        boolean scaled = line.has(at + 1) && line.at(at + 1).kind() == TokenKind.LETTER
                && line.rules().numbers().scaleAt(line.tokens(), at + 1, line.end()).isPresent();
        if (scaled) {
            return at;
        }
        int signs = signs(at);
        if (signs > at) {
            return signs;
        }
        int separated = separated(at);
        if (separated > at) {
            return separated;
        }
        int day = dayBeforeMonth(at);
        if (day > at) {
            return day;
        }
        int clock = clock(at);
        if (clock > at) {
            return clock;
        }
        int words = calendar.dayWordBefore(line, at);
        if (words > 0 && small(at, DAYS)) {
            return at + 1;
        }
        return year(at);
    }

    /// `2025年6月26日`, `3月31日`, `26日`.
    private int signs(int at) {
        if (!calendar.hasSigns() || !line.touchesBefore(at + 1)) {
            return at;
        }
        String sign = line.word(at + 1);
        boolean year = calendar.isYearSign(sign) && Calendar.looksLikeYear(line.at(at));
        boolean month = calendar.isMonthSign(sign) && small(at, MONTHS);
        boolean day = calendar.isDaySign(sign) && small(at, DAYS);
        return year || month || day ? signed(at + 2, at) : at;
    }

    private int signed(int from, int first) {
        int end = from;
        while (line.has(end + 1) && line.at(end).kind() == TokenKind.NUMBER && end > first
                && (calendar.isMonthSign(line.word(end + 1)) || calendar.isDaySign(line.word(end + 1)))) {
            end += 2;
        }
        return end;
    }

    /// `2025-06-26`, `26/6/2025`, `26.06.2025`, `2024/25`.
    private int separated(int at) {
        String text = line.at(at).text();
        long points = text.chars().filter(c -> c == '.').count();
        if (points == 2 && Double.isNaN(DigitNumbers.value(text, false))) {
            return at + 1;
        }
        int end = at + 1;
        int parts = 1;
        while (line.has(end + 1) && (line.at(end).is("-") || line.at(end).is("/") || line.at(end).is("–")) && line.touchesBefore(end)
                && line.touchesBefore(end + 1) && line.at(end + 1).kind() == TokenKind.NUMBER) {
            end += 2;
            parts++;
        }
        boolean years = parts == 2 && Calendar.looksLikeYear(line.at(at)) && (small(at + 2, 99) || Calendar.looksLikeYear(line.at(at + 2)));
        boolean yearLast = parts == 2 && small(at, MONTHS) && Calendar.looksLikeYear(line.at(at + 2));
        boolean dayWord = parts == 2 && line.at(at + 1).is("/") && small(at, DAYS) && small(at + 2, MONTHS)
                && calendar.dayWordBefore(line, at) > 0;
        return parts == 3 && Calendar.looksLikeYear(line.at(at)) || parts == 3 && small(at, DAYS) || years || yearLast || dayWord
                ? end
                : at;
    }

    /// `26 June 2025`, `3rd of June`, `3–5 June`, `26. Juni`.
    private int dayBeforeMonth(int at) {
        if (!small(at, DAYS)) {
            return at;
        }
        int next = afterOrdinal(at + 1);
        if (DASHES.contains(line.word(next)) && small(next + 1, DAYS)) {
            next = afterOrdinal(next + 2);
        }
        if (line.word(next).equals(".") && line.touchesBefore(next)) {
            next++;
        }
        if (calendar.isLink(line.word(next))) {
            next++;
        }
        int month = line.has(next) ? calendar.monthAt(line, next) : 0;
        return month > 0 ? afterYear(next + month) : at;
    }

    private int afterOrdinal(int at) {
        return ORDINALS.contains(line.word(at)) && line.touchesBefore(at) ? at + 1 : at;
    }

    /// Behind a month: a day, a span of days, a year.
    private int afterMonth(int from, int first) {
        int at = from;
        if (line.word(at).equals(".") && line.touchesBefore(at)) {
            at++;
        }
        if (small(at, DAYS)) {
            at = afterOrdinal(at + 1);
            if (DASHES.contains(line.word(at)) && small(at + 1, DAYS)
                    && line.rules().things().at(line.tokens(), at + 2, line.end()).isEmpty()) {
                at = afterOrdinal(at + 2);
            }
            return afterYear(at);
        }
        int year = afterYear(at);
        return year > at ? year : Math.max(first, from);
    }

    private int afterYear(int from) {
        int at = from;
        if (line.word(at).equals(",") || line.word(at).equals(".") && line.touchesBefore(at)) {
            at++;
        }
        while (line.has(at) && (calendar.isLink(line.word(at)) || calendar.yearWordBefore(line, at + 1) == 1)) {
            at++;
        }
        return line.has(at) && Calendar.looksLikeYear(line.at(at)) ? at + 1 : from;
    }

    private int clock(int at) {
        int end = at + 1;
        while (line.has(end + 1) && line.at(end).is(":") && line.touchesBefore(end) && line.touchesBefore(end + 1)
                && line.at(end + 1).kind() == TokenKind.NUMBER) {
            end += 2;
        }
        int words = line.has(end) && small(at, 24) ? calendar.clockAt(line, end) : 0;
        return end > at + 1 || words > 0 ? end + words : at;
    }

    private int year(int at) {
        if (!Calendar.looksLikeYear(line.at(at))) {
            return at;
        }
        if (calendar.yearWordBefore(line, at) > 0) {
            return at + 1;
        }
        Optional<Qualifiers.Found> limit = line.rules().qualifiers().before(line, at);
        boolean dated = calendar.yearMayFollow(line, limit.map(Qualifiers.Found::edge).orElse(at));
        boolean counts = line.rules().things().at(line.tokens(), at + 1, line.end()).filter(thing -> !thing.value().singular()).isPresent();
        boolean currency = line.rules().currencies().nameAt(line, at + 1).isPresent()
                || at > line.first() && Currencies.begins(line.at(at - 1));
        boolean signed = line.has(at + 1) && line.at(at + 1).kind() == TokenKind.SYMBOL && !line.word(at + 1).equals("+");
        boolean figure = currency || signed || counts && !dated || limit.isPresent() && !dated;
        return figure ? at : at + 1;
    }

    private boolean number(int at) {
        return line.has(at) && line.at(at).kind() == TokenKind.NUMBER;
    }

    private boolean small(int at, int most) {
        if (!number(at)) {
            return false;
        }
        String text = line.at(at).text();
        double value = text.length() <= 2 * 2 ? DigitNumbers.value(text, false) : Double.NaN;
        return value >= 0 && value <= most && value == Math.rint(value);
    }
}
