package org.saksi.ledger;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the maps and codes of claims must look like.
final class Details {

    private Details() {}

    /// An unchangeable copy in the order of the names' characters, whatever order the given map had.
    static SortedMap<String, String> copy(SortedMap<String, String> details) {
        SortedMap<String, String> copy = new TreeMap<>();
        copy.putAll(details);
        copy.keySet().forEach(name -> {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a detail needs a name");
            }
        });
        return Collections.unmodifiableSortedMap(copy);
    }

    static void requireCode(String code) {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a claim needs a code that says what is claimed");
        }
    }
}
