package org.saksi.matching.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.saksi.matching.names.LatinLetters;
import org.saksi.matching.names.SoundFold;
import org.saksi.matching.records.Column;

/// Any other text: the same, the same but for order and spelling, alike, sharing a part, different. Works on the distinct values of a column,
/// so that two rows with the same pair of values cost a look-up.
public final class TextComparison extends ColumnComparison {

    private static final List<String> LEVELS = List.of("not known", "same", "same words", "alike", "shares a rare word", "different");
    private static final int CACHE = 1 << 14;

    private final String[][] words;
    private final int[] group;
    private final float[] rarity;
    private final Map<String, Integer> carriers = new HashMap<>();
    private final int rareUpTo;
    private final ThreadLocal<Memory> memory = ThreadLocal.withInitial(Memory::new);

    /// @param column the column
    public TextComparison(Column column) {
        super(column);
        int distinct = column.distinct();
        words = new String[distinct][];
        group = new int[distinct];
        Map<String, Integer> first = new HashMap<>();
        int[] count = new int[distinct];
        for (int code = 0; code < distinct; code++) {
            String plain = LatinLetters.plain(column.value(code));
            words[code] = plain.isEmpty() ? new String[0] : plain.split(" ");
            group[code] = plain.isEmpty() ? 0 : first.computeIfAbsent(plain, k -> first.size() + 1);
            count[group[code]] += code == 0 ? 0 : column.count(code);
            for (String word : words[code]) {
                carriers.merge(word, column.count(code), Integer::sum);
            }
        }
        rarity = Rarity.of(count, column.filled());
        rareUpTo = Math.max(3, column.filled() / 50);
    }

    @Override
    public List<String> levels() {
        return LEVELS;
    }

    @Override
    public int compare(int a, int b) {
        int x = column.code(a);
        int y = column.code(b);
        if (group[x] == 0 || group[y] == 0) {
            return 0;
        }
        return group[x] == group[y] ? 1 : memory.get().level(Math.min(x, y), Math.max(x, y));
    }

    @Override
    public float rarity(int a, int level) {
        return level == 1 ? rarity[group[column.code(a)]] : 0;
    }

    @Override
    public boolean isShared() {
        return true;
    }

    private int level(int x, int y, EditDistance distance) {
        String[] few = words[x].length <= words[y].length ? words[x] : words[y];
        String[] many = words[x].length <= words[y].length ? words[y] : words[x];
        if (few.length == 1 && many.length == 1) {
            return near(few[0], many[0], distance) ? 3 : alike(few[0], many[0], distance) ? 4 : 5;
        }
        int same = 0;
        int close = 0;
        boolean rare = false;
        for (String word : few) {
            boolean exact = contains(many, word);
            same += exact ? 1 : 0;
            close += exact || nearAny(many, word, distance) ? 1 : 0;
            rare |= exact && carriers.getOrDefault(word, 0) <= rareUpTo;
        }
        if (same == few.length && few.length >= 2) {
            return 2;
        }
        if (close == few.length && few.length >= 2 || near(String.join("", words[x]), String.join("", words[y]), distance)) {
            return 3;
        }
        return rare || close * 2 > few.length ? 4 : 5;
    }

    private static boolean contains(String[] words, String word) {
        for (String other : words) {
            if (other.equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean nearAny(String[] words, String word, EditDistance distance) {
        for (String other : words) {
            if (near(word, other, distance)) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(String a, String b, EditDistance distance) {
        if (Math.abs(a.length() - b.length()) > 1 || Math.min(a.length(), b.length()) < 3) {
            return false;
        }
        boolean digits = Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0)) && a.length() < 4;
        distance.prepare(a);
        return !digits && (distance.to(b) <= 1 || SoundFold.fold(a).equals(SoundFold.fold(b)));
    }

    private static boolean alike(String a, String b, EditDistance distance) {
        int most = Math.max(a.length(), b.length());
        distance.prepare(a);
        return most >= 2 && distance.to(b) * 3 <= most;
    }

    /// Remembers the levels of pairs of values compared lately.
    private final class Memory {

        private final long[] keys = new long[CACHE];
        private final byte[] levels = new byte[CACHE];
        private final EditDistance distance = new EditDistance();

        int level(int x, int y) {
            long key = (long) x << 32 | y;
            int slot = (int) (org.saksi.matching.records.Hashing.mix(key) & CACHE - 1);
            if (keys[slot] != key) {
                keys[slot] = key;
                levels[slot] = (byte) TextComparison.this.level(x, y, distance);
            }
            return levels[slot];
        }
    }
}
