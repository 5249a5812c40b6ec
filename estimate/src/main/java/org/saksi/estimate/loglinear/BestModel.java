package org.saksi.estimate.loglinear;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import org.saksi.estimate.table.OverlapTable;

/// Chooses, on any table, the model with the best Bayesian information criterion among a fixed few.
public final class BestModel {

    private final List<Model> models;
    private final ExistenceCheck check;

    /// @param models the models to choose from, the best on the table as documented first
    /// @param check remembers zero patterns
    public BestModel(List<Model> models, ExistenceCheck check) {
        this.models = List.copyOf(models);
        this.check = check;
    }

    /// Twelve significant figures: two tables with the same answer must not be ordered by the last bit.
    public static double withoutNoise(double total) {
        return Double.isFinite(total) ? new BigDecimal(total).round(new MathContext(12)).doubleValue() : total;
    }

    /// Total by the best of all models; infinite when none is sound.
    public double total(OverlapTable table) {
        double[] totals = totals(table);
        return totals[totals.length - 1];
    }

    /// Totals by the best of the first model, of the first two, of the first three, …; infinite as long as none is sound.
    public double[] totals(OverlapTable table) {
        double[] totals = new double[models.size()];
        double lowest = Double.POSITIVE_INFINITY;
        double total = Double.POSITIVE_INFINITY;
        for (int i = 0; i < totals.length; i++) {
            if (check.of(table, models.get(i)) == ModelStatus.SOUND) {
                Fit fit = SparsePoisson.fit(table, models.get(i));
                if (fit.bic() < lowest) {
                    lowest = fit.bic();
                    total = withoutNoise(fit.total());
                }
            }
            totals[i] = total;
        }
        return totals;
    }
}
