package org.saksi.app.cli.picture;

import org.saksi.estimate.interval.Interval;

/// Documented and hidden people as a hundred marks: filled for those documented, rings for those hidden at the lower end, faint rings for those only at
/// the upper end.
final class PeoplePicture {

    private static final int MARKS = 100;

    private PeoplePicture() {}

    static String of(long documented, Interval range) {
        double high = Double.isFinite(range.high()) ? range.high() : Math.max(range.low() * 3, documented * 3.0);
        long filled = Math.round(MARKS * documented / high);
        long sure = Math.round(MARKS * range.low() / high);
        Svg svg = new Svg(420, 210);
        for (int i = 0; i < MARKS; i++) {
            svg.dot(20 + i % 20 * 20, 20 + i / 20 * 34, 7, i < filled ? "known" : i < sure ? "hidden" : "perhaps");
        }
        svg.text(14, 196, "small", "each mark about " + org.saksi.estimate.Wording.people(high / MARKS) + " people");
        return svg.drawn("Of a hundred marks " + filled + " are documented people, up to " + sure
                + " at the lower end and all at the upper end of the range");
    }
}
