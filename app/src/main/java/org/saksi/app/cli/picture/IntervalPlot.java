package org.saksi.app.cli.picture;

import java.util.List;

import org.saksi.estimate.Candidate;
import org.saksi.estimate.PopulationEstimate;
import org.saksi.estimate.Wording;
import org.saksi.estimate.interval.Interval;

/// All methods under each other on one logarithmic scale: a thin line for 19 of 20, a thick one for 4 of 5, a dot for the point.
final class IntervalPlot {

    private static final int WIDTH = 760;
    private static final int LEFT = 150;
    private static final int ROW = 26;

    private final double low;
    private final double high;

    private IntervalPlot(double low, double high) {
        this.low = Math.log(low);
        this.high = Math.log(high);
    }

    static String of(PopulationEstimate estimate) {
        List<Candidate> usable = estimate.candidates().stream().filter(c -> c.isOk() && c.range95().isPresent()).toList();
        double most = usable.stream().flatMap(c -> c.range95().stream()).mapToDouble(Interval::high).filter(Double::isFinite).max()
                .orElse(estimate.documented() * 2.0);
        return new IntervalPlot(Math.max(1, estimate.documented()) * 0.9, most * 1.1).draw(estimate, usable);
    }

    private double x(double people) {
        double at = (Math.log(Math.max(people, 1)) - low) / (high - low);
        return LEFT + Math.max(0, Math.min(1, at)) * (WIDTH - LEFT - 20);
    }

    private String draw(PopulationEstimate estimate, List<Candidate> usable) {
        int bottom = 20 + ROW * usable.size();
        Svg svg = new Svg(WIDTH, bottom + 40);
        svg.line(x((double) estimate.documented()), 5, x((double) estimate.documented()), bottom, "documented");
        svg.text(x((double) estimate.documented()) + 4, 14, "small", "documented " + Wording.people((double) estimate.documented()));
        for (int i = 0; i < usable.size(); i++) {
            Candidate candidate = usable.get(i);
            double y = 32 + ROW * i;
            svg.text(4, y + 4, "label", candidate.method().code());
            candidate.range95().ifPresent(r -> svg.line(x(r.low()), y, x(r.high()), y, "thin"));
            candidate.range80().ifPresent(r -> svg.line(x(r.low()), y, x(r.high()), y, "thick"));
            svg.dot(x(candidate.point()), y, 4, "point");
        }
        axis(svg, bottom);
        return svg.drawn("Ranges of all methods for the number of all people, documented or not");
    }

    private void axis(Svg svg, int bottom) {
        svg.line(LEFT, bottom + 8, WIDTH - 20, bottom + 8, "axis");
        for (double decade = 1; Math.log(decade) < high; decade *= 10) {
            for (int step : new int[]{1, 2, 5}) {
                double tick = decade * step;
                if (Math.log(tick) > low && Math.log(tick) < high) {
                    svg.line(x(tick), bottom + 4, x(tick), bottom + 12, "axis");
                    svg.text(x(tick) - 14, bottom + 26, "small", Wording.people(tick));
                }
            }
        }
    }
}
