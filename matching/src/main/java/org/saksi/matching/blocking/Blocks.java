package org.saksi.matching.blocking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.saksi.matching.records.People;
import org.saksi.matching.records.RadixSort;

/// Blocks of rows that share a key, of all rules together, none larger than the budget of pairs allows.
public final class Blocks {

    private static final int ROW_BITS = 24;
    private static final long ROW_MASK = (1L << ROW_BITS) - 1;
    private static final int LARGEST = 1000;

    private final int[] start;
    private final int[] members;
    private final boolean[] namesOnly;
    private final int[] rowStart;
    private final int[] rowBlocks;
    private final List<BlockReport> reports;
    private final int largest;

    private Blocks(Gathering gathered, int rows, int largest, List<BlockReport> reports) {
        this.largest = largest;
        this.reports = List.copyOf(reports);
        this.start = gathered.starts(largest);
        this.members = gathered.members(largest);
        this.namesOnly = gathered.namesOnly(largest);
        this.rowStart = new int[rows + 1];
        for (int row : members) {
            rowStart[row + 1]++;
        }
        for (int i = 0; i < rows; i++) {
            rowStart[i + 1] += rowStart[i];
        }
        this.rowBlocks = new int[members.length];
        int[] next = Arrays.copyOf(rowStart, rows);
        for (int block = 0; block + 1 < start.length; block++) {
            for (int i = start[block]; i < start[block + 1]; i++) {
                rowBlocks[next[members[i]]++] = block;
            }
        }
    }

    /// Builds the blocks.
    ///
    /// @param budget how many pairs, counted once a block, may be looked at
    public static Blocks of(People people, List<BlockingRule> rules, long budget) {
        if (people.size() > ROW_MASK) {
            throw new IllegalArgumentException("at most " + ROW_MASK + " rows can be linked at once, but there are " + people.size());
        }
        Gathering gathered = new Gathering();
        long[] pairsOfSize = new long[LARGEST + 1];
        List<BlockReport> reports = new ArrayList<>();
        for (BlockingRule rule : rules) {
            long[] keys = sortedKeys(people, rule);
            reports.add(gathered.add(rule, keys, pairsOfSize));
        }
        int largest = largest(pairsOfSize, budget);
        List<BlockReport> told = new ArrayList<>();
        for (int rule = 0; rule < reports.size(); rule++) {
            told.add(reports.get(rule).leavingOut(gathered.tooLarge(rule, largest)));
        }
        return new Blocks(gathered, people.size(), largest, told);
    }

    /// The largest block that was kept.
    public int largest() {
        return largest;
    }

    /// What every rule found and left out.
    public List<BlockReport> reports() {
        return reports;
    }

    /// Where the blocks of a row begin.
    public int firstBlock(int row) {
        return rowStart[row];
    }

    /// Where they end.
    public int endBlock(int row) {
        return rowStart[row + 1];
    }

    /// A block by its place.
    public int block(int place) {
        return rowBlocks[place];
    }

    /// Where the members of a block begin; they are in ascending order.
    public int firstMember(int block) {
        return start[block];
    }

    /// Where they end.
    public int endMember(int block) {
        return start[block + 1];
    }

    /// A member by its place.
    public int member(int place) {
        return members[place];
    }

    /// Whether two rows share a block made of names alone, or a block made of anything else.
    public boolean proposes(int a, int b, boolean byNames) {
        int i = firstBlock(a);
        int j = firstBlock(b);
        while (i < endBlock(a) && j < endBlock(b)) {
            int x = rowBlocks[i];
            int y = rowBlocks[j];
            if (x == y && namesOnly[x] == byNames) {
                return true;
            }
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }
        return false;
    }

    /// Whether a block was made of names alone.
    public boolean isNamesOnly(int block) {
        return namesOnly[block];
    }

    private static int largest(long[] pairsOfSize, long budget) {
        long sum = 0;
        for (int size = 2; size <= LARGEST; size++) {
            sum += pairsOfSize[size];
            if (sum > budget) {
                return Math.max(4, size - 1);
            }
        }
        return LARGEST;
    }

    private static long[] sortedKeys(People people, BlockingRule rule) {
        long[] keys = new long[people.size() + 16];
        int count = 0;
        KeyList list = new KeyList();
        for (int row = 0; row < people.size(); row++) {
            if (people.twinOf(row) != row) {
                continue;
            }
            list.clear();
            rule.keys().of(row, list);
            if (count + list.size() > keys.length) {
                keys = Arrays.copyOf(keys, keys.length * 2 + list.size());
            }
            for (int i = 0; i < list.size(); i++) {
                keys[count++] = list.get(i) << ROW_BITS & Long.MAX_VALUE | row;
            }
        }
        return RadixSort.sort(Arrays.copyOf(keys, count), ROW_BITS, 63);
    }
}
