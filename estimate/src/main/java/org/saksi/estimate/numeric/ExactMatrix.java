package org.saksi.estimate.numeric;

import java.math.BigInteger;
import java.util.Arrays;

/// Exact answers about small matrices of whole numbers.
public final class ExactMatrix {

    private static final long PRIME = Integer.MAX_VALUE;

    private ExactMatrix() {}

    /// Whether the columns are linearly independent, exactly: first modulo the prime 2³¹ − 1 (independence there proves independence), and
    /// only if that fails over the rationals.
    public static boolean hasFullColumnRank(int[][] rows, int columns) {
        if (rows.length < columns) {
            return false;
        }
        return rankModuloPrime(rows, columns) == columns || nullSpace(rows, columns).length == 0;
    }

    /// The rank, exactly.
    public static int rank(BigInteger[][] rows, int columns) {
        IntegerTableau tableau = new IntegerTableau(Arrays.stream(rows).map(BigInteger[]::clone).toArray(BigInteger[][]::new), columns);
        return (int) Arrays.stream(reduce(tableau)).filter(row -> row >= 0).count();
    }

    /// A basis of { y : rows · y = 0 }, as vectors of whole numbers; empty when only 0 solves it.
    public static BigInteger[][] nullSpace(int[][] rows, int columns) {
        IntegerTableau tableau = IntegerTableau.of(rows, columns);
        int[] pivotOf = reduce(tableau);
        return basis(tableau, pivotOf, (int) Arrays.stream(pivotOf).filter(row -> row < 0).count());
    }

    /// Brings the tableau to reduced echelon form.
    ///
    /// @return by column, the row of its pivot, or −1
    private static int[] reduce(IntegerTableau tableau) {
        int[] pivotOf = new int[tableau.columns()];
        Arrays.fill(pivotOf, -1);
        int rank = 0;
        for (int column = 0; column < tableau.columns() && rank < tableau.rows(); column++) {
            int found = rank;
            while (found < tableau.rows() && tableau.sign(found, column) == 0) {
                found++;
            }
            if (found < tableau.rows()) {
                tableau.swapRows(rank, found);
                tableau.pivot(rank, column);
                pivotOf[column] = rank++;
            }
        }
        return pivotOf;
    }

    private static BigInteger[][] basis(IntegerTableau tableau, int[] pivotOf, int dimension) {
        BigInteger[][] basis = new BigInteger[dimension][pivotOf.length];
        int next = 0;
        for (int free = 0; free < pivotOf.length; free++) {
            if (pivotOf[free] < 0) {
                for (int column = 0; column < pivotOf.length; column++) {
                    basis[next][column] = pivotOf[column] >= 0
                            ? tableau.cell(pivotOf[column], free).negate()
                            : column == free ? tableau.denominator() : BigInteger.ZERO;
                }
                next++;
            }
        }
        return basis;
    }

    private static int rankModuloPrime(int[][] rows, int columns) {
        long[][] a = new long[rows.length][columns];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns; j++) {
                a[i][j] = Math.floorMod((long) rows[i][j], PRIME);
            }
        }
        int rank = 0;
        for (int column = 0; column < columns; column++) {
            int found = rank;
            while (found < a.length && a[found][column] == 0) {
                found++;
            }
            if (found == a.length) {
                return rank;
            }
            long[] held = a[rank];
            a[rank] = a[found];
            a[found] = held;
            eliminateBelow(a, rank, column);
            rank++;
        }
        return rank;
    }

    private static void eliminateBelow(long[][] a, int pivotRow, int column) {
        long[] pivot = a[pivotRow];
        long inverse = pivot[column] == 1 ? 1 : BigInteger.valueOf(pivot[column]).modInverse(BigInteger.valueOf(PRIME)).longValue();
        for (int i = pivotRow + 1; i < a.length; i++) {
            if (a[i][column] != 0) {
                long factor = PRIME - reduce(a[i][column] * inverse);
                for (int j = column; j < pivot.length; j++) {
                    a[i][j] = reduce(a[i][j] + factor * pivot[j]);
                }
            }
        }
    }

    /// x modulo 2³¹ − 1 for 0 ≤ x < 2⁶³.
    private static long reduce(long x) {
        long folded = (x & PRIME) + (x >>> 31);
        folded = (folded & PRIME) + (folded >>> 31);
        return folded >= PRIME ? folded - PRIME : folded;
    }
}
