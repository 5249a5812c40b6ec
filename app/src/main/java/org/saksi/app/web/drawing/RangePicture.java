package org.saksi.app.web.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.saksi.terms.Amount;
import org.saksi.terms.Qualifier;

/// The numbers of one measure on one line: a dot for a number, a bar for a range, a whisker with an open end for "at least" and "up to".
/// Hollow is suggested, solid adopted. Vague words have no place on a line; a picture of vague words only is hatched.
///
/// @param marks what is drawn, from left to right
/// @param logarithmic whether equal steps are equal factors, because the numbers lie far apart
/// @param hatched whether there is no number to draw
public record RangePicture(List<Mark> marks, boolean logarithmic, boolean hatched) {

    /// Width of the drawing in its own units.
    public static final int WIDTH = 180;
    /// Its height.
    public static final int HEIGHT = 22;

    private static final double EDGE = 16;
    private static final double FAR_APART = 20;
    private static final double WHISKER = 14;
    private static final double CENTRE = WIDTH / 2.0;

    public RangePicture {
        marks = List.copyOf(marks);
    }

    /// One number, with what limits it.
    ///
    /// @param amount the number or range
    /// @param qualifier what limits it
    /// @param solid whether a person stands behind it
    public record Given(Amount amount, Qualifier qualifier, boolean solid) {}

    /// One thing drawn.
    ///
    /// @param from where it begins; a dot has its centre here
    /// @param to where it ends; equal to the beginning for a dot
    /// @param open to which side it is open: 1 to the right, -1 to the left, 0 to none
    /// @param about whether the number is only about so
    /// @param solid whether a person stands behind it
    public record Mark(double from, double to, int open, boolean about, boolean solid) {

        /// The far end of the whisker.
        public double tip() {
            return open < 0 ? from - WHISKER : to + WHISKER;
        }

        /// Whether it is drawn as a bar.
        public boolean bar() {
            return to - from > 1;
        }
    }

    /// Whether it tells more than the number beside it: several numbers, or one that is open or a range.
    public boolean tells() {
        return hatched || marks.size() > 1 || marks.stream().anyMatch(m -> m.open() != 0 || m.bar());
    }

    /// Draws these numbers on the line that all numbers of the measure share.
    ///
    /// @param shown the numbers to draw
    /// @param all all numbers of the measure
    public static RangePicture of(List<Given> shown, List<Given> all) {
        List<Given> numbers = all.stream().filter(g -> !g.amount().vague()).toList();
        Optional<Scale> scale = Scale.of(numbers);
        List<Mark> marks = new ArrayList<>();
        for (Given given : shown) {
            if (!given.amount().vague() && scale.isPresent()) {
                marks.add(mark(given, scale.get()));
            }
        }
        return new RangePicture(marks, scale.filter(Scale::logarithmic).isPresent(), marks.isEmpty());
    }

    private static Mark mark(Given given, Scale scale) {
        int open = switch (given.qualifier()) {
            case AT_LEAST, MORE_THAN -> 1;
            case UP_TO, NEARLY -> -1;
            case EXACT, ABOUT, RANGE -> 0;
        };
        return new Mark(scale.at(given.amount().low()), scale.at(given.amount().high()), open, given.qualifier() == Qualifier.ABOUT,
                given.solid());
    }

    /// Where numbers stand on the line.
    private record Scale(double low, double high, boolean logarithmic) {

        static Optional<Scale> of(List<Given> numbers) {
            if (numbers.isEmpty()) {
                return Optional.empty();
            }
            double low = numbers.stream().mapToDouble(g -> g.amount().low()).min().orElseThrow();
            double high = numbers.stream().mapToDouble(g -> g.amount().high()).max().orElseThrow();
            return Optional.of(new Scale(low, high, low > 0 && high / low > FAR_APART));
        }

        double at(double value) {
            if (high <= low) {
                return CENTRE;
            }
            double share = logarithmic ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
            return Math.round((EDGE + share * (WIDTH - 2 * EDGE)) * 10) / 10.0;
        }
    }
}
