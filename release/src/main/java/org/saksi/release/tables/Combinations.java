package org.saksi.release.tables;

import java.util.List;

/// Counts how many records have each combination of values of some columns. Keeps where each record stands by all columns but the last, because the next set
/// asked for mostly begins with the same ones.
final class Combinations {

    private final int[] sizes;
    private final int[][] codes;
    private final int[] first;
    private List<Integer> begin = List.of();

    /// @param codes number of the value of each record, by column
    Combinations(int[] sizes, int[][] codes) {
        this.sizes = sizes;
        this.codes = codes;
        this.first = new int[codes.length == 0 ? 0 : codes[0].length];
    }

    /// The counts of one set of columns; the last column varies fastest.
    long[] count(ColumnSet set) {
        List<Integer> columns = set.columns();
        if (columns.isEmpty()) {
            return new long[]{first.length};
        }
        standBy(columns.subList(0, columns.size() - 1));
        int last = columns.get(columns.size() - 1);
        int size = sizes[last];
        int[] column = codes[last];
        int[] counts = new int[set.cells(sizes)];
        for (int r = 0; r < first.length; r++) {
            counts[first[r] * size + column[r]]++;
        }
        long[] wide = new long[counts.length];
        for (int cell = 0; cell < wide.length; cell++) {
            wide[cell] = counts[cell];
        }
        return wide;
    }

    private void standBy(List<Integer> columns) {
        if (begin.equals(columns)) {
            return;
        }
        java.util.Arrays.fill(first, 0);
        for (int c : columns) {
            int size = sizes[c];
            int[] column = codes[c];
            for (int r = 0; r < first.length; r++) {
                first[r] = first[r] * size + column[r];
            }
        }
        begin = List.copyOf(columns);
    }
}
