package org.saksi.estimate.check;

import java.util.ArrayList;
import java.util.List;

import org.saksi.estimate.loglinear.ExistenceCheck;
import org.saksi.estimate.loglinear.Fit;
import org.saksi.estimate.loglinear.Model;
import org.saksi.estimate.loglinear.ModelStatus;
import org.saksi.estimate.loglinear.Stepwise;
import org.saksi.estimate.table.OverlapTable;

/// Internal consistency (Binette and Steorts 2022): each list in turn is a population of known size; how well do the other lists predict it?
///
/// @param list name of the list
/// @param truth people on it
/// @param predicted what the others say; NaN when they share too few of its people to say anything
/// @param low lower limit of the 95 % interval
/// @param high upper limit
public record HiddenList(String list, long truth, double predicted, double low, double high) {

    private static final int SMALLEST_OVERLAP = 7;
    private static final double Z95 = 1.959963984540054;

    /// Predicts each list from the others.
    public static List<HiddenList> of(OverlapTable table, ExistenceCheck check) {
        List<HiddenList> predictions = new ArrayList<>();
        for (int i = 0; i < table.listCount() && table.listCount() >= 3; i++) {
            predictions.add(predict(table, i, check));
        }
        return predictions;
    }

    private static HiddenList predict(OverlapTable table, int list, ExistenceCheck check) {
        long[] within = table.counts();
        for (int w = 0; w < within.length; w++) {
            within[w] = (w >> list & 1) == 1 ? within[w] : 0;
        }
        OverlapTable others = table.withCounts(within).without(list).withoutEmptyLists();
        long truth = table.onAll(1 << list);
        if (others.listCount() < 2 || others.overlapping() < SMALLEST_OVERLAP
                || check.of(others, Model.mainEffects(others.listCount())) != ModelStatus.SOUND) {
            return new HiddenList(table.lists().get(list), truth, Double.NaN, Double.NaN, Double.NaN);
        }
        Fit fit = new Stepwise(Stepwise.THRESHOLD, check).select(others);
        return new HiddenList(table.lists().get(list), truth, fit.total(), fit.waldLimit(-Z95), fit.waldLimit(Z95));
    }

    /// Whether the others share enough of the list's people to predict it.
    public boolean isTested() {
        return !Double.isNaN(predicted);
    }

    /// Whether the interval holds the truth.
    public boolean isCovered() {
        return truth >= low && truth <= high;
    }
}
