package org.saksi.assessment.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.saksi.terms.Amount;
import org.saksi.terms.Qualifier;

/// A printed number with its qualifier, as the span of values that it allows.
///
/// @param amount the printed number or range
/// @param qualifier how it is limited
record Numbers(Amount amount, Qualifier qualifier) {

    private static final double ABOUT = 0.1;
    private static final double NEARLY = 0.15;
    private static final double SAME = 1e-9;
    private static final int FEW_PERCENT = 5;

    /// Whether the two may both be true of one thing.
    boolean agrees(Numbers other) {
        return amount.vague() || other.amount.vague() || low() <= other.high() && other.low() <= high() || rounds(other)
                || other.rounds(this);
    }

    /// Whether the same number is printed.
    boolean sameNumber(Numbers other) {
        return !amount.vague() && !other.amount.vague() && close(amount.low(), other.amount.low())
                && close(amount.high(), other.amount.high());
    }

    /// Whether the other looks like a slip of the pen of this: as many digits, and one of them different or two exchanged, or within a few per cent.
    boolean near(Numbers other) {
        if (amount.vague() || other.amount.vague()) {
            return false;
        }
        String mine = digits(amount.low());
        String its = digits(other.amount.low());
        boolean fewPercent = Math.abs(amount.low() - other.amount.low()) * 100 <= FEW_PERCENT * Math.max(amount.low(), other.amount.low());
        return mine.length() == its.length() && magnitude(amount.low()) == magnitude(other.amount.low()) && mine.length() > 1
                && differing(mine, its) <= 1 || fewPercent;
    }

    /// How many digits say something.
    int significant() {
        return amount.vague() ? 0 : digits(amount.low()).length();
    }

    private double low() {
        return switch (qualifier) {
            case EXACT, RANGE, AT_LEAST, MORE_THAN -> amount.low();
            case ABOUT -> amount.low() * (1 - ABOUT);
            case NEARLY -> amount.low() * (1 - NEARLY);
            case UP_TO -> 0;
        };
    }

    private double high() {
        return switch (qualifier) {
            case EXACT, RANGE, NEARLY, UP_TO -> amount.high();
            case ABOUT -> amount.high() * (1 + ABOUT);
            case AT_LEAST, MORE_THAN -> Double.POSITIVE_INFINITY;
        };
    }

    /// Whether this is the other with fewer digits.
    private boolean rounds(Numbers other) {
        int mine = digits(amount.low()).length();
        int its = digits(other.amount.low()).length();
        if (mine >= its || its - mine > 0 && mine < 2) {
            return false;
        }
        BigDecimal rounded = new BigDecimal(other.amount.low()).round(new MathContext(mine, RoundingMode.HALF_UP));
        BigDecimal cut = new BigDecimal(other.amount.low()).round(new MathContext(mine, RoundingMode.DOWN));
        return close(rounded.doubleValue(), amount.low()) || close(cut.doubleValue(), amount.low());
    }

    private static boolean close(double a, double b) {
        return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
    }

    private static String digits(double value) {
        return new BigDecimal(value).round(new MathContext(9)).stripTrailingZeros().unscaledValue().abs().toString();
    }

    private static int magnitude(double value) {
        return value <= 0 ? 0 : (int) Math.floor(Math.log10(value));
    }

    private static int differing(String a, String b) {
        int differing = 0;
        for (int i = 0; i < a.length(); i++) {
            differing += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        boolean exchanged = differing == 2 && a.chars().sorted().boxed().toList().equals(b.chars().sorted().boxed().toList());
        return exchanged ? 1 : differing;
    }
}
