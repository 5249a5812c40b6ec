package org.saksi.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.saksi.release.budget.ReleasedCounts;
import org.saksi.release.tables.PublishedCount;
import org.saksi.release.tables.RandomBytes;
import org.saksi.release.tables.RandomRounding;
import org.saksi.release.tables.SmallAnnex;
import org.saksi.release.tables.Suppression;

/// A table with withheld cells as lines.
final class AnnexLines {

    private static final String VERSION = "saksi-annex/1";

    private final SmallAnnex annex;

    AnnexLines(SmallAnnex annex) {
        this.annex = annex;
    }

    /// The published counts with what is to be shown of them.
    ///
    /// @param base rounding base, 5 or 10; empty shows the counts themselves
    List<ReleasedCounts.Shown> shown(OptionalInt base, RandomBytes bytes) {
        if (base.isPresent() && base.getAsInt() != 5 && base.getAsInt() != 10) {
            throw new IllegalArgumentException("--round takes 5 or 10, but was " + base.getAsInt());
        }
        RandomRounding rounding = new RandomRounding(base.orElse(5), bytes);
        return annex.cells().stream().flatMap(c -> c.count().stream())
                .map(c -> new ReleasedCounts.Shown(c, base.isPresent() ? rounding.round(c.count()) : c.count())).toList();
    }

    /// One line a cell or margin, and the audit as the last.
    List<Map<String, @Nullable Object>> json(List<ReleasedCounts.Shown> shown, @Nullable Integer base, @Nullable String population) {
        List<Map<String, @Nullable Object>> lines = new ArrayList<>();
        Map<PublishedCount, Long> values = values(shown);
        for (SmallAnnex.Cell cell : annex.cells()) {
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            line.put("cell", cell.conditions());
            line.put("count", cell.count().map(values::get).orElse(null));
            line.put("shown", cell.count().isPresent());
            lines.add(line);
        }
        Suppression audit = annex.audit();
        Map<String, @Nullable Object> last = new LinkedHashMap<>();
        last.put("threshold", Suppression.THRESHOLD);
        last.put("withheld", audit.withheldCells());
        last.put("recovered", audit.recovered());
        last.put("narrowest", audit.narrowest());
        last.put("rounded_to", base);
        last.put("population", population);
        last.put("snapshot", shown.get(0).count().snapshot());
        last.put("version", VERSION);
        lines.add(last);
        return lines;
    }

    private static Map<PublishedCount, Long> values(List<ReleasedCounts.Shown> shown) {
        Map<PublishedCount, Long> values = new LinkedHashMap<>();
        shown.forEach(s -> values.put(s.count(), s.shown()));
        return values;
    }

    List<String> words(List<ReleasedCounts.Shown> shown) {
        List<String> lines = new ArrayList<>();
        Map<PublishedCount, Long> values = values(shown);
        for (SmallAnnex.Cell cell : annex.cells()) {
            String where = cell.conditions().isEmpty() ? "all" : String.join(" · ", cell.conditions().values());
            lines.add(where + ": " + cell.count().map(c -> Long.toString(values.getOrDefault(c, 0L))).orElse("withheld"));
        }
        Suppression audit = annex.audit();
        lines.add("");
        lines.add(audit.withheldCells() == 0
                ? "No count from 1 to 10 occurs; nothing is withheld."
                : audit.withheldCells() + " counts are withheld. An attacker who knows every margin and every count shown tells "
                        + audit.recovered()
                        + " of the small ones, and none more closely than within " + audit.narrowest() + " people.");
        return lines;
    }
}
