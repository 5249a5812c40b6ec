package org.saksi.vault.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Gathers what a verification finds.
final class Findings {

    private final Map<String, Long> checked = new LinkedHashMap<>();
    private final List<Failure> failures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    void count(String kind) {
        count(kind, 1);
    }

    void count(String kind, long number) {
        checked.merge(kind, number, Long::sum);
    }

    void fail(String what, String where, Object expected, Object found) {
        failures.add(new Failure(what, where, expected.toString(), found.toString()));
    }

    /// Counts one thing, and a failure when it is not what is expected.
    void same(String what, String where, Object expected, Object found) {
        if (!Objects.equals(expected, found)) {
            fail(what, where, expected, found);
        }
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    boolean clean() {
        return failures.isEmpty();
    }

    Verified done() {
        return new Verified(checked, failures, notes);
    }
}
