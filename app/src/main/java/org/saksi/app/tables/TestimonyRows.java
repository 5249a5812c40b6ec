package org.saksi.app.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.saksi.app.tables.RowDraft.Frame;
import org.saksi.ledger.Topic;
import org.saksi.ledger.codes.Element;
import org.saksi.register.sites.Position;
import org.saksi.terms.Period;
import org.saksi.terms.SiteId;

/// Rows of testimonies and of people: somebody, at a site, from when to when, what happened, how that person got out.
final class TestimonyRows implements RowWriter {

    private final SiteNames names;
    private final People people;
    private final Frames frames;
    private final boolean told;

    /// @param told whether the person speaks (a testimony), or somebody keeps a list of people
    TestimonyRows(SiteNames names, People people, Frames frames, boolean told) {
        this.names = names;
        this.people = people;
        this.frames = frames;
        this.told = told;
    }

    @Override
    public void write(Cells cells, RowDraft draft) {
        People.Named person = people.of(cells, draft)
                .orElseThrow(() -> new RowRefused("the row names nobody: it has neither a code nor a name"));
        Frame frame = told ? frames.told(cells, draft, person.id(), person.label()) : frames.kept(cells, draft, person.id());
        frames.consent(cells, draft, person.id());
        Topic about = new Topic.OfPerson(person.id());
        Optional<Period> held = cells.period(ColumnRole.HELD_FROM, ColumnRole.HELD_TO);
        Frame during = frame.bearing(b -> held.map(b::during).orElse(b));
        cells.first(ColumnRole.AGE)
                .ifPresent(h -> draft.attribute(frame, about, "age_at_time", new RowDraft.Told(h.cell(), h.text(), Map.of())));
        cells.first(ColumnRole.ACCOUNT)
                .ifPresent(h -> draft.attribute(frame, about, "account", new RowDraft.Told(h.cell(), h.text(), Map.of())));
        Optional<Cells.Held> named = SiteNames.named(cells);
        Optional<SiteId> site = named.map(h -> names.meet(h, draft, frame));
        site.ifPresent(s -> {
            draft.names(named.orElseThrow().text());
            draft.relation(during, about, "held_at", named.orElseThrow().cell(), new Topic.OfSite(s));
            if (told) {
                new SitesRows.Positions(cells).write(draft, frame, new Topic.OfSite(s), Position.Method.PIN);
            }
        });
        facts(cells, draft, new Written(during, frame, about, site));
    }

    private record Written(Frame during, Frame frame, Topic person, Optional<SiteId> site) {}

    private static void facts(Cells cells, RowDraft draft, Written row) {
        Map<String, String> details = Facts.details(cells);
        List<Cells.Coded> coded = new java.util.ArrayList<>(cells.coded(ColumnRole.FACTS));
        coded.addAll(cells.answered());
        coded.addAll(cells.coded(ColumnRole.FEATURES));
        if (cells.text(ColumnRole.AGE).filter(a -> a.matches("\\d{1,2}") && Integer.parseInt(a) < 18).isPresent()) {
            org.saksi.ledger.codes.FactCodes.current().code("child_at_time")
                    .ifPresent(code -> coded.add(new Cells.Coded(code, cells.first(ColumnRole.AGE).orElseThrow().cell())));
        }
        List<Cells.Coded> ofPerson = coded.stream().filter(c -> isOfPerson(c.code().element())).toList();
        List<Cells.Coded> ofSite = coded.stream().filter(c -> !isOfPerson(c.code().element())).toList();
        if (!ofSite.isEmpty() && row.site().isEmpty()) {
            throw new RowRefused("facts stand in a row that names no site");
        }
        row.site().ifPresent(s -> Facts.write(ofSite, draft, row.during(), new Topic.OfSite(s), details));
        Map<String, String> there = new TreeMap<>(details);
        row.site().ifPresent(s -> there.put("site", s.value()));
        Facts.write(ofPerson, draft, row.frame(), row.person(), there);
        ExitCells.write(cells, draft, row.frame(), row.person(), there);
    }

    private static boolean isOfPerson(Element element) {
        return element == Element.EXIT || element == Element.AFTERWARDS || element == Element.RESPONSE_HARM;
    }
}
