package org.saksi.estimate.numeric;

import java.math.BigInteger;
import java.util.Arrays;

/// Decides exactly whether a cone { y : Z y ≥ 0 } holds a y with Z y ≠ 0, by the simplex method in whole numbers with Bland's rule.
public final class SignCone {

    private SignCone() {}

    /// Whether some y makes every entry of Z y at least 0 and one of them positive.
    ///
    /// @param z the matrix Z, row by row
    public static boolean hasDirection(BigInteger[][] z) {
        if (z.length == 0 || z[0].length == 0) {
            return false;
        }
        if (z[0].length == 1) {
            return Arrays.stream(z).anyMatch(row -> row[0].signum() != 0)
                    && (Arrays.stream(z).allMatch(row -> row[0].signum() >= 0) || Arrays.stream(z).allMatch(row -> row[0].signum() <= 0));
        }
        return sumIsUnbounded(z);
    }

    /// Maximises the sum of Z y under −Z y + slack = 0, y = u − v, all variables ≥ 0. The objective is homogeneous: it is unbounded or 0.
    /// The last row of the tableau holds the negated objective.
    private static boolean sumIsUnbounded(BigInteger[][] z) {
        int slacks = z.length;
        int dimension = z[0].length;
        IntegerTableau tableau = start(z, slacks, dimension);
        int[] basis = new int[slacks];
        for (int i = 0; i < slacks; i++) {
            basis[i] = 2 * dimension + i;
        }
        while (true) {
            int entering = 0;
            while (entering < tableau.columns() && tableau.sign(slacks, entering) >= 0) {
                entering++;
            }
            if (entering == tableau.columns()) {
                return false;
            }
            int leaving = leaving(tableau, basis, entering);
            if (leaving < 0) {
                return true;
            }
            tableau.pivot(leaving, entering);
            basis[leaving] = entering;
        }
    }

    /// All right-hand sides are 0, so that every row with a positive entry ties; Bland takes the basic variable with the lowest number.
    private static int leaving(IntegerTableau tableau, int[] basis, int entering) {
        int leaving = -1;
        for (int i = 0; i < basis.length; i++) {
            if (tableau.sign(i, entering) > 0 && (leaving < 0 || basis[i] < basis[leaving])) {
                leaving = i;
            }
        }
        return leaving;
    }

    private static IntegerTableau start(BigInteger[][] z, int slacks, int dimension) {
        int columns = 2 * dimension + slacks;
        BigInteger[][] cells = new BigInteger[slacks + 1][columns];
        for (BigInteger[] row : cells) {
            Arrays.fill(row, BigInteger.ZERO);
        }
        for (int i = 0; i < slacks; i++) {
            for (int j = 0; j < dimension; j++) {
                cells[i][j] = z[i][j].negate();
                cells[i][dimension + j] = z[i][j];
                cells[slacks][j] = cells[slacks][j].subtract(z[i][j]);
                cells[slacks][dimension + j] = cells[slacks][dimension + j].add(z[i][j]);
            }
            cells[i][2 * dimension + i] = BigInteger.ONE;
        }
        return new IntegerTableau(cells, columns);
    }
}
