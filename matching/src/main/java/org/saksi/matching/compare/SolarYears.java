package org.saksi.matching.compare;

import org.saksi.matching.records.PackedDate;

/// Years of the solar Hijri calendar in a column whose other years are of the common era.
final class SolarYears {

    private static final int FROM = 1300;
    private static final int TO = 1420;
    private static final int OFFSET = 621;
    private static final int MODERN = 1900;

    private SolarYears() {}

    /// Moves years 1300 to 1420 into the common era where most years of the column are modern ones; elsewhere they mean what they say.
    static void settle(int[] dates) {
        int modern = 0;
        int old = 0;
        for (int date : dates) {
            if (PackedDate.year(date) >= MODERN) {
                modern++;
            } else if (PackedDate.year(date) > TO) {
                old++;
            }
        }
        if (old * 20 > modern) {
            return;
        }
        for (int i = 0; i < dates.length; i++) {
            int year = PackedDate.year(dates[i]);
            if (year >= FROM && year <= TO) {
                dates[i] = PackedDate.of(year + OFFSET, 0, 0, true);
            }
        }
    }
}
