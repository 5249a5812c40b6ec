package org.saksi.release.budget;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.saksi.release.tables.Differencing;
import org.saksi.release.tables.PublishedCount;

/// Everything that was released without noise about a population, and the door through which more of it goes: new counts are compared with all earlier ones,
/// and none is recorded when a difference would tell a small number.
public final class ReleasedCounts {

    private static final String CONDITION = "where:";

    private final ChainedFile file;
    private final InstantSource clock;

    /// @param file the record; made when it is not there
    /// @param clock when counts are released
    public ReleasedCounts(Path file, InstantSource clock) {
        this.file = new ChainedFile(file, "the record of released counts");
        this.clock = clock;
    }

    /// A count and what the public sees of it.
    ///
    /// @param count the true count with its conditions
    /// @param shown what is printed: the count, or the count rounded
    public record Shown(PublishedCount count, long shown) {}

    /// Records counts as released. When this returns they are on disk, and only then may they be shown. A count that was released before keeps what was shown
    /// then: rounding it anew each time would give it away.
    ///
    /// @param population whom the counts are about
    /// @param threshold smallest difference that may be known, people
    /// @return the counts with what is to be shown of them, in the order given
    /// @throws Leaking when differences would tell a small number; nothing is recorded then
    /// @throws DamagedRecord when the file was changed otherwise than by releases
    public List<Shown> release(String population, List<Shown> fresh, int threshold) {
        List<Shown> result = new ArrayList<>();
        file.append(lines -> {
            Map<PublishedCount, Shown> earlier = new LinkedHashMap<>();
            lines.stream().filter(l -> population.equals(l.get("population"))).map(ReleasedCounts::shown)
                    .forEach(s -> earlier.put(s.count(), s));
            List<PublishedCount> added = fresh.stream().map(Shown::count).filter(c -> !earlier.containsKey(c)).toList();
            List<Differencing.Leak> leaks = new Differencing(threshold, List.copyOf(earlier.keySet())).leaks(added);
            if (!leaks.isEmpty()) {
                throw new Leaking(population, leaks);
            }
            fresh.forEach(s -> result.add(earlier.getOrDefault(s.count(), s)));
            return fresh.stream().filter(s -> !earlier.containsKey(s.count())).map(s -> fields(population, s)).toList();
        });
        return result;
    }

    /// All counts ever released about a population.
    ///
    /// @throws DamagedRecord when a line does not follow from the one before
    public List<Shown> about(String population) {
        return file.entries().stream().filter(l -> population.equals(l.get("population"))).map(ReleasedCounts::shown).toList();
    }

    private Map<String, String> fields(String population, Shown shown) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("population", population);
        fields.put("snapshot", shown.count().snapshot());
        fields.put("count", Long.toString(shown.count().count()));
        fields.put("shown", Long.toString(shown.shown()));
        fields.put("at", clock.instant().toString());
        shown.count().conditions().forEach((column, value) -> fields.put(CONDITION + column, value));
        return fields;
    }

    private static Shown shown(Map<String, String> fields) {
        Map<String, String> conditions = new TreeMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith(CONDITION)) {
                conditions.put(name.substring(CONDITION.length()), value);
            }
        });
        try {
            return new Shown(
                    new PublishedCount(conditions, fields.getOrDefault("snapshot", ""), Long.parseLong(fields.getOrDefault("count", ""))),
                    Long.parseLong(fields.getOrDefault("shown", "")));
        } catch (NumberFormatException e) {
            throw new DamagedRecord("a line of the record of released counts holds no count", e);
        }
    }
}
