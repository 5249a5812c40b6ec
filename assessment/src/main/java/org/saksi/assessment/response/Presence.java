package org.saksi.assessment.response;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.saksi.terms.Period;

/// When one person was at one site.
///
/// @param from the first and the last day on which it may have begun
/// @param to the first and the last day on which it may have ended, or on which the person was last known inside
public record Presence(Span from, Span to) {

    /// Between two days.
    ///
    /// @param first the first possible day
    /// @param last the last possible day
    public record Span(LocalDate first, LocalDate last) {}

    /// The presence of a period.
    public static Presence of(Period period) {
        return new Presence(new Span(period.from().first(), period.from().last()), new Span(period.to().first(), period.to().last()));
    }

    /// The same, known to last until another day at least.
    public Presence until(Span later) {
        return later.first().isBefore(to.first()) ? this : new Presence(from, later);
    }

    /// Whether the person was certainly there on a day of the window.
    public boolean certainly(LocalDate first, LocalDate last) {
        return !from.last().isAfter(to.first()) && !from.last().isAfter(last) && !to.first().isBefore(first);
    }

    /// Whether the person may have been there on a day of the window.
    public boolean possibly(LocalDate first, LocalDate last) {
        return !from.first().isAfter(last) && !to.last().isBefore(first);
    }

    /// Days after a day on which the person was certainly there, up to a last day.
    public long certainDaysAfter(LocalDate notice, LocalDate upTo) {
        return days(later(from.last(), notice.plusDays(1)), earlier(to.first(), upTo));
    }

    /// Days after a day on which the person may have been there, up to a last day.
    public long possibleDaysAfter(LocalDate notice, LocalDate upTo) {
        return days(later(from.first(), notice.plusDays(1)), earlier(to.last(), upTo));
    }

    private static long days(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? 0 : ChronoUnit.DAYS.between(first, last) + 1;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
