package org.saksi.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.saksi.estimate.interval.Interval;

/// How an estimate is said: rounded, with what it rests on, never as "the number".
public final class Wording {

    private static final List<String> ASSUMPTIONS = List.of("What these numbers rest on:",
            "  - One closed population: all lists are about the same place, period and definition. The data cannot show this.",
            "  - The lists were matched rightly. A missed match makes the hidden number too high, a false match too low.",
            "  - No list was drawn up from another. If one office passes people on to another, the hidden number comes out too low;"
                    + " if offices divide the work between them, too high. Pairs of lists are checked, all lists at once cannot be.",
            "  - Everybody could have been listed. People who could reach no list at all are not in the estimate.",
            "  - Some bend that all lists share cannot be seen in any data.",
            "If all this holds, such ranges miss the truth about once in twenty times; measured on invented populations they miss it more often,"
                    + " and nearly always by being too low.",
            "Evidence for planning; not a count of persons, and not for use about any single person.");

    private final PopulationEstimate estimate;

    private Wording(PopulationEstimate estimate) {
        this.estimate = estimate;
    }

    /// The words for one estimate.
    public static Wording of(PopulationEstimate estimate) {
        return new Wording(estimate);
    }

    /// The leading sentences: documented, at least, plausible range.
    public List<String> lead() {
        List<String> lines = new ArrayList<>();
        lines.add("Documented: " + String.format(Locale.ROOT, "%,d", estimate.documented()) + " people.");
        estimate.atLeast().ifPresent(bound -> lines
                .add("At least: about " + lower(bound, estimate.documented())
                        + " people in all, if being on one list keeps nobody off another."));
        if (estimate.refused()) {
            lines.add("No total is given.");
            return lines;
        }
        if (estimate.range95().isEmpty()) {
            lines.add("No range is given: what was asked for gives lower bounds or single numbers only.");
        }
        estimate.range95().ifPresent(r -> lines.add("Plausible range: " + range(r, estimate.documented()) + " people in all (19 of 20)"
                + estimate.range80().map(n -> "; " + range(n, estimate.documented()) + " (4 of 5)").orElse("") + "."));
        return lines;
    }

    /// The assumptions in plain words.
    public static List<String> assumptions() {
        return ASSUMPTIONS;
    }

    /// A number of people, two significant figures.
    public static String people(double people) {
        return Rounding.two(people);
    }

    /// A range, rounded outwards, but not below what is documented.
    public static String range(Interval range, long documented) {
        return lower(range.low(), documented) + "–" + Rounding.up(range.high());
    }

    private static String lower(double people, long documented) {
        return Double.isFinite(people) ? String.format(Locale.ROOT, "%,d", Rounding.lower(people, documented)) : Rounding.down(people);
    }
}
