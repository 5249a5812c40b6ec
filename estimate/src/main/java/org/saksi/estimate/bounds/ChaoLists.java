package org.saksi.estimate.bounds;

import java.util.ArrayList;
import java.util.List;

import org.saksi.estimate.interval.Interval;
import org.saksi.estimate.loglinear.PoissonRegression;
import org.saksi.estimate.numeric.Normal;
import org.saksi.estimate.table.OverlapTable;

/// Chao's lower bound as a log-linear model (Rivest and Baillargeon 2007): the logarithm of the mean may bend upwards at three, four, … lists, so
/// that people on many lists do not speak about those on none. A bend that comes out negative is set to 0. Lists may differ in how much they
/// catch ("mth") or are taken as equal ("mh").
public final class ChaoLists {

    private final OverlapTable table;
    private final boolean listsDiffer;

    private ChaoLists(OverlapTable table, boolean listsDiffer) {
        this.table = table;
        this.listsDiffer = listsDiffer;
    }

    /// The bound with an effect of each list.
    public static Bound withListEffects(OverlapTable table) {
        return new ChaoLists(table, true).fit();
    }

    /// The bound with all lists alike.
    public static Bound withEqualLists(OverlapTable table) {
        return new ChaoLists(table, false).fit();
    }

    /// A lower bound.
    ///
    /// @param documented people on at least one list
    /// @param logHidden logarithm of the bound for people on none
    /// @param error standard error of that logarithm
    /// @param converged whether the fit settled
    public record Bound(long documented, double logHidden, double error, boolean converged) {

        /// Lower bound of the total.
        public double total() {
            return documented + Math.exp(logHidden);
        }

        /// Wald's interval on the scale of the logarithm.
        public Interval interval(double level) {
            double z = Normal.quantile((1 + level) / 2);
            return new Interval(documented + Math.exp(logHidden - z * error), documented + Math.exp(logHidden + z * error));
        }
    }

    private Bound fit() {
        List<Integer> bends = new ArrayList<>();
        for (int k = 3; k <= table.listCount(); k++) {
            bends.add(k);
        }
        while (true) {
            int first = 1 + (listsDiffer ? table.listCount() : 1);
            PoissonRegression.Result result = new PoissonRegression(design(bends), counts()).fit();
            List<Double> coefficients = result.coefficients();
            List<Integer> kept = new ArrayList<>();
            for (int i = 0; i < bends.size(); i++) {
                if (coefficients.get(first + i) >= 0) {
                    kept.add(bends.get(i));
                }
            }
            if (kept.size() == bends.size()) {
                return new Bound(table.documented(), coefficients.get(0), result.firstError(), result.converged());
            }
            bends = kept;
        }
    }

    private double[] counts() {
        double[] counts = new double[table.histories() - 1];
        for (int w = 1; w < table.histories(); w++) {
            counts[w - 1] = table.count(w);
        }
        return counts;
    }

    private double[][] design(List<Integer> bends) {
        int lists = table.listCount();
        int listColumns = listsDiffer ? lists : 1;
        double[][] design = new double[table.histories() - 1][1 + listColumns + bends.size()];
        for (int w = 1; w < table.histories(); w++) {
            double[] row = design[w - 1];
            row[0] = 1;
            for (int i = 0; i < lists; i++) {
                row[listsDiffer ? 1 + i : 1] += w >> i & 1;
            }
            for (int s = 0; s < bends.size(); s++) {
                row[1 + listColumns + s] = Math.max(0, Integer.bitCount(w) - bends.get(s) + 1);
            }
        }
        return design;
    }
}
