package org.saksi.app.web.pages;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.saksi.app.boot.DeskFigure;
import org.saksi.app.boot.FigureKey;
import org.saksi.app.boot.Findings.Found;
import org.saksi.app.web.drawing.OriginPicture;
import org.saksi.app.web.drawing.RangePicture;
import org.saksi.app.web.view.PageAddress;
import org.saksi.app.web.view.ThreadLine;
import org.saksi.app.web.view.ThreadLine.Station;
import org.saksi.app.web.view.Visit;
import org.saksi.assessment.figures.Disagreement;
import org.saksi.assessment.figures.FigureRow;
import org.saksi.assessment.figures.FigureValue;
import org.saksi.assessment.figures.Finding;
import org.saksi.register.origins.FigureRef;
import org.saksi.terms.ExhibitId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `GET /figures`: the figures of all documents, a row a measure: their values, the independent origins behind them with the documents that
/// echo them, and why they disagree.
@Controller
public final class FiguresPage {

    private static final int ROWS = 100;

    /// What the page shows.
    ///
    /// @param rows the measures
    /// @param shows which rows can be shown, with their number
    /// @param show which are
    /// @param documents how many documents they come from
    /// @param number which page of rows, from 1
    /// @param pages how many there are
    /// @param thread where the page stands
    public record Page(List<Row> rows, Map<Show, Integer> shows, Show show, int documents, int number, int pages, ThreadLine thread) {

        public Page {
            rows = List.copyOf(rows);
            shows = Collections.unmodifiableMap(new EnumMap<>(shows));
        }
    }

    /// Which rows are shown.
    public enum Show {
        /// All of them.
        ALL("All"),
        /// Those whose values disagree.
        DISAGREE("Disagree"),
        /// Those that more than one document gives.
        REPEATED("In several documents"),
        /// Those with a statement that a person adopted.
        ADOPTED("Adopted");

        private final String words;

        Show(String words) {
            this.words = words;
        }

        /// Its name for people.
        public String words() {
            return words;
        }

        boolean shows(FigureRow row) {
            return switch (this) {
                case ALL -> true;
                case DISAGREE -> row.finding().disagreement() != Disagreement.NONE;
                case REPEATED -> row.values().stream().flatMap(v -> v.docs().stream()).distinct().count() > 1;
                case ADOPTED -> row.values().stream().anyMatch(FigureValue::adopted);
            };
        }
    }

    /// One measure.
    ///
    /// @param measure what is counted
    /// @param place where
    /// @param period when
    /// @param values the printed numbers
    /// @param picture all of them on one line
    /// @param origins how many origins and documents, in words
    /// @param originPicture the same as dots and ticks
    /// @param badge whether and why they disagree
    /// @param here whether the page was opened for it
    /// @param lowest the least of its numbers, by which rows are sorted; the largest number there is where no number is printed
    public record Row(String measure, Optional<String> place, Optional<String> period, List<Value> values, RangePicture picture,
            String origins,
            OriginPicture originPicture, Optional<Badge> badge, boolean here, double lowest) {

        public Row {
            values = List.copyOf(values);
        }

        /// Its numbers on one line.
        public String said() {
            return String.join(", ", values.stream().map(Value::words).toList());
        }

        /// Measure and place on one line, for those who hear the page.
        public String called() {
            return measure + place.map(p -> ", " + p).orElse("") + period.map(p -> ", " + p).orElse("");
        }
    }

    /// One printed number.
    ///
    /// @param words the number with what limits it
    /// @param speakers who gives it
    /// @param adopted whether a person stands behind one of its statements
    /// @param likelier whether it is the likelier side of a disagreement
    /// @param picture where it stands among the others
    /// @param origins how many origins and documents, in words
    /// @param branches the origins behind it
    public record Value(String words, List<String> speakers, boolean adopted, boolean likelier, RangePicture picture, String origins,
            List<Branch> branches) {

        public Value {
            speakers = List.copyOf(speakers);
            branches = List.copyOf(branches);
        }
    }

    /// One origin with the documents that print its number.
    ///
    /// @param name who, what, when
    /// @param doubts why it may not be independent
    /// @param leaves where it is printed, the first of them
    /// @param more at how many further places it is printed
    public record Branch(String name, List<String> doubts, List<Leaf> leaves, int more) {

        public Branch {
            doubts = List.copyOf(doubts);
            leaves = List.copyOf(leaves);
        }
    }

