package org.saksi.matching.compare;

import org.saksi.matching.records.Column;

/// How much rarer a value is than the values two people chosen at random agree on.
final class Rarity {

    private static final float MOST = 6f;

    private Rarity() {}

    /// For every code the natural logarithm of (usual chance of agreeing / chance of agreeing on this value).
    static float[] of(int[] counts, long filled) {
        double agree = 0;
        double total = Math.max(1, filled);
        for (int code = 1; code < counts.length; code++) {
            double share = counts[code] / total;
            agree += share * share;
        }
        float[] rarity = new float[counts.length];
        for (int code = 1; code < counts.length; code++) {
            double share = Math.max(1, counts[code] - 1) / total;
            rarity[code] = (float) Math.max(-MOST, Math.min(MOST, Math.log(agree / share)));
        }
        return rarity;
    }

    static double share(Column column) {
        int rows = column.filled() + column.count(0);
        return rows == 0 ? 0 : (double) column.filled() / rows;
    }
}
