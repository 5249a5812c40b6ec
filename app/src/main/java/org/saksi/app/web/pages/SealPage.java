package org.saksi.app.web.pages;

import java.util.Map;
import java.util.Optional;

import org.saksi.app.boot.ServerSettings;
import org.saksi.app.web.view.NotHere;
import org.saksi.app.web.view.PageAddress;
import org.saksi.app.web.view.ThreadLine;
import org.saksi.app.web.view.ThreadLine.Station;
import org.saksi.app.web.view.Visit;
import org.saksi.app.web.view.Words;
import org.saksi.terms.ExhibitId;
import org.saksi.vault.Checkpoint;
import org.saksi.vault.Exhibit;
import org.saksi.vault.InclusionProof;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `GET /seal` and `GET /exhibits/{id}/seal`: the signed state of the log, and the proof that an exhibit is in it.
@Controller
public final class SealPage {

    private final ServerSettings settings;

    SealPage(ServerSettings settings) {
        this.settings = settings;
    }

    /// What the page shows.
    ///
    /// @param checkpoint the latest signed state of the log
    /// @param proven the exhibit whose proof is shown; empty on the casebook's own page
    /// @param thread where the page stands
    public record Page(Checkpoint checkpoint, Optional<Proven> proven, ThreadLine thread) {}

    /// An exhibit in the log.
    ///
    /// @param exhibit the file
    /// @param sealedAt when it was sealed, in words
    /// @param proof that its entry is in the log
    public record Proven(Exhibit exhibit, String sealedAt, InclusionProof proof) {}

    @GetMapping("/seal")
    String log(Model model, Visit visit) {
        model.addAttribute("page", new Page(visit.session().casebook().checkpoint(), Optional.empty(),
                ThreadLine.at(Station.SEAL, Map.of(Station.FIGURE, PageAddress.FIGURES, Station.EXHIBIT, PageAddress.EXHIBITS))));
        return "seal";
    }

    @GetMapping("/exhibits/{id}/seal")
    String exhibit(Model model, Visit visit, @PathVariable ExhibitId id) {
        Exhibit exhibit = visit.session().casebook().exhibit(visit.reader(), id).orElseThrow(() -> new NotHere("This exhibit"));
        InclusionProof proof = visit.session().casebook().prove(exhibit.entry());
        model.addAttribute("page", new Page(proof.checkpoint(),
                Optional.of(new Proven(exhibit, Words.moment(exhibit.depositedAt(), settings.zone()), proof)),
                ThreadLine.at(Station.SEAL, PageAddress.stations(id))));
        return "seal";
    }
}
