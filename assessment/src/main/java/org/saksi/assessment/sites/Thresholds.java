package org.saksi.assessment.sites;

import java.util.ArrayList;
import java.util.List;

/// The numbers of rule `site-grade/1`: practice judgements, versioned with it.
///
/// @param supportMonths within how many months of the coercion period support must lie
/// @param locatedMetres how precise a position must be
/// @param sketchFeatures on how many features a sketch must be matched
/// @param readers how many readers adopt, rule out, reverse, or match a sketch
public record Thresholds(int supportMonths, double locatedMetres, int sketchFeatures, int readers) {

    /// The rule and its version.
    public static final String RULE = "site-grade/1";

    /// The numbers in force.
    public static final Thresholds IN_FORCE = new Thresholds(6, 100, 3, 2);

    /// A neighbouring table.
    ///
    /// @param what which number differs
    /// @param value what it is there
    /// @param thresholds the whole table
    public record Neighbour(String what, String value, Thresholds thresholds) {}

    /// The tables of which exactly one number is a step away.
    public List<Neighbour> neighbours() {
        List<Neighbour> all = new ArrayList<>();
        for (int months : new int[]{supportMonths / 2, supportMonths * 2}) {
            all.add(new Neighbour("support_months", Integer.toString(months),
                    new Thresholds(months, locatedMetres, sketchFeatures, readers)));
        }
        for (double metres : new double[]{locatedMetres / 2, locatedMetres * 10}) {
            all.add(new Neighbour("located_metres", Long.toString(Math.round(metres)),
                    new Thresholds(supportMonths, metres, sketchFeatures, readers)));
        }
        for (int features : new int[]{sketchFeatures - 1, sketchFeatures + 1}) {
            all.add(new Neighbour("sketch_features", Integer.toString(features),
                    new Thresholds(supportMonths, locatedMetres, features, readers)));
        }
        return List.copyOf(all);
    }
}
