package org.saksi.matching.blocking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Blocks of all rules while they are gathered; which are kept is known only at the end.
final class Gathering {

    private static final int LARGEST = 1000;
    private static final int ROW_BITS = 24;
    private static final long ROW_MASK = (1L << ROW_BITS) - 1;

    private int[] members = new int[1 << 16];
    private int[] sizes = new int[1 << 14];
    private boolean[] names = new boolean[1 << 14];
    private final List<long[]> blocksOfSize = new ArrayList<>();
    private int memberCount;
    private int blockCount;

    BlockReport add(BlockingRule rule, long[] keys, long[] pairsOfSize) {
        long[] ofSize = new long[LARGEST + 2];
        long blocks = 0;
        long pairs = 0;
        int largest = 0;
        for (int from = 0; from < keys.length;) {
            int to = from + 1;
            while (to < keys.length && keys[to] >>> ROW_BITS == keys[from] >>> ROW_BITS) {
                to++;
            }
            int size = to - from;
            if (size > 1) {
                blocks++;
                pairs += (long) size * (size - 1) / 2;
                largest = Math.max(largest, size);
                ofSize[Math.min(size, LARGEST + 1)]++;
                if (size <= LARGEST) {
                    pairsOfSize[size] += (long) size * (size - 1) / 2;
                    keep(keys, from, to, rule.namesOnly());
                }
            }
            from = to;
        }
        blocksOfSize.add(ofSize);
        return new BlockReport(rule.name(), blocks, pairs, largest, 0);
    }

    /// How many blocks of a rule are larger than allowed.
    long tooLarge(int rule, int largest) {
        long[] ofSize = blocksOfSize.get(rule);
        long out = 0;
        for (int size = largest + 1; size < ofSize.length; size++) {
            out += ofSize[size];
        }
        return out;
    }

    private void keep(long[] keys, int from, int to, boolean namesOnly) {
        int size = to - from;
        while (memberCount + size > members.length) {
            members = Arrays.copyOf(members, members.length * 2);
        }
        if (blockCount == sizes.length) {
            sizes = Arrays.copyOf(sizes, blockCount * 2);
            names = Arrays.copyOf(names, blockCount * 2);
        }
        for (int i = from; i < to; i++) {
            members[memberCount++] = (int) (keys[i] & ROW_MASK);
        }
        names[blockCount] = namesOnly;
        sizes[blockCount++] = size;
    }

    int[] starts(int largest) {
        int[] starts = new int[blockCount + 1];
        int kept = 0;
        for (int block = 0; block < blockCount; block++) {
            if (sizes[block] <= largest) {
                starts[kept + 1] = starts[kept] + sizes[block];
                kept++;
            }
        }
        return Arrays.copyOf(starts, kept + 1);
    }

    int[] members(int largest) {
        int[] kept = new int[memberCount];
        int at = 0;
        int from = 0;
        for (int block = 0; block < blockCount; block++) {
            if (sizes[block] <= largest) {
                System.arraycopy(members, from, kept, at, sizes[block]);
                at += sizes[block];
            }
            from += sizes[block];
        }
        return Arrays.copyOf(kept, at);
    }

    boolean[] namesOnly(int largest) {
        boolean[] kept = new boolean[blockCount];
        int at = 0;
        for (int block = 0; block < blockCount; block++) {
            if (sizes[block] <= largest) {
                kept[at++] = names[block];
            }
        }
        return Arrays.copyOf(kept, at);
    }
}
