package org.saksi.estimate.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

import org.saksi.terms.Sha256;

/// How many people stand on exactly which lists.
public final class OverlapTable {

    /// The most lists a table may have; more are to be merged by kind of source first.
    public static final int MOST_LISTS = 10;

    /// The most people one capture history may hold: 2³¹ − 1.
    public static final long MOST_IN_A_CELL = Integer.MAX_VALUE;

    private final List<String> lists;
    private final long[] counts;
    private final long documented;

    private OverlapTable(List<String> lists, long[] counts) {
        this.lists = List.copyOf(lists);
        this.counts = counts;
        this.documented = Arrays.stream(counts).sum();
    }

    /// A table from its counts.
    ///
    /// @param lists names of the lists, all different; list *i* is bit *i* of a capture history
    /// @param counts people by capture history, 2^lists entries; entry 0 (on no list) must be 0
    /// @throws IllegalArgumentException when the sizes do not fit, a name is blank or double, a count is negative or above [#MOST_IN_A_CELL]
    public static OverlapTable of(List<String> lists, long... counts) {
        checkNames(lists);
        if (counts.length != 1 << lists.size()) {
            throw new IllegalArgumentException(lists.size() + " lists have " + (1 << lists.size()) + " capture histories, but there were "
                    + counts.length + " counts");
        }
        if (counts[0] != 0) {
            throw new IllegalArgumentException("people on no list cannot have been counted, but the table says " + counts[0]);
        }
        for (long count : counts) {
            if (count < 0 || count > MOST_IN_A_CELL) {
                throw new IllegalArgumentException("a count is a whole number from 0 to " + MOST_IN_A_CELL + ", but was " + count);
            }
        }
        return new OverlapTable(lists, counts.clone());
    }

    private static void checkNames(List<String> lists) {
        if (lists.isEmpty()) {
            throw new IllegalArgumentException("the table has no list; it needs one column of 0 and 1 per list");
        }
        if (lists.size() > MOST_LISTS) {
            throw new IllegalArgumentException("the table has " + lists.size() + " lists; at most " + MOST_LISTS
                    + " can be compared: merge lists of the same kind of source first");
        }
        if (new HashSet<>(lists).size() != lists.size() || lists.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("every list needs a name of its own, but the names were " + lists);
        }
    }

    /// Names of the lists, in the order of their bits.
    public List<String> lists() {
        return lists;
    }

    /// Number of lists.
    public int listCount() {
        return lists.size();
    }

    /// Number of capture histories and one: 2^lists.
    public int histories() {
        return counts.length;
    }

    /// People on exactly these lists.
    public long count(int history) {
        return counts[history];
    }

    /// All counts by capture history, as a new array.
    public long[] counts() {
        return counts.clone();
    }

    /// People on at least one list: the documented number.
    public long documented() {
        return documented;
    }

    /// People on all of these lists, and possibly on others.
    ///
    /// @param mask lists as bits; 0 means everybody documented
    public long onAll(int mask) {
        return IntStream.range(1, counts.length).filter(w -> (w & mask) == mask).mapToLong(w -> counts[w]).sum();
    }

    /// People on exactly `k` lists.
    public long onExactly(int k) {
        return IntStream.range(1, counts.length).filter(w -> Integer.bitCount(w) == k).mapToLong(w -> counts[w]).sum();
    }

    /// People on two or more lists.
    public long overlapping() {
        return documented - onExactly(1);
    }

    /// The same people with other counts, for example a bootstrap draw.
    ///
    /// @param other counts by capture history, as many as this table has
    public OverlapTable withCounts(long[] other) {
        return of(lists, other);
    }

    /// The table that would have been drawn up without one list. People who stood on no other list leave it.
    public OverlapTable without(int list) {
        int below = (1 << list) - 1;
        long[] fewer = new long[counts.length / 2];
        for (int w = 1; w < counts.length; w++) {
            fewer[w & below | w >> 1 & ~below] += counts[w];
        }
        fewer[0] = 0;
        return new OverlapTable(IntStream.range(0, lists.size()).filter(i -> i != list).mapToObj(lists::get).toList(), fewer);
    }

    /// The table without lists that hold nobody; one list always stays.
    public OverlapTable withoutEmptyLists() {
        OverlapTable kept = this;
        for (int i = listCount() - 1; i >= 0; i--) {
            if (onAll(1 << i) == 0 && kept.listCount() > 1) {
                kept = kept.without(i);
            }
        }
        return kept;
    }

    /// The table with two lists taken as one: on the merged list is who stood on either.
    public OverlapTable merging(int one, int other) {
        int kept = Math.min(one, other);
        int gone = Math.max(one, other);
        int below = (1 << gone) - 1;
        long[] fewer = new long[counts.length / 2];
        for (int w = 1; w < counts.length; w++) {
            int joined = (w >> gone & 1) == 1 ? w | 1 << kept : w;
            fewer[joined & below | joined >> 1 & ~below] += counts[w];
        }
        List<String> names = IntStream.range(0, lists.size()).filter(i -> i != gone)
                .mapToObj(i -> i == kept ? lists.get(kept) + "+" + lists.get(gone) : lists.get(i)).toList();
        return new OverlapTable(names, fewer);
    }

    /// What this table is, byte for byte: the SHA-256 of its names and non-zero counts in the order of their bits.
    public Sha256 hash() {
        StringBuilder text = new StringBuilder("saksi-overlap-table/1\n");
        for (String list : lists) {
            text.append(list.length()).append(':').append(list).append('\n');
        }
        for (int w = 1; w < counts.length; w++) {
            if (counts[w] != 0) {
                text.append(w).append(' ').append(counts[w]).append('\n');
            }
        }
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OverlapTable that && lists.equals(that.lists) && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * lists.hashCode() + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return documented + " people on " + lists;
    }
}
