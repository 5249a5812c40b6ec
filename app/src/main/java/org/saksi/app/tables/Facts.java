package org.saksi.app.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.saksi.app.tables.Cells.Coded;
import org.saksi.app.tables.Cells.Held;
import org.saksi.app.tables.RowDraft.Frame;
import org.saksi.ledger.Topic;

/// Writes coded facts and columns of the user's own.
final class Facts {

    private Facts() {}

    /// Facts of code columns, of columns that answer yes, and features, about one thing.
    static void write(Cells cells, RowDraft draft, Frame frame, Topic about) {
        List<Coded> coded = new ArrayList<>(cells.coded(ColumnRole.FACTS));
        coded.addAll(cells.answered());
        coded.addAll(cells.coded(ColumnRole.FEATURES));
        write(coded, draft, frame, about, details(cells));
    }

    static void write(List<Coded> coded, RowDraft draft, Frame frame, Topic about, Map<String, String> details) {
        for (Coded fact : coded) {
            if (SitesRows.isFeature(fact.code().element())) {
                draft.attribute(frame, about, "feature", new RowDraft.Told(fact.cell(), fact.code().code(), details));
            } else {
                draft.event(frame, about, fact.code().code(), fact.cell(), details);
            }
        }
    }

    /// What belongs to the facts of a row.
    static Map<String, String> details(Cells cells) {
        Map<String, String> details = new TreeMap<>();
        cells.text(ColumnRole.OPERATOR).ifPresent(o -> details.put("operator", o));
        cells.text(ColumnRole.BUILDING).ifPresent(b -> details.put("building", b));
        cells.text(ColumnRole.EVIDENCE).ifPresent(e -> details.put("evidence", e));
        cells.text(ColumnRole.BEARS_ON).ifPresent(on -> details.put("bears_on", on.toLowerCase(java.util.Locale.ROOT)));
        return details;
    }

    /// Columns that no role is known for, as they are.
    static void keep(List<Held> unknown, RowDraft draft, Frame frame, Topic about) {
        unknown.forEach(
                h -> draft.attribute(frame, about, "column:" + h.column().heading(), new RowDraft.Told(h.cell(), h.text(), Map.of())));
    }
}
