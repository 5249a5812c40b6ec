package org.saksi.terms;

/// The printed number of a figure: one value, a range, or a vague word.
///
/// Shares are fractions (66 % is 0.66), durations are months, money is in the currency of its unit.
///
/// @param low lower end; NaN when vague
/// @param high upper end, not below the lower; equal to it unless a range is printed; NaN when vague
/// @param vague whether only a word such as "several" or "thousands" is printed; such amounts are never compared as numbers
public record Amount(double low, double high, boolean vague) {

    /// The greatest number that is taken for a count or a sum: nothing in the field reaches it, and sums and differences of smaller ones stay finite.
    public static final double LARGEST = 1e18;

    public Amount {
        if (vague != (Double.isNaN(low) && Double.isNaN(high))) {
            throw new IllegalArgumentException("an amount has numbers, or is vague; this has " + low + " and " + high + ", vague=" + vague);
        }
        if (!vague && !(low <= high)) {
            throw new IllegalArgumentException("an amount's lower end (" + low + ") must not be above its upper end (" + high + ")");
        }
    }

    /// One printed number.
    public static Amount of(double value) {
        return new Amount(value, value, false);
    }

    /// A printed range.
    public static Amount between(double low, double high) {
        return new Amount(low, high, false);
    }

    /// "Several", "dozens", "thousands".
    public static Amount vaguely() {
        return new Amount(Double.NaN, Double.NaN, true);
    }

    /// This amount; a vague one when its number lies beyond [#LARGEST], as slips of the keyboard and strings of digits do.
    public Amount plausible() {
        return vague || Math.abs(low) <= LARGEST && Math.abs(high) <= LARGEST ? this : vaguely();
    }

    /// Whether the two print the same number or range.
    public boolean sameNumber(Amount other) {
        return !vague && !other.vague && Double.compare(low, other.low) == 0 && Double.compare(high, other.high) == 0;
    }
}
