package org.saksi.app.cli.picture;

import java.util.List;

import org.saksi.estimate.Wording;
import org.saksi.estimate.check.Robustness;

/// The estimate as one list after the other is added.
final class TrajectoryPlot {

    private TrajectoryPlot() {}

    static String of(List<Robustness.Changed> steps) {
        double most = steps.stream().mapToDouble(Robustness.Changed::total).filter(Double::isFinite).max().orElse(1);
        Svg svg = new Svg(760, 40 + 28 * steps.size());
        for (int i = 0; i < steps.size(); i++) {
            Robustness.Changed step = steps.get(i);
            double y = 24 + 28 * i;
            svg.text(4, y + 4, "label", step.change());
            if (Double.isFinite(step.total())) {
                svg.line(150, y, 150 + 480 * step.total() / most, y, "thick");
                svg.text(160 + 480 * step.total() / most, y + 4, "small", Wording.people(step.total()));
            } else {
                svg.text(150, y + 4, "small", "no finite estimate");
            }
        }
        return svg.drawn("The stepwise estimate as lists are added");
    }
}
