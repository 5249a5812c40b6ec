package org.saksi.register.origins;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// How much a shared name or number proves: the rarer in the collection the more; countries, small numbers and years little wherever they stand.
final class AnchorWeights {

    /// As if so many other texts had been seen, so that a handful of texts does not make every name rare.
    private static final int UNSEEN_TEXTS = 20;
    private static final double COUNTRY = 0.3;
    private static final double ONE_DIGIT = 0.3;
    private static final double YEAR = 0.3;
    private static final double TWO_DIGITS = 0.7;

    private final Map<String, Integer> texts = new HashMap<>();
    private int count;

    /// Counts one more text.
    void add(Collection<String> distinctAnchors) {
        count++;
        distinctAnchors.forEach(a -> texts.merge(a, 1, Integer::sum));
    }

    /// In how many texts it stands.
    int texts(String anchor) {
        return texts.getOrDefault(anchor, 0);
    }

    /// From near 0 (everywhere) upwards; about 3 for what stands in two texts of twenty.
    double of(String anchor) {
        return Math.log((count + UNSEEN_TEXTS) / (texts(anchor) + 0.5)) * prior(anchor);
    }

    private static double prior(String anchor) {
        if (anchor.startsWith("#")) {
            int digits = anchor.length() - 1;
            boolean year = digits == 4 && (anchor.startsWith("#19") || anchor.startsWith("#20"));
            return digits == 1 ? ONE_DIGIT : year ? YEAR : digits == 2 ? TWO_DIGITS : 1;
        }
        if (PrintedDates.names(anchor)) {
            return 0;
        }
        return Countries.names(anchor) ? COUNTRY : 1;
    }
}
