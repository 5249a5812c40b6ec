package org.saksi.vault.verify;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a verification did and found.
///
/// @param checked how many things of each kind were checked, in order
/// @param failures what is not what it was; empty when all is well
/// @param notes what could not be checked, and why
public record Verified(Map<String, Long> checked, List<Failure> failures, List<String> notes) {

    public Verified {
        checked = Collections.unmodifiableMap(new LinkedHashMap<>(checked));
        failures = List.copyOf(failures);
        notes = List.copyOf(notes);
    }

    /// Whether nothing was found wrong.
    public boolean passed() {
        return failures.isEmpty();
    }
}
