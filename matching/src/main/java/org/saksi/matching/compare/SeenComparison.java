package org.saksi.matching.compare;

import java.util.List;

import org.saksi.matching.records.Column;
import org.saksi.matching.records.PackedDate;

/// When two rows saw their person: months between.
public final class SeenComparison extends ColumnComparison {

    private static final List<String> LEVELS = List.of("not known", "same month", "next month", "within three months", "within a year",
            "further apart");

    private final int[] dates;

    /// @param column the column
    public SeenComparison(Column column) {
        super(column);
        this.dates = BirthDates.of(column);
    }

    @Override
    public List<String> levels() {
        return LEVELS;
    }

    @Override
    public int compare(int a, int b) {
        int x = dates[a];
        int y = dates[b];
        if (x == PackedDate.NONE || y == PackedDate.NONE) {
            return 0;
        }
        boolean months = PackedDate.month(x) > 0 && PackedDate.month(y) > 0;
        int apart = Math.abs((PackedDate.year(x) - PackedDate.year(y)) * 12 + (months ? PackedDate.month(x) - PackedDate.month(y) : 0));
        if (!months) {
            return apart == 0 ? 4 : 5;
        }
        return apart == 0 ? 1 : apart == 1 ? 2 : apart <= 3 ? 3 : apart <= 12 ? 4 : 5;
    }

    @Override
    public float rarity(int a, int level) {
        return 0;
    }

    @Override
    public boolean isShared() {
        return true;
    }
}
