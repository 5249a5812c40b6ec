package org.saksi.estimate.loglinear;

/// Sums over the subsets of a set of lists, in place, in lists · 2^lists additions. They are what makes the fit fast: the entry of the
/// normal equations for two effects is the sum of the means of all histories that contain both.
final class Lattice {

    private Lattice() {}

    /// Each entry becomes the sum of the entries of all its supersets.
    static void sumSupersets(double[] values) {
        for (int bit = 1; bit < values.length; bit <<= 1) {
            for (int w = 0; w < values.length; w++) {
                if ((w & bit) == 0) {
                    values[w] += values[w | bit];
                }
            }
        }
    }

    /// Each entry becomes the sum of the entries of all its subsets.
    static void sumSubsets(double[] values) {
        for (int bit = 1; bit < values.length; bit <<= 1) {
            for (int w = 0; w < values.length; w++) {
                if ((w & bit) != 0) {
                    values[w] += values[w ^ bit];
                }
            }
        }
    }

    /// Each entry becomes the sum of the entries of all its supersets.
    static void sumSupersets(long[] values) {
        for (int bit = 1; bit < values.length; bit <<= 1) {
            for (int w = 0; w < values.length; w++) {
                if ((w & bit) == 0) {
                    values[w] += values[w | bit];
                }
            }
        }
    }
}
