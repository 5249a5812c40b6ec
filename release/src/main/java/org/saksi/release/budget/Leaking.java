package org.saksi.release.budget;

import java.util.List;
import java.util.stream.Collectors;

import org.saksi.release.tables.Differencing;
import org.saksi.release.tables.PublishedCount;

/// Counts whose differences, among themselves or with what was released before, would tell a small number.
public final class Leaking extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 3;

    private final int leaks;

    Leaking(String population, List<Differencing.Leak> leaks) {
        super("about \"" + population + "\" subtraction would tell a small number " + leaks.size() + " times, for example "
                + leaks.stream().limit(SHOWN).map(Leaking::words).collect(Collectors.joining("; ")));
        this.leaks = leaks.size();
    }

    private static String words(Differencing.Leak leak) {
        return leak.one().equals(leak.other())
                ? words(leak.one()) + " and all its published parts"
                : words(leak.one()) + " and " + words(leak.other());
    }

    private static String words(PublishedCount count) {
        return (count.conditions().isEmpty() ? "everybody" : count.conditions().toString()) + " (state " + abbreviated(count.snapshot())
                + ")";
    }

    private static String abbreviated(String snapshot) {
        return snapshot.length() > 8 ? snapshot.substring(0, 8) : snapshot;
    }

    /// Number of differences that would tell.
    public int leaks() {
        return leaks;
    }
}
