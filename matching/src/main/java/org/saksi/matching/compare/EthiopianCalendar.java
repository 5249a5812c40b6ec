package org.saksi.matching.compare;

import org.saksi.matching.records.PackedDate;

/// Days of the Ethiopian calendar, whose year has twelve months of thirty days and a short thirteenth.
final class EthiopianCalendar {

    private static final long EPOCH_DAY = -716_367L;

    private EthiopianCalendar() {}

    /// Whether one of two whole dates, read as Ethiopian, is the other read as Gregorian.
    static boolean sameDay(int x, int y) {
        return gregorianDay(x) == ethiopianDay(y) || gregorianDay(y) == ethiopianDay(x);
    }

    /// Days since 1970-01-01 of a date of the Ethiopian calendar.
    static long ethiopianDay(int date) {
        int year = PackedDate.year(date);
        return EPOCH_DAY + 365L * (year - 1) + year / 4 + 30L * (PackedDate.month(date) - 1) + PackedDate.day(date) - 1;
    }

    private static long gregorianDay(int date) {
        int month = PackedDate.month(date);
        int year = PackedDate.year(date);
        int day = Math.min(PackedDate.day(date), java.time.YearMonth.of(year, month).lengthOfMonth());
        return java.time.LocalDate.of(year, month, day).toEpochDay();
    }
}
