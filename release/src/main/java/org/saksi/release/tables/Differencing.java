package org.saksi.release.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Compares counts that are to be released with everything released before: two counts, one of a part of the other, give away the rest by subtraction; so do
/// the same people counted at two times, and parts that almost add up to their whole.
public final class Differencing {

    private final int threshold;
    private final List<PublishedCount> earlier;

    /// @param threshold smallest difference that may be known
    /// @param earlier everything released before
    public Differencing(int threshold, List<PublishedCount> earlier) {
        this.threshold = threshold;
        this.earlier = List.copyOf(earlier);
    }

    /// A difference that would tell a small number.
    ///
    /// @param one a count
    /// @param other another
    /// @param difference what subtracting gives
    public record Leak(PublishedCount one, PublishedCount other, long difference) {}

    /// All differences between the new counts, and between them and the earlier ones, that would tell a number of 1 to below the threshold.
    public List<Leak> leaks(List<PublishedCount> fresh) {
        List<PublishedCount> all = new ArrayList<>(earlier);
        all.addAll(fresh);
        List<Leak> leaks = new ArrayList<>();
        for (int f = earlier.size(); f < all.size(); f++) {
            for (int o = 0; o < f; o++) {
                PublishedCount one = all.get(f);
                PublishedCount other = all.get(o);
                long difference = Math.abs(one.count() - other.count());
                if ((one.isWithin(other) || other.isWithin(one)) && isSmall(difference)) {
                    leaks.add(new Leak(one, other, difference));
                }
            }
        }
        leaks.addAll(remainders(all, fresh));
        return leaks;
    }

    private boolean isSmall(long difference) {
        return difference > 0 && difference < threshold;
    }

    /// A whole minus all published parts that differ in one column.
    private List<Leak> remainders(List<PublishedCount> all, List<PublishedCount> fresh) {
        Map<PublishedCount, Map<String, Map<String, Long>>> parts = new HashMap<>();
        for (PublishedCount whole : all) {
            for (PublishedCount part : all) {
                if (part.snapshot().equals(whole.snapshot()) && part.conditions().size() == whole.conditions().size() + 1
                        && part.isWithin(whole)) {
                    String column = part.conditions().keySet().stream().filter(c -> !whole.conditions().containsKey(c)).findFirst()
                            .orElseThrow();
                    parts.computeIfAbsent(whole, w -> new HashMap<>()).computeIfAbsent(column, c -> new HashMap<>())
                            .put(part.conditions().getOrDefault(column, ""), part.count());
                }
            }
        }
        List<Leak> leaks = new ArrayList<>();
        parts.forEach((whole, columns) -> columns.forEach((column, counts) -> {
            long rest = whole.count() - counts.values().stream().mapToLong(c -> c).sum();
            if (isSmall(rest) && counts.size() > 1 && isTouched(whole, column, fresh)) {
                leaks.add(new Leak(whole, whole, rest));
            }
        }));
        return leaks;
    }

    private static boolean isTouched(PublishedCount whole, String column, List<PublishedCount> fresh) {
        return fresh.contains(whole) || fresh.stream().anyMatch(f -> f.isWithin(whole) && f.conditions().containsKey(column));
    }
}
