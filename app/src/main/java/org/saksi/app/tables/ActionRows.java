package org.saksi.app.tables;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.saksi.app.tables.RowDraft.Frame;
import org.saksi.assessment.response.ActionClass;
import org.saksi.ledger.Topic;
import org.saksi.terms.Period;

/// Rows of what a state did, or was told.
final class ActionRows implements RowWriter {

    private final Naming naming;
    private final SiteNames names;
    private final Frames frames;

    ActionRows(Naming naming, SiteNames names, Frames frames) {
        this.naming = naming;
        this.names = names;
        this.frames = frames;
    }

    @Override
    public void write(Cells cells, RowDraft draft) {
        Cells.Held named = SiteNames.named(cells).orElseThrow(() -> new RowRefused("the row names no site"));
        Optional<Period> when = cells.period(ColumnRole.HELD_FROM, ColumnRole.HELD_TO);
        if (when.isEmpty()) {
            throw new RowRefused("the row does not say when it was");
        }
        String code = cells.text(ColumnRole.EVENT_CODE).orElseGet(() -> "row " + draft.place());
        draft.names(code);
        Frame frame = frames.published(cells, draft);
        Topic about = new Topic.OfSite(names.meet(named, draft, frame));
        draft.event(frame.bearing(b -> b.during(when.orElseThrow())), about, "action", cells.anchor(), details(cells, code));
        cells.first(ColumnRole.CONDITION).flatMap(h -> ConditionWords.code(h.text())).ifPresent(condition -> draft.attribute(
                frame.bearing(b -> b.during(cells.date(ColumnRole.AS_OF).map(Period::of).orElse(when.orElseThrow()))), about, "condition",
                new RowDraft.Told(cells.first(ColumnRole.CONDITION).orElseThrow().cell(), condition, Map.of())));
        Facts.keep(cells.unknown(), draft, frame, about);
    }

    private Map<String, String> details(Cells cells, String code) {
        Map<String, String> details = new TreeMap<>();
        details.put("action", naming.event(TableKind.ACTIONS, code).value());
        details.put("code", code);
        cells.text(ColumnRole.OFFICE).ifPresent(o -> details.put("office", o));
        cells.text(ColumnRole.BUILDING).ifPresent(b -> details.put("building", b));
        cells.count(ColumnRole.ASKED).ifPresent(n -> details.put("asked", n.toString()));
        cells.count(ColumnRole.OUT).ifPresent(n -> details.put("out", n.toString()));
        cells.date(ColumnRole.REPLIED_ON).ifPresent(d -> details.put("replied_on", d.toString()));
        put(cells, details, ColumnRole.ENTERED, "entered");
        put(cells, details, ColumnRole.SEALED, "sealed");
        put(cells, details, ColumnRole.PRESENT, "officials_present");
        cells.first(ColumnRole.TYPE).ifPresent(h -> details.put("type", h.text()));
        cells.first(ColumnRole.CLASS).or(() -> cells.first(ColumnRole.TYPE)).ifPresent(h -> {
            Optional<ActionClass> named = ActionClass.word(h.text());
            if (named.isEmpty() && h.column().role() == ColumnRole.CLASS) {
                throw new RowRefused("\"" + h.text() + "\" in column \"" + h.column().heading() + "\" is no class of action; there are "
                        + String.join(", ", java.util.Arrays.stream(ActionClass.values()).map(Enum::name).toList()));
            }
            named.ifPresent(c -> details.put("class", c.name()));
        });
        return details;
    }

    private static void put(Cells cells, Map<String, String> details, ColumnRole role, String name) {
        cells.first(role).ifPresent(h -> {
            String word = h.text().toLowerCase(Locale.ROOT).strip();
            details.put(name, cells.answer(h).map(yes -> yes ? "yes" : "no").orElse(word.startsWith("part") ? "partly" : word));
        });
    }
}
