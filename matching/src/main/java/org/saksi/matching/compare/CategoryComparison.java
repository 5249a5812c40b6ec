package org.saksi.matching.compare;

import java.util.List;
import java.util.Locale;

import org.saksi.matching.records.Column;
import org.saksi.matching.records.Role;

/// A field with few values (sex, nationality): same or different. Agreement on a rare value says more.
public final class CategoryComparison extends ColumnComparison {

    private static final List<String> LEVELS = List.of("not known", "same", "different");

    private final int[] plain;
    private final float[] rarity;

    /// @param column the column
    /// @param oneLetter whether only the first letter counts, as in `male` and `M`
    public CategoryComparison(Column column, boolean oneLetter) {
        super(column);
        this.plain = plain(column, oneLetter);
        int[] count = new int[column.distinct()];
        for (int code = 1; code < count.length; code++) {
            count[plain[code]] += column.count(code);
        }
        this.rarity = Rarity.of(count, column.filled());
    }

    @Override
    public List<String> levels() {
        return LEVELS;
    }

    @Override
    public int compare(int a, int b) {
        int x = plain[column.code(a)];
        int y = plain[column.code(b)];
        return x == 0 || y == 0 ? 0 : x == y ? 1 : 2;
    }

    @Override
    public float rarity(int a, int level) {
        return level == 1 ? rarity[plain[column.code(a)]] : 0;
    }

    @Override
    public boolean isShared() {
        return column.role() != Role.SEX;
    }

    private static int[] plain(Column column, boolean oneLetter) {
        java.util.Map<String, Integer> first = new java.util.HashMap<>();
        int[] plain = new int[column.distinct()];
        for (int code = 1; code < plain.length; code++) {
            String value = column.value(code).toLowerCase(Locale.ROOT);
            String key = oneLetter ? sexOf(value) : value;
            plain[code] = key.isEmpty() ? 0 : first.computeIfAbsent(key, k -> first.size() + 1);
        }
        return plain;
    }

    private static String sexOf(String value) {
        return switch (value) {
            case "man", "boy", "male", "masculin", "masculino", "laki-laki", "nam", "1" -> "m";
            case "woman", "girl", "female", "feminin", "femenino", "perempuan", "nu", "nữ", "2" -> "f";
            case "u", "unknown", "n/a", "-", "?" -> "";
            default -> value.substring(0, 1);
        };
    }
}
