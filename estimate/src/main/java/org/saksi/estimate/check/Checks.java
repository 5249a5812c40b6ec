package org.saksi.estimate.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.saksi.estimate.loglinear.ExistenceCheck;
import org.saksi.estimate.loglinear.Model;
import org.saksi.estimate.loglinear.ModelStatus;
import org.saksi.estimate.loglinear.Stepwise;
import org.saksi.estimate.table.OverlapTable;

/// What would change the stepwise estimate of a table of three lists or more, all in one place.
///
/// @param total the stepwise estimate itself, people
/// @param leavingOneOut the estimate without each list
/// @param mergingTwo the estimate with each pair of lists taken as one
/// @param onePersonLess the estimate with one person less in each capture history
/// @param trajectory the estimate as lists are added
/// @param hidden how well the lists predict each other
public record Checks(double total, List<Robustness.Changed> leavingOneOut, List<Robustness.Changed> mergingTwo,
        List<Robustness.Changed> onePersonLess, List<Robustness.Changed> trajectory, List<HiddenList> hidden) {

    public Checks {
        leavingOneOut = List.copyOf(leavingOneOut);
        mergingTwo = List.copyOf(mergingTwo);
        onePersonLess = List.copyOf(onePersonLess);
        trajectory = List.copyOf(trajectory);
        hidden = List.copyOf(hidden);
    }

    /// All checks; empty with fewer than three lists or where independent lists have no unique finite estimate.
    ///
    /// @param table without lists that hold nobody
    public static Optional<Checks> of(OverlapTable table, ExistenceCheck check) {
        if (table.listCount() < 3 || check.of(table, Model.mainEffects(table.listCount())) != ModelStatus.SOUND) {
            return Optional.empty();
        }
        Stepwise stepwise = new Stepwise(Stepwise.THRESHOLD, check);
        Robustness robustness = new Robustness(table, stepwise::total);
        return Optional
                .of(new Checks(stepwise.total(table), robustness.leavingOneOut(), robustness.mergingTwo(), robustness.onePersonLess(),
                        robustness.trajectory(), HiddenList.of(table, check)));
    }

    /// The change that moves the estimate most; empty where there is none.
    public static Optional<Robustness.Changed> farthest(List<Robustness.Changed> changes, double total) {
        return changes.stream().max(java.util.Comparator.comparingDouble(c -> move(c, total)));
    }

    /// By which share of itself a change moves an estimate.
    public static double move(Robustness.Changed changed, double total) {
        return Math.abs(changed.total() - total) / total;
    }

    /// The share of the lists tried that the others predicted rightly; NaN when none could be tried.
    public double predicted() {
        List<HiddenList> tried = hidden.stream().filter(HiddenList::isTested).toList();
        Stream<HiddenList> right = tried.stream().filter(HiddenList::isCovered);
        return tried.isEmpty() ? Double.NaN : (double) right.count() / tried.size();
    }
}
