package org.saksi.estimate.numeric;

import java.math.BigInteger;

/// A matrix of whole numbers over one common denominator, changed only by exact pivots (Edmonds' integer pivoting: every division comes
/// out even). Ranks, null spaces and linear programs on it are decided without rounding.
final class IntegerTableau {

    private final BigInteger[][] cells;
    private final int columns;
    private BigInteger denominator = BigInteger.ONE;

    IntegerTableau(BigInteger[][] cells, int columns) {
        this.cells = cells;
        this.columns = columns;
    }

    static IntegerTableau of(int[][] rows, int columns) {
        BigInteger[][] cells = new BigInteger[rows.length][columns];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns; j++) {
                cells[i][j] = BigInteger.valueOf(rows[i][j]);
            }
        }
        return new IntegerTableau(cells, columns);
    }

    int rows() {
        return cells.length;
    }

    int columns() {
        return columns;
    }

    BigInteger denominator() {
        return denominator;
    }

    BigInteger cell(int row, int column) {
        return cells[row][column];
    }

    int sign(int row, int column) {
        return cells[row][column].signum();
    }

    void swapRows(int one, int other) {
        BigInteger[] held = cells[one];
        cells[one] = cells[other];
        cells[other] = held;
    }

    /// Turns the column into a unit vector with its one in the row. The pivot must not be 0.
    void pivot(int row, int column) {
        if (cells[row][column].signum() < 0) {
            for (int j = 0; j < columns; j++) {
                cells[row][j] = cells[row][j].negate();
            }
        }
        BigInteger pivot = cells[row][column];
        for (int i = 0; i < cells.length; i++) {
            if (i != row) {
                BigInteger factor = cells[i][column];
                for (int j = 0; j < columns; j++) {
                    cells[i][j] = cells[i][j].multiply(pivot).subtract(factor.multiply(cells[row][j])).divide(denominator);
                }
            }
        }
        denominator = pivot;
    }
}
