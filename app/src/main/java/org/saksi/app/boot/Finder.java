package org.saksi.app.boot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.saksi.reading.search.SearchHit;
import org.saksi.reading.search.SearchIndex;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Reader;
import org.saksi.terms.Sensitivity;
import org.saksi.vault.Casebook;
import org.saksi.vault.Exhibit;

/// Looks for words in the transcripts of a casebook. There is an index for each set of compartments that somebody reads, so that no search, no count and no score
/// can depend on what its reader may not see. An index is made when it is first asked and catches up with new files at each search.
public final class Finder implements AutoCloseable {

    private final Casebook casebook;
    private final Readings readings;
    private final Map<Set<Sensitivity>, Shelf> shelves = new HashMap<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    /// @param casebook where the files are
    /// @param readings what they say
    public Finder(Casebook casebook, Readings readings) {
        this.casebook = casebook;
        this.readings = readings;
    }

    /// An index, and what stands in it.
    private static final class Shelf {

        private final SearchIndex index = new SearchIndex();
        private final Set<ExhibitId> held = new HashSet<>();
    }

    /// The stretches of text that answer a search, best first, among all that this reader may see.
    ///
    /// @param typed what was typed: words, phrases, fields
    /// @param limit how many at most, 1–1,000
    /// @throws IllegalArgumentException when nothing was typed
    public List<SearchHit> search(Reader who, String typed, int limit) {
        return current(who).search(typed, limit);
    }

    private synchronized SearchIndex current(Reader who) {
        if (closed.get()) {
            throw new IllegalStateException("the casebook is closed");
        }
        Shelf shelf = shelves.computeIfAbsent(Set.copyOf(who.compartments()), compartments -> new Shelf());
        for (Exhibit exhibit : casebook.exhibits(who)) {
            if (!shelf.held.contains(exhibit.id())) {
                readings.transcript(who, exhibit).ifPresent(transcript -> {
                    shelf.index.put(exhibit.id(), exhibit.intake().path(), exhibit.intake().outlet().orElse(""), transcript);
                    shelf.held.add(exhibit.id());
                });
            }
        }
        shelf.index.refresh();
        return shelf.index;
    }

    /// Forgets all words.
    @Override
    public synchronized void close() {
        if (closed.compareAndSet(false, true)) {
            shelves.values().forEach(shelf -> shelf.index.close());
            shelves.clear();
        }
    }
}
