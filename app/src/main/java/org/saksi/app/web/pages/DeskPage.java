package org.saksi.app.web.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saksi.app.boot.DeskFigure;
import org.saksi.app.boot.DeskFigure.State;
import org.saksi.app.boot.DeskSheet;
import org.saksi.app.boot.ServerSettings;
import org.saksi.app.web.text.Block;
import org.saksi.app.web.text.MarkedText;
import org.saksi.app.web.text.Part;
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
import org.springframework.web.bind.annotation.RequestParam;

/// `GET /exhibits/{id}/read`: the reading desk. One document with its figures marked in the text and noted in the margin, where a person
/// decides about them.
@Controller
public final class DeskPage {

    private static final int SHOWN_AT_ONCE = 60_000;

    private final ServerSettings settings;

    DeskPage(ServerSettings settings) {
        this.settings = settings;
    }

    /// What the page shows.
    ///
    /// @param sheet the document
    /// @param parts the parts in which a long document is shown
    /// @param part the part shown
    /// @param blocks its paragraphs
    /// @param notes how notes are made
    /// @param thread where the page stands
    public record Page(DeskSheet sheet, List<Part> parts, Part part, List<Block> blocks, Notes notes, ThreadLine thread) {

        public Page {
            parts = List.copyOf(parts);
            blocks = List.copyOf(blocks);
        }

        /// The figures that are noted beside the part shown.
        public List<DeskFigure> shown() {
            return sheet.figures().stream().filter(f -> part.holds(f.mention().start())).toList();
        }

        /// The statements that a person made of figures.
        public long adopted() {
            return sheet.count(State.ADOPTED) + sheet.count(State.CORRECTED);
        }
    }

    @GetMapping("/exhibits/{id}/read")
    String show(Model model, Visit visit, @PathVariable ExhibitId id, @RequestParam(name = "at", defaultValue = "0") int offset) {
        Optional<DeskSheet> laid = visit.session().desk().sheet(visit.reader(), id);
        if (laid.isEmpty()) {
            if (visit.session().casebook().exhibit(visit.reader(), id).isEmpty()) {
                throw new NotHere("This exhibit");
            }
            return "redirect:" + PageAddress.exhibit(id);
        }
        DeskSheet sheet = laid.get();
        MarkedText text = new MarkedText(sheet, SHOWN_AT_ONCE);
        Part part = text.partAt(offset);
        Map<Station, String> stations = PageAddress.stations(id);
        sheet.figures().stream().map(DeskFigure::standing).flatMap(Optional::stream).findFirst()
                .ifPresent(s -> stations.put(Station.STATEMENT, PageAddress.statement(s.id())));
        model.addAttribute("page", new Page(sheet, text.parts(), part, text.blocks(part), new Notes(visit.reader().who(), settings.zone()),
                ThreadLine.at(Station.PASSAGE, stations)));
        return "desk";
    }
}
