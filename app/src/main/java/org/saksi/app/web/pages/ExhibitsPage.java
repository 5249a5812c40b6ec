package org.saksi.app.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.saksi.app.boot.CasebookSession;
import org.saksi.app.boot.ServerSettings;
import org.saksi.app.boot.ShownName;
import org.saksi.app.intake.ArrivedArchive;
import org.saksi.app.web.view.PageAddress;
import org.saksi.app.web.view.ThreadLine;
import org.saksi.app.web.view.ThreadLine.Station;
import org.saksi.app.web.view.Visit;
import org.saksi.app.web.view.Words;
import org.saksi.ledger.LedgerView;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Reader;
import org.saksi.terms.Sensitivity;
import org.saksi.vault.Exhibit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// `GET /exhibits`: what the casebook holds, and where files come in.
@Controller
public final class ExhibitsPage {

    private final ServerSettings settings;

    ExhibitsPage(ServerSettings settings) {
        this.settings = settings;
    }

    /// What the page shows.
    ///
    /// @param lines the exhibits, the latest first
    /// @param compartments those into which this person can deposit, at least one
    /// @param thread where the page stands
    public record Page(List<Line> lines, List<Sensitivity> compartments, ThreadLine thread) {

        public Page {
            lines = List.copyOf(lines);
            compartments = List.copyOf(compartments);
        }

        /// Where files go unless another is chosen: to the evidence, else to the most open.
        public Sensitivity usual() {
            return compartments.contains(Sensitivity.EVIDENCE) ? Sensitivity.EVIDENCE : compartments.getFirst();
        }
    }

    /// One exhibit in the list.
    ///
    /// @param id its name in this casebook
    /// @param name the name under which it was handed over
    /// @param outlet who published it
    /// @param published when, in words
    /// @param compartment where it lives
    /// @param by who deposited it
    /// @param at when, in words
    /// @param archive whether it is an archive, whose files are exhibits of their own
    /// @param recovery what its text lacks, in words; empty when it is complete
    /// @param figures how many figures the machine reads in it
    /// @param adopted how many statements a person made of them
    public record Line(ExhibitId id, String name, Optional<String> outlet, Optional<String> published, Sensitivity compartment, String by,
            String at, boolean archive,
            Optional<String> recovery, int figures, long adopted) {}

    @GetMapping("/")
    String first() {
        return "redirect:" + PageAddress.EXHIBITS;
    }

    @GetMapping("/exhibits")
    String show(Model model, Visit visit) {
        model.addAttribute("page", page(visit));
        return "exhibits";
    }

    /// The list alone, for the page to show anew after files came in.
    @GetMapping(path = "/exhibits", headers = "X-Saksi-Part")
    String list(Model model, Visit visit) {
        model.addAttribute("page", page(visit));
        return "parts/exhibit-list";
    }

    private Page page(Visit visit) {
        CasebookSession session = visit.session();
        Reader reader = visit.reader();
        LedgerView now = session.ledger().now(reader);
        Map<ExhibitId, Long> adopted = now.statements().stream()
                .filter(s -> s.statement() instanceof org.saksi.ledger.FigureClaim)
                .collect(Collectors.groupingBy(s -> s.statement().heading().passage().exhibit(), Collectors.counting()));
        List<Line> lines = new ArrayList<>();
        for (Exhibit exhibit : session.casebook().exhibits(reader)) {
            lines.addFirst(line(session, reader, exhibit, adopted.getOrDefault(exhibit.id(), 0L)));
        }
        return new Page(lines, reader.compartments().stream().sorted().toList(),
                ThreadLine.at(Station.EXHIBIT, Map.of(Station.FIGURE, PageAddress.FIGURES, Station.EXHIBIT, PageAddress.EXHIBITS,
                        Station.SEAL, PageAddress.SEAL)));
    }

    private Line line(CasebookSession session, Reader reader, Exhibit exhibit, long adopted) {
        var summary = session.readings().summary(reader, exhibit);
        boolean archive = summary.isEmpty() && ArrivedArchive.isOne(exhibit.intake());
        return new Line(exhibit.id(), ShownName.of(exhibit.intake()), exhibit.intake().outlet(),
                exhibit.intake().publishedOn().map(Words::date),
                exhibit.intake().compartment(), exhibit.depositedBy().value(), Words.moment(exhibit.depositedAt(), settings.zone()),
                archive,
                summary.map(s -> Words.recovery(s.recovery())).filter(r -> !r.isEmpty())
                        .or(() -> summary.isEmpty() && !archive ? Optional.of("not read yet") : Optional.empty()),
                summary.map(s -> s.figures()).orElse(0), adopted);
    }
}
