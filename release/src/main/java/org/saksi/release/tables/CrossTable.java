package org.saksi.release.tables;

import java.util.Arrays;

/// A table of true counts with rows and columns, whose margins are published.
public final class CrossTable {

    private final long[][] counts;

    /// @param counts counts by row and column, none negative, all rows equally long
    public CrossTable(long[][] counts) {
        if (counts.length == 0 || counts[0].length == 0 || Arrays.stream(counts).anyMatch(row -> row.length != counts[0].length)
                || Arrays.stream(counts).flatMapToLong(Arrays::stream).anyMatch(c -> c < 0)) {
            throw new IllegalArgumentException("a table has rows of equal length and no negative count");
        }
        this.counts = Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new);
    }

    /// Number of rows.
    public int rows() {
        return counts.length;
    }

    /// Number of columns.
    public int columns() {
        return counts[0].length;
    }

    /// The true count of a cell.
    long count(int row, int column) {
        return counts[row][column];
    }
}
