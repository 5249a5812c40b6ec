package org.saksi.estimate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers of people as they may be printed: two significant figures, no decimals.
public final class Rounding {

    private static final int FIGURES = 2;

    private Rounding() {}

    /// To the nearest.
    public static String two(double people) {
        return text(people, RoundingMode.HALF_UP);
    }

    /// Downwards, for a lower limit.
    public static String down(double people) {
        return text(people, RoundingMode.FLOOR);
    }

    /// Upwards, for an upper limit.
    public static String up(double people) {
        return text(people, RoundingMode.CEILING);
    }

    /// The rounded number itself.
    ///
    /// @param people finite
    public static long value(double people, RoundingMode mode) {
        return new BigDecimal(people).round(new MathContext(FIGURES, mode)).setScale(0, mode).longValueExact();
    }

    /// Downwards, but not below what is documented.
    public static long lower(double people, long documented) {
        return Math.max(documented, value(people, RoundingMode.FLOOR));
    }

    private static String text(double people, RoundingMode mode) {
        return Double.isFinite(people) ? String.format(java.util.Locale.ROOT, "%,d", value(people, mode)) : "no limit";
    }
}
