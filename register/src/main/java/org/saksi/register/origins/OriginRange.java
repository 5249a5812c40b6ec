package org.saksi.register.origins;

/// How many independent origins stand behind some figures: a range, because what is unknown may be shared.
///
/// @param low when every possible shared input is one; grades and print use this
/// @param high when only known shared inputs are one
public record OriginRange(int low, int high) {

    public OriginRange {
        if (low < 0 || high < low) {
            throw new IllegalArgumentException("a range of origins has 0 ≤ low ≤ high, but was " + low + "–" + high);
        }
    }

    @Override
    public String toString() {
        return low == high ? Integer.toString(low) : low + "–" + high;
    }
}
