package org.saksi.register.origins;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// For each rare feature, the first documents that hold it: finds the documents that share several with a new one, without looking at the others.
final class Candidates {

    private static final int MOST = 64;

    private final Map<Object, int[]> holders = new HashMap<>();

    /// Counts the earlier documents that share features, then adds the document.
    ///
    /// @param document its number
    /// @param features what it holds, each once
    /// @param into number of an earlier document to how many features it shares
    void meet(int document, Collection<?> features, Map<Integer, Integer> into) {
        for (Object feature : features) {
            int[] known = holders.getOrDefault(feature, new int[0]);
            if (known.length < MOST) {
                for (int earlier : known) {
                    into.merge(earlier, 1, Integer::sum);
                }
                int[] more = Arrays.copyOf(known, known.length + 1);
                more[known.length] = document;
                holders.put(feature, more);
            }
        }
    }
}
