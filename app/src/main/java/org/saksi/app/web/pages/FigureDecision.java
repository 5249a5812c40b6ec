package org.saksi.app.web.pages;

import java.util.Map;

import org.saksi.app.boot.Desk;
import org.saksi.app.boot.DeskFigure;
import org.saksi.app.boot.FigureKey;
import org.saksi.app.boot.ServerSettings;
import org.saksi.app.boot.ThreeSentences;
import org.saksi.app.web.view.NotHere;
import org.saksi.app.web.view.PageAddress;
import org.saksi.app.web.view.ThreadLine;
import org.saksi.app.web.view.ThreadLine.Station;
import org.saksi.app.web.view.Visit;
import org.saksi.terms.ExhibitId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/exhibits/{id}/figures/{figure}`: what a person decides about one figure. A script gets the figure's note back; a plain form leads back
/// to the words.
@Controller
@RequestMapping("/exhibits/{id}/figures/{figure}")
public final class FigureDecision {

    private final ServerSettings settings;
    private final Object oneAtATime = new Object();

    FigureDecision(ServerSettings settings) {
        this.settings = settings;
    }

    /// One figure.
    ///
    /// @param exhibit the document
    /// @param figure the figure in it
    /// @param notes how its note is made
    /// @param thread where the page stands
    public record Page(ExhibitId exhibit, DeskFigure figure, Notes notes, ThreadLine thread) {}

    /// A figure about which somebody decided meanwhile.
    ///
    /// @param sentences why nothing was recorded
    /// @param now the figure as it stands now
    public record Meanwhile(ThreeSentences sentences, Page now) {}

    @PostMapping("/adopt")
    String adopt(Model model, Visit visit, @PathVariable ExhibitId id, @PathVariable FigureKey figure,
            @RequestParam(defaultValue = "") String seen) {
        synchronized (oneAtATime) {
            if (!page(visit, id, figure).figure().adoptedBy(visit.reader().who())) {
                requireAsSeen(visit, id, figure, seen);
                desk(visit).adopt(visit.reader(), id, figure);
            }
        }
        return answer(model, visit, id, figure);
    }

    @PostMapping("/reject")
    String reject(Model model, Visit visit, @PathVariable ExhibitId id, @PathVariable FigureKey figure,
            @RequestParam Map<String, String> fields) {
        synchronized (oneAtATime) {
            if (page(visit, id, figure).figure().state() != DeskFigure.State.REJECTED) {
                requireAsSeen(visit, id, figure, fields.getOrDefault("seen", ""));
                desk(visit).reject(visit.reader(), id, figure, fields.getOrDefault("reason", ""));
            }
        }
        return answer(model, visit, id, figure);
    }

    @PostMapping("/undo")
    String undo(Model model, Visit visit, @PathVariable ExhibitId id, @PathVariable FigureKey figure,
            @RequestParam(defaultValue = "") String seen) {
        synchronized (oneAtATime) {
            requireAsSeen(visit, id, figure, seen);
            desk(visit).undo(visit.reader(), id, figure);
        }
        if (desk(visit).sheet(visit.reader(), id).flatMap(s -> s.figure(figure)).isEmpty()) {
            return visit.part() ? "parts/empty" : "redirect:" + PageAddress.desk(id);
        }
        return answer(model, visit, id, figure);
    }

    @GetMapping("/correct")
    String ask(Model model, Visit visit, @PathVariable ExhibitId id, @PathVariable FigureKey figure) {
        model.addAttribute("page", page(visit, id, figure));
        return visit.part() ? "parts/correct" : "correct";
    }

    @PostMapping("/correct")
    String correct(Model model, Visit visit, @PathVariable ExhibitId id, @PathVariable FigureKey figure,
            @RequestParam Map<String, String> fields) {
        synchronized (oneAtATime) {
            DeskFigure before = requireAsSeen(visit, id, figure, fields.getOrDefault("seen", ""));
            desk(visit).correct(visit.reader(), id, figure, new CorrectionForm(fields).applyTo(before.claim()),
                    fields.getOrDefault("reason", ""));
        }
        return answer(model, visit, id, figure);
    }

    private String answer(Model model, Visit visit, ExhibitId id, FigureKey figure) {
        if (!visit.part()) {
            return "redirect:" + PageAddress.words(id, figure);
        }
        model.addAttribute("page", page(visit, id, figure));
        return "parts/note-answer";
    }

    /// Whoever decides, decides about what they saw: values that somebody else recorded meanwhile are nobody's to stand behind unseen.
    private DeskFigure requireAsSeen(Visit visit, ExhibitId id, FigureKey key, String seen) {
        Page now = page(visit, id, key);
        if (!now.figure().decided().equals(seen)) {
            throw new Overtaken(now);
        }
        return now.figure();
    }

    private Page page(Visit visit, ExhibitId id, FigureKey key) {
        DeskFigure figure = desk(visit).sheet(visit.reader(), id).flatMap(s -> s.figure(key)).orElseThrow(() -> new NotHere("This figure"));
        Map<Station, String> stations = PageAddress.stations(id);
        stations.put(Station.PASSAGE, PageAddress.words(id, key));
        return new Page(id, figure, new Notes(visit.reader().who(), settings.zone()), ThreadLine.at(Station.STATEMENT, stations));
    }

    private static Desk desk(Visit visit) {
        return visit.session().desk();
    }
}
