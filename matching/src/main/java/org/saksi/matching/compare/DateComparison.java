package org.saksi.matching.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.saksi.matching.records.PackedDate;

/// Dates of birth: exact, with day and month swapped, with one part wrong, in another calendar, known by year only. A first of January is no
/// more than a year.
public final class DateComparison implements FieldComparison {

    private static final List<String> LEVELS = List.of("not known", "same day", "day and month swapped", "same in another calendar",
            "one digit differs",
            "same month, day differs or unknown", "same day and month, next year", "same day and month, other year",
            "same year, rest unknown", "same year, rest differs", "year within one, rest unknown",
            "year within one, rest differs", "year within three", "different");
    private static final int SAME = 1;
    private static final int SWAPPED = 2;
    private static final int CALENDAR = 3;
    private static final int DIGIT = 4;
    private static final int SAME_MONTH = 5;
    private static final int SAME_DAY_NEAR_YEAR = 6;
    private static final int SAME_DAY_OTHER_YEAR = 7;
    private static final int YEAR_ONLY = 8;
    private static final int YEAR_REST_DIFFERS = 9;
    private static final int NEAR_YEAR_ONLY = 10;
    private static final int NEAR_YEAR = 11;
    private static final int YEARS_CLOSE = 12;
    private static final int DIFFERENT = 13;

    private final String field;
    private final int[] dates;
    private final Map<Integer, Float> rarity = new HashMap<>();
    private final double filled;

    /// @param field what to call it
    /// @param dates one packed date a row
    public DateComparison(String field, int[] dates) {
        this.field = field;
        this.dates = dates;
        Map<Integer, Integer> count = new HashMap<>();
        int known = 0;
        for (int date : dates) {
            if (date != PackedDate.NONE) {
                known++;
                if (isWhole(date)) {
                    count.merge(date, 1, Integer::sum);
                }
            }
        }
        filled = dates.length == 0 ? 0 : (double) known / dates.length;
        int[] counts = new int[count.size() + 1];
        int[] keys = new int[count.size() + 1];
        int at = 1;
        for (Map.Entry<Integer, Integer> entry : count.entrySet()) {
            keys[at] = entry.getKey();
            counts[at++] = entry.getValue();
        }
        float[] rare = Rarity.of(counts, count.values().stream().mapToLong(c -> c).sum());
        for (int i = 1; i < keys.length; i++) {
            rarity.put(keys[i], Math.min(0.5f, rare[i]));
        }
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public List<String> levels() {
        return LEVELS;
    }

    @Override
    public double filled() {
        return filled;
    }

    @Override
    public int compare(int a, int b) {
        return level(dates[a], dates[b]);
    }

    @Override
    public float rarity(int a, int level) {
        return level == SAME ? rarity.getOrDefault(dates[a], 0f) : 0;
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public String shown(int row) {
        int date = dates[row];
        if (date == PackedDate.NONE) {
            return "";
        }
        String year = "%s%04d".formatted(PackedDate.isAbout(date) ? "~" : "", PackedDate.year(date));
        String month = PackedDate.month(date) == 0 ? "" : "-%02d".formatted(PackedDate.month(date));
        return year + month + (PackedDate.day(date) == 0 ? "" : "-%02d".formatted(PackedDate.day(date)));
    }

    /// The level of two packed dates.
    static int level(int x, int y) {
        if (x == PackedDate.NONE || y == PackedDate.NONE) {
            return 0;
        }
        if (x == y && isWhole(x)) {
            return SAME;
        }
        int years = Math.abs(PackedDate.year(x) - PackedDate.year(y));
        if (isWhole(x) && isWhole(y)) {
            return bothWhole(x, y, years);
        }
        boolean about = PackedDate.isAbout(x) || PackedDate.isAbout(y);
        if (years == 0) {
            boolean months = hasMonth(x) && hasMonth(y);
            return !months ? YEAR_ONLY : PackedDate.month(x) == PackedDate.month(y) ? SAME_MONTH : YEAR_REST_DIFFERS;
        }
        return years == 1 ? about ? YEAR_ONLY : NEAR_YEAR_ONLY : years <= 3 ? about ? NEAR_YEAR_ONLY : YEARS_CLOSE : DIFFERENT;
    }

    private static int bothWhole(int x, int y, int years) {
        boolean month = PackedDate.month(x) == PackedDate.month(y);
        boolean day = PackedDate.day(x) == PackedDate.day(y);
        if (years == 0) {
            if (PackedDate.month(x) == PackedDate.day(y) && PackedDate.day(x) == PackedDate.month(y)) {
                return SWAPPED;
            }
            return month
                    ? oneDigit(PackedDate.day(x), PackedDate.day(y)) ? DIGIT : SAME_MONTH
                    : day && oneDigit(PackedDate.month(x), PackedDate.month(y)) ? DIGIT : YEAR_REST_DIFFERS;
        }
        if (month && day) {
            return years == 1 ? SAME_DAY_NEAR_YEAR : oneDigit(PackedDate.year(x), PackedDate.year(y)) ? DIGIT : SAME_DAY_OTHER_YEAR;
        }
        if ((years == 7 || years == 8) && EthiopianCalendar.sameDay(x, y)) {
            return CALENDAR;
        }
        return years == 1 ? NEAR_YEAR : years <= 3 ? YEARS_CLOSE : DIFFERENT;
    }

    private static boolean oneDigit(int x, int y) {
        int differing = 0;
        int a = x;
        int b = y;
        while (a > 0 || b > 0) {
            differing += a % 10 == b % 10 ? 0 : 1;
            a /= 10;
            b /= 10;
        }
        return differing == 1;
    }

    private static boolean isWhole(int date) {
        return PackedDate.day(date) != 0 && !(PackedDate.day(date) == 1 && PackedDate.month(date) == 1);
    }

    private static boolean hasMonth(int date) {
        return PackedDate.month(date) != 0 && !(PackedDate.day(date) == 1 && PackedDate.month(date) == 1);
    }
}
