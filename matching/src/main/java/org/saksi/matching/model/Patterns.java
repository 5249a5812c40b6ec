package org.saksi.matching.model;

import java.util.Arrays;

/// Patterns of comparison and how often each occurs. A pattern packs the group of the name, the rarity of the values and one level a field.
final class Patterns {

    private static final int GROUP_SHIFT = 49;
    private static final int RARITY_SHIFT = 44;
    private static final int LEVEL_BITS = 4;
    private static final int RARITY_MIDDLE = 16;

    private final long[] pattern;
    private final double[] count;

    private Patterns(long[] pattern, double[] count) {
        this.pattern = pattern;
        this.count = count;
    }

    static Patterns of(long[] seen, int size) {
        long[] sorted = Arrays.copyOf(seen, size);
        Arrays.parallelSort(sorted);
        long[] pattern = new long[size];
        double[] count = new double[size];
        int at = -1;
        for (int i = 0; i < size; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                pattern[++at] = sorted[i];
            }
            count[at]++;
        }
        return new Patterns(Arrays.copyOf(pattern, at + 1), Arrays.copyOf(count, at + 1));
    }

    static long pack(int group, float rarity, long levels) {
        int step = Math.max(0, Math.min(31, Math.round(rarity) + RARITY_MIDDLE));
        return (long) group << GROUP_SHIFT | (long) step << RARITY_SHIFT | levels;
    }

    static long level(int field, int level) {
        return (long) level << field * LEVEL_BITS;
    }

    static int level(long pattern, int field) {
        return (int) (pattern >>> field * LEVEL_BITS) & 15;
    }

    static int group(long pattern) {
        return (int) (pattern >>> GROUP_SHIFT);
    }

    static double rarity(long pattern) {
        return (pattern >>> RARITY_SHIFT & 31) - RARITY_MIDDLE;
    }

    int size() {
        return pattern.length;
    }

    long pattern(int i) {
        return pattern[i];
    }

    double count(int i) {
        return count[i];
    }
}
