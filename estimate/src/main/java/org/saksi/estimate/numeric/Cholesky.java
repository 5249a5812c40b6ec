package org.saksi.estimate.numeric;

/// Solves A x = b for a symmetric positive definite A by A = L Lᵀ.
public final class Cholesky {

    private final double[][] factor;
    private final boolean positive;

    /// @param matrix A; its lower triangle is read, and overwritten by the factor
    public Cholesky(double[][] matrix) {
        this.factor = matrix;
        this.positive = decompose(matrix);
    }

    /// Whether A was positive definite as far as double precision can tell; only then are the other answers good.
    public boolean isPositive() {
        return positive;
    }

    private static boolean decompose(double[][] a) {
        for (int j = 0; j < a.length; j++) {
            double[] rowJ = a[j];
            double diagonal = rowJ[j];
            for (int k = 0; k < j; k++) {
                diagonal -= rowJ[k] * rowJ[k];
            }
            if (!(diagonal > 0) || Double.isInfinite(diagonal)) {
                return false;
            }
            double root = Math.sqrt(diagonal);
            rowJ[j] = root;
            for (int i = j + 1; i < a.length; i++) {
                double[] rowI = a[i];
                double sum = rowI[j];
                for (int k = 0; k < j; k++) {
                    sum -= rowI[k] * rowJ[k];
                }
                rowI[j] = sum / root;
            }
        }
        return true;
    }

    /// The solution of A x = b.
    public double[] solve(double[] b) {
        double[] x = b.clone();
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= factor[i][k] * x[k];
            }
            x[i] /= factor[i][i];
        }
        for (int i = x.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < x.length; k++) {
                x[i] -= factor[k][i] * x[k];
            }
            x[i] /= factor[i][i];
        }
        return x;
    }

    /// Lᵀ x = z solved for x: a draw with covariance A⁻¹ when z is a vector of independent standard normal values.
    public double[] solveTransposed(double[] z) {
        double[] x = z.clone();
        for (int i = x.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < x.length; k++) {
                x[i] -= factor[k][i] * x[k];
            }
            x[i] /= factor[i][i];
        }
        return x;
    }
}
