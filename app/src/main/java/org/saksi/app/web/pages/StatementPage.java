package org.saksi.app.web.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saksi.app.boot.DeskFigure;
import org.saksi.app.boot.ServerSettings;
import org.saksi.app.boot.ShownName;
import org.saksi.app.web.view.NotHere;
import org.saksi.app.web.view.PageAddress;
import org.saksi.app.web.view.ThreadLine;
import org.saksi.app.web.view.ThreadLine.Station;
import org.saksi.app.web.view.Visit;
import org.saksi.app.web.view.Words;
import org.saksi.ledger.Adoption;
import org.saksi.ledger.Appraisal;
import org.saksi.ledger.Consent;
import org.saksi.ledger.Entry;
import org.saksi.ledger.FigureClaim;
import org.saksi.ledger.IdentityRequest;
import org.saksi.ledger.Judgement;
import org.saksi.ledger.LedgerView;
import org.saksi.ledger.Recording;
import org.saksi.ledger.Retraction;
import org.saksi.ledger.Source;
import org.saksi.ledger.Supersession;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.StatementId;
import org.saksi.vault.Exhibit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `GET /statements/{id}`: who says what in which words, who stands behind it, and everything that was ever done about it.
@Controller
public final class StatementPage {

    private final ServerSettings settings;

    StatementPage(ServerSettings settings) {
        this.settings = settings;
    }

    /// What the page shows.
    ///
    /// @param id the statement's identity
    /// @param claim what it says
    /// @param value its number in words
    /// @param stands whether it stands
    /// @param figure the figure at the desk it was made of, when it is there
    /// @param notes how notes are made
    /// @param document the name of the document
    /// @param history what was done about it, oldest first
    /// @param thread where the page stands
    public record Page(StatementId id, FigureClaim claim, String value, boolean stands, Optional<DeskFigure> figure, Notes notes,
            String document,
            List<Step> history, ThreadLine thread) {

        public Page {
            history = List.copyOf(history);
        }
    }

    /// One entry about it.
    ///
    /// @param what what was done
    /// @param by who did it
    /// @param at when
    /// @param reason why, when said
    /// @param entry the entry's id
    /// @param taken whether it was taken back
    public record Step(String what, String by, String at, String reason, String entry, boolean taken) {}

    @GetMapping("/statements/{id}")
    String show(Model model, Visit visit, @PathVariable StatementId id) {
        LedgerView now = visit.session().ledger().now(visit.reader());
        List<Entry> history = now.history(id);
        FigureClaim claim = claim(history, id).orElseThrow(() -> new NotHere("This statement"));
        ExhibitId exhibit = claim.heading().passage().exhibit();
        Optional<DeskFigure> figure = visit.session().desk().sheet(visit.reader(), exhibit).stream().flatMap(s -> s.figures().stream())
                .filter(f -> f.passage().equals(claim.heading().passage())).findFirst();
        Map<Station, String> stations = PageAddress.stations(exhibit);
        figure.ifPresent(f -> {
            stations.put(Station.PASSAGE, PageAddress.words(exhibit, f.key()));
            stations.put(Station.FIGURE, PageAddress.FIGURES + "?of=" + exhibit + "&at=" + f.key() + "#here");
        });
        String document = visit.session().casebook().exhibit(visit.reader(), exhibit).map(Exhibit::intake).map(ShownName::of).orElse("");
        model.addAttribute("page", new Page(id, claim, Words.amount(claim.amount(), claim.qualifier(), claim.unitKind(), claim.unit()),
                now.statement(id).isPresent(), figure, new Notes(visit.reader().who(), settings.zone()), document,
                history.stream().map(e -> step(e, now)).toList(), ThreadLine.at(Station.STATEMENT, stations)));
        return "statement";
    }

    private static Optional<FigureClaim> claim(List<Entry> history, StatementId id) {
        for (Entry entry : history) {
            if (entry.act() instanceof Recording recording && recording.id().equals(id)
                    && recording.statement() instanceof FigureClaim figure) {
                return Optional.of(figure);
            }
            if (entry.act() instanceof Supersession correction && correction.id().equals(id)
                    && correction.statement() instanceof FigureClaim figure) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    private Step step(Entry entry, LedgerView now) {
        String what = switch (entry.act()) {
            case Recording _ -> "Adopted as a statement";
            case Supersession _ -> "Corrected";
            case Adoption _ -> "Stood behind it";
            case Judgement _ -> "Judged";
            case Retraction _ -> "Took an entry back";
            case Appraisal _ -> "Appraised";
            case Source _,Consent _,IdentityRequest _ -> "Wrote down";
        };
        String reason = switch (entry.act()) {
            case Supersession correction -> correction.reason();
            case Adoption adoption -> adoption.reason();
            case Judgement judgement -> judgement.reason();
            case Retraction retraction -> retraction.reason();
            case Appraisal appraisal -> appraisal.reason();
            case Recording _,Source _,Consent _,IdentityRequest _ -> "";
        };
        return new Step(what, entry.by().value(), Words.moment(entry.at(), settings.zone()), reason, entry.id().value(),
                now.retractionOf(entry.id()).isPresent());
    }
}
