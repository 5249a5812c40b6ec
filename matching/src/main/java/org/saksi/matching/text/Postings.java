package org.saksi.matching.text;

import java.util.Arrays;

/// For each shingle, the first texts that hold it: an open-addressing table in plain arrays, without an object an entry.
///
/// A slot of the table is one `long`: the shingle, and what is known of it. Most shingles occur in one text only, whose number then stands in
/// the slot itself (plus one); of the others the slot names the newest entry of a chain (as a negative number); 0 is an empty slot.
final class Postings {

    /// So many texts are kept for one shingle; with that many it is *common* and says little.
    static final int MOST = 48;

    private static final int EMPTY = 0;

    private long[] table = new long[1 << 12];
    private int distinct;

    private int[] texts = new int[1 << 10];
    private int[] earlier = new int[1 << 10];
    private byte[] lengths = new byte[1 << 10];
    private int entries = 1;

    /// Counts the texts that hold the shingle, then adds one more.
    ///
    /// @param tally where they are counted when the shingle is not common
    /// @param ofCommon where they are counted when it is
    /// @return whether it is common; then the text was not added
    boolean meet(int shingle, int text, Tally tally, Tally ofCommon) {
        if (distinct * 8L >= table.length * 5L) {
            grow();
        }
        int slot = find(table, shingle);
        int head = (int) table[slot];
        if (head == EMPTY) {
            distinct++;
            table[slot] = pack(shingle, text + 1);
            return false;
        }
        if (head > 0) {
            tally.count(head - 1);
            table[slot] = pack(shingle, -chain(text, chain(head - 1, 0)));
            return false;
        }
        boolean common = lengths[-head] >= MOST;
        for (int entry = -head; entry != 0; entry = earlier[entry]) {
            (common ? ofCommon : tally).count(texts[entry]);
        }
        if (!common) {
            table[slot] = pack(shingle, -chain(text, -head));
        }
        return common;
    }

    private int chain(int text, int before) {
        if (entries == texts.length) {
            int more = entries + (entries >> 1);
            texts = Arrays.copyOf(texts, more);
            earlier = Arrays.copyOf(earlier, more);
            lengths = Arrays.copyOf(lengths, more);
        }
        texts[entries] = text;
        earlier[entries] = before;
        lengths[entries] = (byte) (lengths[before] + 1);
        return entries++;
    }

    private void grow() {
        long[] larger = new long[table.length * 2];
        for (long slot : table) {
            if ((int) slot != EMPTY) {
                larger[find(larger, (int) (slot >>> 32))] = slot;
            }
        }
        table = larger;
    }

    private static int find(long[] table, int shingle) {
        int mask = table.length - 1;
        int slot = Mixing.spread(shingle) & mask;
        while ((int) table[slot] != EMPTY && (int) (table[slot] >>> 32) != shingle) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static long pack(int shingle, int head) {
        return (long) shingle << 32 | head & 0xFFFFFFFFL;
    }
}
