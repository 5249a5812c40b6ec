package org.saksi.app.web.pages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.saksi.app.boot.Findings.Found;
import org.saksi.app.boot.OriginPair;
import org.saksi.app.boot.ServerSettings;
import org.saksi.app.boot.ShownName;
import org.saksi.app.web.view.NotHere;
import org.saksi.app.web.view.PageAddress;
import org.saksi.app.web.view.ThreadLine;
import org.saksi.app.web.view.ThreadLine.Station;
import org.saksi.app.web.view.Visit;
import org.saksi.app.web.view.Words;
import org.saksi.ledger.Entry;
import org.saksi.ledger.Judgement;
import org.saksi.ledger.Judgement.Verdict;
import org.saksi.ledger.Subject.SharedOrigin;
import org.saksi.terms.ExhibitId;
import org.saksi.vault.Exhibit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/exhibits/{id}/origins`: a person judges whether two documents rest on one origin, seeing what the machine sees.
@Controller
@RequestMapping("/exhibits/{id}/origins")
public final class OriginJudging {

    private final ServerSettings settings;

    OriginJudging(ServerSettings settings) {
        this.settings = settings;
    }

    /// What the page shows.
    ///
    /// @param pair the two documents
    /// @param others every other document, to be chosen instead
    /// @param history how people judged, the latest first
    /// @param recorded whether a judgement was recorded just now
    /// @param thread where the page stands
    public record Page(OriginPair pair, List<Exhibit> others, List<Step> history, boolean recorded, ThreadLine thread) {

        public Page {
            others = List.copyOf(others);
            history = List.copyOf(history);
        }

        /// The machine's score in words; empty when it has none.
        public Optional<String> score() {
            return score(pair.score().isPresent() ? Optional.of(pair.score().getAsDouble()) : Optional.empty());
        }

        private static Optional<String> score(Optional<Double> score) {
            return score.map(s -> String.format(Locale.ENGLISH, "%.2f of 1", s));
        }
    }

    /// One judgement.
    ///
    /// @param what how it was decided
    /// @param by by whom
    /// @param at when
    /// @param reason why
    /// @param evidence what that person saw
    /// @param score the machine's score at that moment, in words
    public record Step(String what, String by, String at, String reason, List<String> evidence, Optional<String> score) {

        public Step {
            evidence = List.copyOf(evidence);
        }
    }

    /// A verdict as a sentence about two documents.
    static String said(Verdict verdict) {
        return switch (verdict) {
            case SAME -> "one origin";
            case DIFFERENT -> "independent";
            case UNSURE -> "cannot be told";
            case UPHELD -> "upheld";
            case REJECTED -> "rejected";
        };
    }

    /// How two documents were judged, in words; empty when nobody judged them.
    static Optional<String> judged(Found found, ExhibitId one, ExhibitId other) {
        return one.equals(other)
                ? Optional.empty()
                : Optional.ofNullable(found.judged().get(SharedOrigin.of(one, other))).map(OriginJudging::said);
    }

    @GetMapping
    String choose(@PathVariable ExhibitId id, @RequestParam("with") ExhibitId other) {
        return "redirect:" + PageAddress.origins(id, other);
    }

    @GetMapping("/{other}")
    String show(Model model, Visit visit, @PathVariable ExhibitId id, @PathVariable ExhibitId other,
            @RequestParam(name = "recorded", required = false) @Nullable String recorded) {
        OriginPair pair = pair(visit, id, other);
        List<Exhibit> others = visit.session().findings().now(visit.reader()).exhibits().values().stream()
                .filter(e -> !e.id().equals(id)).sorted(Comparator.comparing(e -> ShownName.of(e.intake()))).toList();
        Map<Station, String> stations = PageAddress.stations(id);
        model.addAttribute("page",
                new Page(pair, others, pair.history().reversed().stream().map(this::step).toList(),
                        recorded != null && !pair.history().isEmpty(),
                        ThreadLine.at(Station.EXHIBIT, stations)));
        return "origins";
    }

    @PostMapping("/{other}")
    String judge(Visit visit, @PathVariable ExhibitId id, @PathVariable ExhibitId other, @RequestParam Map<String, String> form) {
        Verdict verdict = Arrays.stream(Verdict.values()).filter(v -> v.name().equals(form.getOrDefault("verdict", ""))).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no verdict was chosen"));
        visit.session().originDesk().judge(visit.reader(), pair(visit, id, other), verdict, form.getOrDefault("reason", ""),
                form.getOrDefault("seen", ""));
        return "redirect:" + PageAddress.origins(id, other) + "?recorded#recorded";
    }

    private static OriginPair pair(Visit visit, ExhibitId id, ExhibitId other) {
        return visit.session().originDesk().pair(visit.reader(), id, other).orElseThrow(() -> new NotHere("One of these documents"));
    }

    private Step step(Entry entry) {
        Judgement judgement = OriginPair.judged(entry);
        Optional<Double> score = judgement.score().isPresent() ? Optional.of(judgement.score().getAsDouble()) : Optional.empty();
        return new Step(said(judgement.verdict()), entry.by().value(), Words.moment(entry.at(), settings.zone()), judgement.reason(),
                judgement.evidence(), Page.score(score));
    }
}
