package org.saksi.matching.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.saksi.matching.records.Column;

/// Telephone and document numbers: the same, the same but carried by many (a broker's or a family's), one sign wrong, different.
public final class NumberComparison extends ColumnComparison {

    private static final List<String> LEVELS = List.of("not known", "same, few carry it", "same, several carry it", "same, many carry it",
            "one sign differs", "different");
    private static final int FEW = 4;
    private static final int SEVERAL = 12;

    private final boolean lastDigits;
    private final String[] plain;
    private final int[] group;
    private final int[] carriers;
    private final float[] rarity;
    private final int[] length;
    private final int[] signature;

    /// @param column the column
    /// @param phone whether only the last nine digits count, without country and trunk prefix
    public NumberComparison(Column column, boolean phone) {
        super(column);
        this.lastDigits = phone;
        int distinct = column.distinct();
        plain = new String[distinct];
        group = new int[distinct];
        length = new int[distinct];
        signature = new int[distinct];
        Map<String, Integer> first = new HashMap<>();
        int[] count = new int[distinct];
        for (int code = 0; code < distinct; code++) {
            plain[code] = plain(column.value(code));
            length[code] = plain[code].length();
            group[code] = plain[code].isEmpty() ? 0 : first.computeIfAbsent(plain[code], k -> first.size() + 1);
            signature[code] = signature(plain[code]);
            count[group[code]] += code == 0 ? 0 : column.count(code);
        }
        carriers = count;
        rarity = Rarity.of(count, column.filled());
    }

    @Override
    public List<String> levels() {
        return LEVELS;
    }

    @Override
    public int compare(int a, int b) {
        int x = column.code(a);
        int y = column.code(b);
        if (group[x] == 0 || group[y] == 0) {
            return 0;
        }
        if (group[x] == group[y]) {
            int many = carriers[group[x]];
            return many <= FEW ? 1 : many <= SEVERAL ? 2 : 3;
        }
        boolean near = length[x] >= 5 && Integer.bitCount(signature[x] ^ signature[y]) <= 4 && differsByOne(plain[x], plain[y]);
        return near ? 4 : 5;
    }

    @Override
    public float rarity(int a, int level) {
        return level >= 1 && level <= 3 ? rarity[group[column.code(a)]] : 0;
    }

    @Override
    public boolean isShared() {
        return lastDigits;
    }

    private String plain(String value) {
        StringBuilder out = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isDigit(c)) {
                out.append((char) ('0' + Character.digit(c, 10)));
            } else if (!lastDigits && Character.isLetter(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        int keep = lastDigits ? Math.min(9, out.length()) : out.length();
        return lastDigits && out.length() < 5 ? "" : out.substring(out.length() - keep);
    }

    /// A few bits of every sign, so that numbers that differ in several places are told apart without looking at them.
    private static int signature(String plain) {
        int bits = 0;
        for (int i = 0; i < plain.length() && i < 16; i++) {
            bits |= (plain.charAt(i) & 3) << (2 * i);
        }
        return bits;
    }

    private static boolean differsByOne(String x, String y) {
        if (x.length() != y.length()) {
            return false;
        }
        int first = -1;
        int differing = 0;
        for (int i = 0; i < x.length(); i++) {
            if (x.charAt(i) != y.charAt(i)) {
                first = first < 0 ? i : first;
                differing++;
            }
        }
        boolean swapped = differing == 2 && x.charAt(first) == y.charAt(first + 1) && x.charAt(first + 1) == y.charAt(first);
        return differing == 1 || swapped;
    }
}
