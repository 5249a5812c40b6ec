package org.saksi.app.web.pages;

import java.util.Map;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.saksi.app.boot.Desk;
import org.saksi.app.boot.FigureKey;
import org.saksi.app.boot.QuotedWords;
import org.saksi.app.boot.ShownName;
import org.saksi.app.web.view.NotHere;
import org.saksi.app.web.view.PageAddress;
import org.saksi.app.web.view.ThreadLine;
import org.saksi.app.web.view.ThreadLine.Station;
import org.saksi.app.web.view.Visit;
import org.saksi.ledger.FigureClaim;
import org.saksi.reading.Passage;
import org.saksi.terms.ExhibitId;
import org.saksi.vault.Exhibit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/exhibits/{id}/figures`: a person records a figure that the machine does not see.
@Controller
@RequestMapping("/exhibits/{id}/figures")
public final class HandFigureDoor {

    HandFigureDoor() {}

    /// What the page shows.
    ///
    /// @param exhibit the document
    /// @param name its name
    /// @param words the words picked out so far
    /// @param at where they begin, as a form field
    /// @param empty the values before anybody typed any
    /// @param thread where the page stands
    public record Page(ExhibitId exhibit, String name, String words, String at, FigureClaim empty, ThreadLine thread) {}

    @GetMapping
    String ask(Model model, Visit visit, @PathVariable ExhibitId id, @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String at) {
        Exhibit exhibit = visit.session().casebook().exhibit(visit.reader(), id).orElseThrow(() -> new NotHere("This exhibit"));
        model.addAttribute("page",
                new Page(id, ShownName.of(exhibit.intake()), words, at, Desk.unfilled(exhibit),
                        ThreadLine.at(Station.PASSAGE, PageAddress.stations(id))));
        return visit.part() ? "parts/hand" : "hand";
    }

    @PostMapping
    String record(Model model, Visit visit, @PathVariable ExhibitId id, @RequestParam Map<String, String> fields) {
        FigureClaim claim = new CorrectionForm(fields).applyTo(blank(visit, id, fields));
        if (claim.measure().isEmpty()) {
            throw new WrongField("measure", "Measure", "say what is counted: a figure needs its measure");
        }
        visit.session().desk().recordByHand(visit.reader(), claim);
        Passage passage = claim.heading().passage();
        FigureKey key = visit.session().desk().sheet(visit.reader(), id).orElseThrow(() -> new NotHere("This exhibit")).figures().stream()
                .filter(f -> f.passage().equals(passage)).findFirst().orElseThrow(() -> new NotHere("This figure")).key();
        String address = PageAddress.words(id, key);
        if (!visit.part()) {
            return "redirect:" + address;
        }
        model.addAttribute("page", address);
        return "parts/goto";
    }

    private static FigureClaim blank(Visit visit, ExhibitId id, Map<String, String> fields) {
        QuotedWords words = new QuotedWords(fields.getOrDefault("words", ""), offset(fields.get("at")));
        try {
            return visit.session().desk().blank(visit.reader(), id, words);
        } catch (IllegalArgumentException e) {
            WrongField wrong = new WrongField("words", "Words", String.valueOf(e.getMessage()));
            wrong.initCause(e);
            throw wrong;
        }
    }

    private static OptionalInt offset(@Nullable String at) {
        return at == null || at.isBlank() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(at.strip()));
    }
}
