package org.saksi.matching.records;

/// One column of a list: its distinct values and one code a row. Code 0 is the empty value.
public final class Column {

    private final String heading;
    private final Role role;
    private final String[] values;
    private final int[] codes;
    private final int[] counts;

    Column(String heading, Role role, String[] values, int[] codes) {
        this.heading = heading;
        this.role = role;
        this.values = values;
        this.codes = codes;
        this.counts = new int[values.length];
        for (int code : codes) {
            counts[code]++;
        }
    }

    /// The heading as the list has it.
    public String heading() {
        return heading;
    }

    /// What the column means.
    public Role role() {
        return role;
    }

    /// The code of a row, 0 when the row has no value.
    public int code(int row) {
        return codes[row];
    }

    /// How many distinct codes there are, the empty value included.
    public int distinct() {
        return values.length;
    }

    /// The value behind a code.
    public String value(int code) {
        return values[code];
    }

    /// How many rows carry a code.
    public int count(int code) {
        return counts[code];
    }

    /// How many rows carry a value at all.
    public int filled() {
        return codes.length - counts[0];
    }

    /// The same column with its rows in another order, and its codes in the order in which they appear there, so that nothing depends on the
    /// order in which the list came.
    Column reordered(int[] order) {
        int[] moved = new int[order.length];
        int[] renumbered = new int[values.length];
        String[] sorted = new String[values.length];
        sorted[0] = values[0];
        int next = 1;
        for (int i = 0; i < order.length; i++) {
            int code = codes[order[i]];
            if (code != 0 && renumbered[code] == 0) {
                sorted[next] = values[code];
                renumbered[code] = next++;
            }
            moved[i] = renumbered[code];
        }
        return new Column(heading, role, next == sorted.length ? sorted : java.util.Arrays.copyOf(sorted, next), moved);
    }
}