    /// One place where a number is printed.
    ///
    /// @param exhibit the document
    /// @param figure the figure in it
    /// @param name the document's name
    /// @param outlet who published it
    /// @param quote the words
    /// @param decided what people decided about it, in words; empty while nobody did
    /// @param first the document with which its origin can be judged: the first that prints the number; empty for that one itself
    /// @param judged how a person judged the two
    public record Leaf(ExhibitId exhibit, FigureKey figure, String name, Optional<String> outlet, String quote, String decided,
            Optional<ExhibitId> first, Optional<String> judged) {}

    /// A disagreement.
    ///
    /// @param word its class in a word
    /// @param reason the sentence
    /// @param undecided whether no side is likelier where one could be
    public record Badge(String word, String reason, boolean undecided) {

        static Optional<Badge> of(Finding finding, String reason) {
            if (finding.disagreement() == Disagreement.NONE) {
                return Optional.empty();
            }
            boolean undecided = finding.disagreement() == Disagreement.COPYING_SLIP && finding.likelier().isEmpty();
            return Optional.of(new Badge(finding.disagreement().name().toLowerCase(Locale.ROOT).replace('_', ' '), reason, undecided));
        }
    }

    @GetMapping("/figures")
    String show(Model model, Visit visit, @RequestParam(defaultValue = "ALL") Show show, @RequestParam(defaultValue = "1") int page,
            Asked asked) {
        Found found = visit.session().findings().now(visit.reader());
        List<FigureRow> all = found.gathered().rows();
        List<FigureRow> rows = all.stream().filter(show::shows).toList();
        Optional<FigureRow> wanted = asked.figure().flatMap(key -> rowOf(found, rows, asked.exhibit().orElseThrow(), key));
        int pages = Math.max(1, (rows.size() + ROWS - 1) / ROWS);
        int number = wanted.map(r -> rows.indexOf(r) / ROWS + 1).orElse(Math.clamp(page, 1, pages));
        FigureTable table = new FigureTable(found);
        List<Row> shown = rows.stream().skip((long) (number - 1) * ROWS).limit(ROWS)
                .map(r -> table.row(r, wanted.filter(w -> w.equals(r)).isPresent()))
                .toList();
        Map<Show, Integer> shows = new EnumMap<>(Show.class);
        for (Show each : Show.values()) {
            shows.put(each, (int) all.stream().filter(each::shows).count());
        }
        model.addAttribute("page", new Page(shown, shows, show, found.exhibits().size(), number, pages, thread(found, asked)));
        return "figures";
    }

    /// The figure that the page is opened for.
    ///
    /// @param of its document
    /// @param at its name in the document
    record Asked(@Nullable String of, @Nullable String at) {

        Optional<ExhibitId> exhibit() {
            return Optional.ofNullable(of).map(ExhibitId::new);
        }

        Optional<FigureKey> figure() {
            return of == null ? Optional.empty() : Optional.ofNullable(at).map(FigureKey::of);
        }
    }

    private static ThreadLine thread(Found found, Asked asked) {
        Map<Station, String> stations = asked.exhibit().map(PageAddress::stations)
                .orElseGet(() -> Map.of(Station.EXHIBIT, PageAddress.EXHIBITS, Station.SEAL, PageAddress.SEAL));
        asked.figure().ifPresent(key -> {
            ExhibitId exhibit = asked.exhibit().orElseThrow();
            stations.put(Station.PASSAGE, PageAddress.words(exhibit, key));
            found.figures().getOrDefault(exhibit, List.of()).stream().filter(f -> f.key().equals(key)).flatMap(f -> f.standing().stream())
                    .forEach(s -> stations.put(Station.STATEMENT, PageAddress.statement(s.id())));
        });
        return ThreadLine.at(Station.FIGURE, stations);
    }

    private static Optional<FigureRow> rowOf(Found found, List<FigureRow> rows, ExhibitId exhibit, FigureKey key) {
        List<DeskFigure> own = found.figures().getOrDefault(exhibit, List.of());
        return own.stream().filter(f -> f.key().equals(key)).findFirst().map(f -> new FigureRef(exhibit.value(), own.indexOf(f)))
                .flatMap(ref -> rows.stream().filter(r -> r.values().stream().anyMatch(v -> v.figures().contains(ref))).findFirst());
    }
}
