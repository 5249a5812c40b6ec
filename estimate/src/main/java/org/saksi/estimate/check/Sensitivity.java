package org.saksi.estimate.check;

import java.util.List;

/// The assumption that no data can test: that all lists together miss no more people than their parts foretell. If those on no list are in truth
/// this many times as many as the model says — the exponential of the interaction of all lists — the total changes accordingly.
public final class Sensitivity {

    /// The factors shown: a third, a half, as modelled, twice, three times.
    public static final List<Double> FACTORS = List.of(1.0 / 3, 0.5, 1.0, 2.0, 3.0);

    private Sensitivity() {}

    /// The total if the hidden number is this many times the estimated one.
    public static double total(long documented, double estimate, double factor) {
        return documented + factor * (estimate - documented);
    }
}
