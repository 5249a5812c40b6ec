package org.saksi.app.web.pages;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.saksi.app.boot.DeskFigure;
import org.saksi.app.web.view.Words;
import org.saksi.ledger.FigureClaim;
import org.saksi.ledger.LedgerView.Standing;
import org.saksi.terms.UserId;

/// Says of one figure what its note in the margin says.
///
/// @param who for whom
/// @param zone in which times of day are shown
public record Notes(UserId who, ZoneId zone) {

    /// One value as the machine read it and as a person recorded it.
    ///
    /// @param what which value
    /// @param machine the machine's
    /// @param person the person's
    public record SideBySide(String what, String machine, String person) {}

    /// Number and qualifier: `at least 53`. A vague amount is shown in its own words.
    public String value(DeskFigure figure) {
        return value(figure.claim(), figure);
    }

    /// What is counted.
    public String measure(DeskFigure figure) {
        return Words.measure(figure.claim().measure());
    }

    /// What is counted, where, when and who says it, on one line: `compounds, Maravia, 2024 — Lantern Watch`.
    public String claim(DeskFigure figure) {
        FigureClaim claim = figure.claim();
        List<String> what = new ArrayList<>(List.of(measure(figure)));
        claim.place().ifPresent(what::add);
        claim.period().map(Words::period).ifPresent(what::add);
        return String.join(", ", what) + " — " + claim.heading().speaker().orElse("the document itself");
    }

    /// Who says it; empty when the document speaks in its own voice.
    public Optional<String> speaker(DeskFigure figure) {
        return figure.claim().heading().speaker();
    }

    /// The state as a word for styles and scripts.
    public String state(DeskFigure figure) {
        return switch (figure.state()) {
            case SUGGESTED -> "suggested";
            case ADOPTED, CORRECTED -> "adopted";
            case REJECTED -> "rejected";
        };
    }

    /// Who decided what, when.
    public String history(DeskFigure figure) {
        if (figure.byHand()) {
            return "The machine reads no figure here. Recorded" + by(figure.standing().orElseThrow());
        }
        return switch (figure.state()) {
            case SUGGESTED -> "Suggested by the rule “" + figure.mention().rule() + "”; nobody has decided yet.";
            case ADOPTED -> "Adopted" + by(figure.standing().orElseThrow());
            case CORRECTED -> "Adopted with corrections" + by(figure.standing().orElseThrow());
            case REJECTED -> "Rejected by " + figure.rejection().orElseThrow().by() + ", "
                    + Words.moment(figure.rejection().orElseThrow().at(), zone) + ".";
        };
    }

    private String by(Standing standing) {
        List<String> readers = standing.readers().stream().map(UserId::value).toList();
        return " by " + String.join(" and ", readers) + ", " + Words.moment(standing.entry().at(), zone) + ".";
    }

    /// Whether this person can stand behind it with a further reading.
    public boolean mayStandBehind(DeskFigure figure) {
        return figure.standing().filter(s -> !s.readers().contains(who)).isPresent();
    }

    /// Whether there is a decision of this person to take back.
    public boolean mayUndo(DeskFigure figure) {
        return figure.standing().filter(s -> s.readers().contains(who)).isPresent()
                || figure.rejection().filter(e -> e.by().equals(who)).isPresent();
    }

    /// The values in which a person's statement differs from the machine's suggestion.
    public List<SideBySide> differences(DeskFigure figure) {
        FigureClaim machine = figure.machine();
        FigureClaim person = figure.claim();
        List<SideBySide> all = new ArrayList<>();
        all.add(new SideBySide("Value", value(machine, figure), value(person, figure)));
        all.add(new SideBySide("Counts", machine.unitKind().code() + " " + machine.unit(), person.unitKind().code() + " " + person.unit()));
        all.add(new SideBySide("Measure", Words.measure(machine.measure()), Words.measure(person.measure())));
        all.add(new SideBySide("Speaker", machine.heading().speaker().orElse("own voice"), person.heading().speaker().orElse("own voice")));
        all.add(new SideBySide("Kind", Words.speakerKind(machine.heading().speakerKind()),
                Words.speakerKind(person.heading().speakerKind())));
        all.add(new SideBySide("Through", String.join(" → ", machine.heading().chain()), String.join(" → ", person.heading().chain())));
        all.add(new SideBySide("Place", machine.place().orElse("—"), person.place().orElse("—")));
        all.add(new SideBySide("Period", machine.period().orElse("—"), person.period().orElse("—")));
        return all.stream().filter(v -> !v.machine().equals(v.person())).toList();
    }

    private static String value(FigureClaim claim, DeskFigure figure) {
        if (claim.amount().vague()) {
            int from = figure.mention().numStart() - figure.mention().start();
            int to = figure.mention().numEnd() - figure.mention().start();
            String quote = figure.mention().quote();
            int length = quote.codePointCount(0, quote.length());
            return to <= length
                    ? "“" + quote.substring(quote.offsetByCodePoints(0, from), quote.offsetByCodePoints(0, to)) + "”"
                    : "“" + quote + "”";
        }
        return Words.amount(claim.amount(), claim.qualifier(), claim.unitKind(), claim.unit());
    }
}
