package org.saksi.release.tables;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// A count that was or is to be released.
///
/// @param conditions the values that the counted people share, by column; a column left out may have any value
/// @param snapshot the state of the data it was counted in
/// @param count the true count
public record PublishedCount(Map<String, String> conditions, String snapshot, long count) {

    public PublishedCount {
        conditions = Collections.unmodifiableMap(new TreeMap<>(conditions));
    }

    /// Whether everybody counted here is counted there too: all conditions there are conditions here.
    boolean isWithin(PublishedCount other) {
        return conditions.entrySet().containsAll(other.conditions.entrySet());
    }
}
