package org.saksi.app.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saksi.app.boot.DeskFigure;
import org.saksi.app.boot.Findings.Found;
import org.saksi.app.boot.Readings.Summary;
import org.saksi.app.boot.ServerSettings;
import org.saksi.app.boot.ShownName;
import org.saksi.app.intake.ArrivedArchive;
import org.saksi.app.web.view.NotHere;
import org.saksi.app.web.view.PageAddress;
import org.saksi.app.web.view.ThreadLine;
import org.saksi.app.web.view.ThreadLine.Station;
import org.saksi.app.web.view.Visit;
import org.saksi.app.web.view.Words;
import org.saksi.register.origins.DocumentOrigins;
import org.saksi.register.origins.FamilyTie;
import org.saksi.terms.ExhibitId;
import org.saksi.vault.Casebook;
import org.saksi.vault.CustodyEvent;
import org.saksi.vault.Exhibit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `GET /exhibits/{id}`: the record of one document: how it came, what happened to it, its family, what rests on it.
@Controller
public final class DocumentPage {

    private final ServerSettings settings;

    DocumentPage(ServerSettings settings) {
        this.settings = settings;
    }

    /// What the page shows.
    ///
    /// @param exhibit the file
    /// @param summary what was read of it
    /// @param sealedAt when it was sealed, in words
    /// @param custody what happened to it, oldest first
    /// @param origins the origins its figures rest on
    /// @param family the documents of its family and why
    /// @param judged how people judged it beside other documents
    /// @param adopted its figures that are statements
    /// @param others every other document
    /// @param archive the archive it came in, and the files that came in it
    /// @param thread where the page stands
    public record Page(Exhibit exhibit, Optional<Summary> summary, String sealedAt, List<Event> custody, List<String> origins,
            List<Relative> family, List<Judged> judged,
            List<DeskFigure> adopted, List<Exhibit> others, Archive archive, ThreadLine thread) {

        public Page {
            custody = List.copyOf(custody);
            origins = List.copyOf(origins);
            family = List.copyOf(family);
            judged = List.copyOf(judged);
            adopted = List.copyOf(adopted);
            others = List.copyOf(others);
        }
    }

    /// What ties a file to an archive.
    ///
    /// @param parent the archive it came in, where this reader may see it
    /// @param members the files that came in it, when it is one
    public record Archive(Optional<Exhibit> parent, List<Exhibit> members) {

        public Archive {
            members = List.copyOf(members);
        }
    }

    /// One event in the life of the file.
    ///
    /// @param what what happened
    /// @param by who did it
    /// @param at when
    /// @param said what else the record says, a part each
    public record Event(String what, String by, String at, List<String> said) {

        public Event {
            said = List.copyOf(said);
        }
    }

    /// Another document of the family.
    ///
    /// @param exhibit the other document
    /// @param name its name
    /// @param relation what one is to the other, in words
    /// @param evidence why
    /// @param judged how a person judged the two
    public record Relative(ExhibitId exhibit, String name, String relation, String evidence, Optional<String> judged) {}

    /// A judgement whether it and another document rest on one origin.
    ///
    /// @param exhibit the other document
    /// @param name its name
    /// @param verdict how a person judged, in words
    public record Judged(ExhibitId exhibit, String name, String verdict) {}

    @GetMapping("/exhibits/{id}")
    String show(Model model, Visit visit, @PathVariable ExhibitId id) {
        Exhibit exhibit = visit.session().casebook().exhibit(visit.reader(), id).orElseThrow(() -> new NotHere("This exhibit"));
        Found found = visit.session().findings().now(visit.reader());
        Optional<DocumentOrigins> origins = found.origins().document(id.value());
        List<DeskFigure> adopted = found.figures().getOrDefault(id, List.of()).stream().filter(f -> f.standing().isPresent()).toList();
        List<Event> custody = visit.session().casebook().custody(visit.reader(), id).stream().map(this::event).toList();
        Map<Station, String> stations = PageAddress.stations(id);
        adopted.stream().findFirst().flatMap(DeskFigure::standing)
                .ifPresent(s -> stations.put(Station.STATEMENT, PageAddress.statement(s.id())));
        model.addAttribute("page", new Page(exhibit, visit.session().readings().summary(visit.reader(), exhibit),
                Words.moment(exhibit.depositedAt(), settings.zone()), custody,
                origins.map(o -> o.primary().stream().map(OriginWords::of).toList()).orElse(List.of()),
                origins.map(o -> family(found, id, o)).orElse(List.of()), judged(found, id), adopted, others(found, id),
                archive(visit, exhibit),
                ThreadLine.at(Station.EXHIBIT, stations)));
        return "document";
    }

    private static Archive archive(Visit visit, Exhibit exhibit) {
        Casebook casebook = visit.session().casebook();
        List<Exhibit> members = ArrivedArchive.isOne(exhibit.intake())
                ? casebook.exhibits(visit.reader()).stream().filter(e -> e.intake().parent().filter(exhibit.id()::equals).isPresent())
                        .toList()
                : List.of();
        return new Archive(exhibit.intake().parent().flatMap(id -> casebook.exhibit(visit.reader(), id)), members);
    }

    private static List<Exhibit> others(Found found, ExhibitId id) {
        return found.exhibits().values().stream().filter(e -> !e.id().equals(id))
                .sorted(Comparator.comparing(e -> ShownName.of(e.intake())))
                .toList();
    }

    private Event event(CustodyEvent event) {
        return new Event(CustodyWords.what(event), event.by().value(), Words.moment(event.at(), settings.zone()), CustodyWords.said(event));
    }

    private static List<Judged> judged(Found found, ExhibitId id) {
        List<Judged> all = new ArrayList<>();
        found.judged().forEach((pair, verdict) -> {
            if (pair.one().equals(id) || pair.other().equals(id)) {
                ExhibitId other = pair.one().equals(id) ? pair.other() : pair.one();
                Exhibit exhibit = found.exhibits().get(other);
                all.add(new Judged(other, exhibit == null ? other.value() : ShownName.of(exhibit.intake()), OriginJudging.said(verdict)));
            }
        });
        return all.stream().sorted(Comparator.comparing(Judged::name)).toList();
    }

    private static List<Relative> family(Found found, ExhibitId id, DocumentOrigins origins) {
        List<Relative> relatives = new ArrayList<>();
        for (FamilyTie tie : origins.ties()) {
            boolean later = tie.other().equals(id.value());
            ExhibitId other = new ExhibitId(later ? tie.one() : tie.other());
            Exhibit exhibit = found.exhibits().get(other);
            String relation = switch (tie.relation()) {
                case COPY -> "same text as";
                case REWRITE -> later ? "rewritten from" : "rewritten in";
                case TRANSLATION -> later ? "translated from" : "translated in";
                case INDEPENDENT -> "independent of";
            };
            relatives.add(new Relative(other, exhibit == null ? other.value() : ShownName.of(exhibit.intake()), relation, tie.evidence(),
                    OriginJudging.judged(found, id, other)));
        }
        return relatives;
    }
}
