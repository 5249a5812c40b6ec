package org.saksi.app.tables;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.saksi.app.tables.Cells.Held;
import org.saksi.app.tables.RowDraft.Frame;
import org.saksi.ledger.Heading.Polarity;
import org.saksi.ledger.Topic;
import org.saksi.register.sites.Position;
import org.saksi.terms.AttributionKind;
import org.saksi.terms.Period;

/// Rows of statements: who says what about which site.
final class StatementRows implements RowWriter {

    private static final Set<String> ATTRIBUTES = Set.of("name", "operator", "owner", "tenant", "condition", "position");

    private final SiteNames names;
    private final People people;
    private final Frames frames;

    StatementRows(SiteNames names, People people, Frames frames) {
        this.names = names;
        this.people = people;
        this.frames = frames;
    }

    @Override
    public void write(Cells cells, RowDraft draft) {
        Cells.Held named = SiteNames.named(cells).orElseThrow(() -> new RowRefused("the row names no site that it is about"));
        draft.names(named.text());
        Optional<Period> when = cells.period(ColumnRole.HELD_FROM, ColumnRole.HELD_TO);
        Frame speaking = speaking(cells, draft);
        Topic about = new Topic.OfSite(names.meet(named, draft, speaking));
        Frame frame = speaking.polarity(polarity(cells)).bearing(b -> when.map(b::during).orElse(b));
        List<Held> what = cells.all(ColumnRole.FACTS);
        boolean attribute = what.size() == 1 && ATTRIBUTES.contains(what.getFirst().text().toLowerCase(Locale.ROOT).strip());
        if (attribute) {
            attribute(cells, draft, frame, about, what.getFirst());
        } else {
            Facts.write(cells, draft, frame, about);
            new SitesRows.Positions(cells).write(draft, frame, about, Position.Method.UNKNOWN);
        }
        if (what.isEmpty() && cells.answered().isEmpty() && cells.all(ColumnRole.FEATURES).isEmpty()
                && cells.first(ColumnRole.LATITUDE).or(() -> cells.first(ColumnRole.COORDINATES)).isEmpty()) {
            throw new RowRefused("the row says nothing that has a code");
        }
        if (people.of(cells, draft).isEmpty()) {
            Facts.keep(cells.unknown(), draft, frame, about);
        }
    }

    private Frame speaking(Cells cells, RowDraft draft) {
        boolean survivor = Frames.speakerKind(cells).filter(AttributionKind.SURVIVOR::equals).isPresent()
                || cells.text(ColumnRole.PERSON).isPresent() && cells.text(ColumnRole.SPEAKER).isEmpty();
        if (!survivor) {
            return people.of(cells, draft).map(person -> {
                frames.consent(cells, draft, person.id());
                return frames.kept(cells, draft, person.id());
            }).orElseGet(() -> frames.published(cells, draft));
        }
        Optional<String> code = cells.text(ColumnRole.PERSON).or(() -> cells.text(ColumnRole.SPEAKER)).filter(People::isCode);
        People.Named person = code.map(people::coded).or(() -> people.of(cells, draft))
                .orElseThrow(() -> new RowRefused(
                        "a survivor speaks and the row has no code of that person; a name as the speaker is not taken"));
        frames.consent(cells, draft, person.id());
        return frames.told(cells, draft, person.id(), person.label());
    }

    private static Polarity polarity(Cells cells) {
        return cells.first(ColumnRole.POLARITY).map(h -> {
            boolean deniesColumn = ColumnRole.plain(h.column().heading()).startsWith("denie");
            String word = h.text().toLowerCase(Locale.ROOT).strip();
            if (Set.of("affirms", "affirm", "affirmed").contains(word)) {
                return Polarity.AFFIRMS;
            }
            if (Set.of("denies", "deny", "denied", "denial").contains(word)) {
                return Polarity.DENIES;
            }
            boolean yes = cells.answer(h).orElseThrow(() -> new RowRefused("\"" + h.text() + "\" is neither affirms nor denies"));
            return yes == deniesColumn ? Polarity.DENIES : Polarity.AFFIRMS;
        }).orElse(Polarity.AFFIRMS);
    }

    private static void attribute(Cells cells, RowDraft draft, Frame frame, Topic about, Held what) {
        String attribute = what.text().toLowerCase(Locale.ROOT).strip();
        if (attribute.equals("position")) {
            new SitesRows.Positions(cells).write(draft, frame, about, Position.Method.UNKNOWN);
            return;
        }
        Held value = cells.first(ColumnRole.VALUE)
                .orElseThrow(() -> new RowRefused("the row says " + attribute + " and has no value"));
        String written = attribute.equals("condition")
                ? ConditionWords.code(value.text()).orElseThrow(() -> new RowRefused("\"" + value.text() + "\" is no condition; there are "
                        + String.join(", ", ConditionWords.codes())))
                : value.text();
        draft.attribute(frame, about, attribute, new RowDraft.Told(value.cell(), written, Map.of()));
    }

}
