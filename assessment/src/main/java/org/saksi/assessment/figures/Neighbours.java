package org.saksi.assessment.figures;

import java.util.Arrays;
import java.util.OptionalInt;

import org.saksi.reading.FigureMention;
import org.saksi.register.origins.DocumentFigures;
import org.saksi.register.origins.FigureInForce;

/// Where the figures of a document begin and end, to find the nearest in logarithmic time.
final class Neighbours {

    private final int[] starts;
    private final int[] ends;

    private Neighbours(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    static Neighbours of(DocumentFigures document) {
        return new Neighbours(document.figures().stream().map(FigureInForce::value).mapToInt(FigureMention::start).sorted().toArray(),
                document.figures().stream().map(FigureInForce::value).mapToInt(FigureMention::end).sorted().toArray());
    }

    /// Where the first figure begins that begins here or later, in code points.
    OptionalInt next(int from) {
        int at = firstAtLeast(starts, from);
        return at < starts.length ? OptionalInt.of(starts[at]) : OptionalInt.empty();
    }

    /// Where the last figure ends that ends here or earlier, in code points.
    OptionalInt previous(int to) {
        int at = firstAtLeast(ends, to + 1) - 1;
        return at >= 0 ? OptionalInt.of(ends[at]) : OptionalInt.empty();
    }

    private static int firstAtLeast(int[] sorted, int value) {
        int at = Arrays.binarySearch(sorted, value);
        while (at > 0 && sorted[at - 1] == value) {
            at--;
        }
        return at < 0 ? -at - 1 : at;
    }
}
