package org.saksi.matching.compare;

import java.util.Arrays;
import java.util.Optional;

import org.saksi.matching.records.Column;
import org.saksi.matching.records.PackedDate;
import org.saksi.matching.records.People;
import org.saksi.matching.records.Role;

/// The date of birth of every row as precise as its list has it: a date, parts of one, or an age made a year with the help of when the person
/// was seen.
public final class BirthDates {

    private BirthDates() {}

    /// One packed date a row.
    public static int[] of(People people) {
        int[] dates = new int[people.size()];
        people.column(Role.BIRTH_DATE).ifPresent(c -> fill(dates, c));
        if (people.column(Role.BIRTH_DATE).isEmpty()) {
            fillParts(dates, people);
        }
        people.column(Role.AGE).ifPresent(c -> fillAges(dates, c, people.column(Role.SEEN)));
        return dates;
    }

    /// One packed date a row of a column.
    public static int[] of(Column column) {
        int[] dates = new int[column.filled() + column.count(0)];
        fill(dates, column);
        return dates;
    }

    private static void fill(int[] dates, Column column) {
        int[] read = new int[column.distinct()];
        for (int code = 1; code < read.length; code++) {
            read[code] = PackedDate.parse(column.value(code));
        }
        SolarYears.settle(read);
        for (int row = 0; row < dates.length; row++) {
            dates[row] = read[column.code(row)];
        }
    }

    private static void fillParts(int[] dates, People people) {
        Optional<Column> years = people.column(Role.BIRTH_YEAR);
        if (years.isEmpty()) {
            return;
        }
        for (int row = 0; row < dates.length; row++) {
            int year = number(years.get(), row);
            int month = people.column(Role.BIRTH_MONTH).map(number(row)).orElse(0);
            int day = people.column(Role.BIRTH_DAY).map(number(row)).orElse(0);
            dates[row] = year < 100 || year > 2200
                    ? PackedDate.NONE
                    : PackedDate.of(year, Math.min(month, 12), month > 0 ? Math.min(day, 31) : 0, false);
        }
    }

    private static void fillAges(int[] dates, Column ages, Optional<Column> seen) {
        int[] when = seen.map(BirthDates::of).orElse(new int[0]);
        int usual = usualYear(when);
        for (int row = 0; row < dates.length; row++) {
            int age = number(ages, row);
            if (dates[row] == PackedDate.NONE && age > 0 && age < 120) {
                int year = when.length > 0 && when[row] != PackedDate.NONE ? PackedDate.year(when[row]) : usual;
                dates[row] = PackedDate.of(year - age, 0, 0, true);
            }
        }
    }

    private static int usualYear(int[] when) {
        int[] known = Arrays.stream(when).filter(d -> d != PackedDate.NONE).map(PackedDate::year).sorted().toArray();
        return known.length == 0 ? 2000 : known[known.length / 2];
    }

    private static java.util.function.Function<Column, Integer> number(int row) {
        return column -> number(column, row);
    }

    private static int number(Column column, int row) {
        String text = column.value(column.code(row));
        int value = 0;
        int digits = 0;
        for (int i = 0; i < text.length() && digits < 5 && Character.isDigit(text.charAt(i)); i++) {
            value = value * 10 + Character.digit(text.charAt(i), 10);
            digits++;
        }
        return value;
    }
}
