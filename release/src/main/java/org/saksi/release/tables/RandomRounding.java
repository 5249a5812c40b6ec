package org.saksi.release.tables;

/// Rounds a count at random to a multiple of the base, up or down with chances that keep it right on average.
public final class RandomRounding {

    private final int base;
    private final ExactChance chance;

    /// @param base 5 or 10 as a rule, at least 2
    /// @param source secure random bytes
    public RandomRounding(int base, RandomBytes source) {
        if (base < 2) {
            throw new IllegalArgumentException("a rounding base is at least 2, but was " + base);
        }
        this.base = base;
        this.chance = new ExactChance(source);
    }

    /// The rounded count.
    public long round(long count) {
        long rest = Math.floorMod(count, (long) base);
        return count - rest + (chance.below(base) < rest ? base : 0);
    }
}
