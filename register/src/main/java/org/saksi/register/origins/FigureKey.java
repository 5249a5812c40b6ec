package org.saksi.register.origins;

import java.math.BigDecimal;
import java.math.MathContext;

import org.saksi.reading.FigureMention;
import org.saksi.terms.UnitKind;

/// A printed number with what kind of thing it counts, as it is compared between documents.
///
/// @param kind the kind of thing; money by currency
/// @param low the lower end
/// @param high the upper end
record FigureKey(String kind, double low, double high) {

    private static final int DIGITS_OF_A_SHARE = 2;
    private static final int MOST_DIGITS = 4;

    static FigureKey of(FigureMention figure) {
        String kind = figure.unitKind() == UnitKind.MONEY ? figure.unitKind().code() + " " + figure.unit() : figure.unitKind().code();
        return new FigureKey(kind, rounded(figure.amount().low()), rounded(figure.amount().high()));
    }

    /// To nine digits, so that 1.61 × 10¹⁰ is the same however it was computed.
    private static double rounded(double value) {
        return Double.isNaN(value) ? value : new BigDecimal(value).round(new MathContext(9)).doubleValue();
    }

    /// How many digits say something: 2 for 53 and for 15 billion, 4 for 6,584. The more, the less two sources hit on the number by chance.
    int digits() {
        int digits = digits(low);
        int both = Double.compare(low, high) == 0 ? digits : digits + digits(high);
        return Math.min(both, kind.equals(UnitKind.SHARE.code()) ? DIGITS_OF_A_SHARE : MOST_DIGITS);
    }

    private static int digits(double value) {
        return Math.max(1, new BigDecimal(Double.toString(Math.abs(value))).stripTrailingZeros().precision());
    }
}
