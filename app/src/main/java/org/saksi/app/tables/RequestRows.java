package org.saksi.app.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.saksi.app.tables.RowDraft.Frame;
import org.saksi.ledger.Topic;
import org.saksi.ledger.codes.FactCodes;
import org.saksi.terms.Period;
import org.saksi.terms.SiteId;

/// Rows of requests to an office: which site, when, to whom, for how many people or for whom. That an office was asked needs nobody's consent;
/// whatever is about a person rests on that person's.
final class RequestRows implements RowWriter {

    private final Naming naming;
    private final SiteNames names;
    private final People people;
    private final Frames frames;

    RequestRows(Naming naming, SiteNames names, People people, Frames frames) {
        this.naming = naming;
        this.names = names;
        this.people = people;
        this.frames = frames;
    }

    @Override
    public void write(Cells cells, RowDraft draft) {
        Cells.Held named = SiteNames.named(cells).orElseThrow(() -> new RowRefused("the row names no site"));
        Optional<Period> when = cells.period(ColumnRole.HELD_FROM, ColumnRole.HELD_TO);
        if (when.isEmpty()) {
            throw new RowRefused("the row does not say when the request was made");
        }
        String code = cells.text(ColumnRole.EVENT_CODE).orElseGet(() -> "row " + draft.place());
        draft.names(code);
        Frame published = frames.published(cells, draft);
        SiteId site = names.meet(named, draft, published);
        Frame frame = published.bearing(b -> b.during(when.orElseThrow()));
        Map<String, String> details = new TreeMap<>();
        details.put("request", naming.event(TableKind.REQUESTS, code).value());
        details.put("code", code);
        cells.text(ColumnRole.OFFICE).ifPresent(o -> details.put("office", o));
        cells.count(ColumnRole.ASKED).ifPresent(n -> details.put("people", n.toString()));
        cells.date(ColumnRole.REPLIED_ON).ifPresent(d -> details.put("replied_on", d.toString()));
        draft.event(frame, new Topic.OfSite(site), "request", cells.anchor(), details);
        people.of(cells, draft).ifPresent(person -> about(cells, draft, person, details, site));
    }

    private void about(Cells cells, RowDraft draft, People.Named person, Map<String, String> request, SiteId site) {
        frames.consent(cells, draft, person.id());
        Optional<Period> when = cells.period(ColumnRole.HELD_FROM, ColumnRole.HELD_TO);
        Frame frame = frames.kept(cells, draft, person.id());
        Map<String, String> details = new TreeMap<>(Map.of("site", site.value(), "request", request.getOrDefault("request", "")));
        draft.event(frame.bearing(b -> when.map(b::during).orElse(b)), new Topic.OfPerson(person.id()), "asked_for", cells.anchor(),
                details);
        List<Cells.Held> outcomes = cells.all(ColumnRole.EXIT_HOW);
        boolean known = outcomes.stream().allMatch(
                h -> FactCodes.current().word(h.text()).filter(c -> ExitCells.isOutcome(c.element())).isPresent());
        if (known) {
            Optional<Period> on = cells.date(ColumnRole.EXIT_ON).or(() -> cells.date(ColumnRole.LAST_NEWS)).map(Period::of);
            Frame then = frame.bearing(b -> on.map(b::during).orElse(b));
            outcomes.forEach(h -> draft.event(then, new Topic.OfPerson(person.id()),
                    FactCodes.current().word(h.text()).orElseThrow().code(), h.cell(), details));
        } else {
            outcomes.forEach(
                    h -> draft.attribute(frame, new Topic.OfPerson(person.id()), "column:" + h.column().heading(),
                            new RowDraft.Told(h.cell(), h.text(),
                                    details)));
        }
    }
}
