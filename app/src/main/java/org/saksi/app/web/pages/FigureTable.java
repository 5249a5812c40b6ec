package org.saksi.app.web.pages;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.saksi.app.boot.DeskFigure;
import org.saksi.app.boot.Findings.Found;
import org.saksi.app.boot.ShownName;
import org.saksi.app.web.drawing.OriginPicture;
import org.saksi.app.web.drawing.RangePicture;
import org.saksi.app.web.drawing.RangePicture.Given;
import org.saksi.app.web.view.Words;
import org.saksi.assessment.figures.FigureRow;
import org.saksi.assessment.figures.FigureValue;
import org.saksi.register.origins.FigureRef;
import org.saksi.register.origins.OriginRange;
import org.saksi.register.origins.RestsOn;
import org.saksi.terms.Amount;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Qualifier;
import org.saksi.terms.UnitKind;
import org.saksi.vault.Exhibit;

/// Says of gathered figures what the figures page shows of them.
///
/// @param found what was found
record FigureTable(Found found) {

    private static final double THOUSAND = 1000;
    private static final int DIGITS_OF_A_REASON = 9;
    private static final int LEAVES = 60;

    /// One measure.
    FiguresPage.Row row(FigureRow row, boolean here) {
        List<Given> all = row.values().stream().map(FigureTable::given).toList();
        List<FigureRef> refs = row.values().stream().flatMap(v -> v.figures().stream()).toList();
        int documents = (int) row.values().stream().flatMap(v -> v.docs().stream()).distinct().count();
        OriginRange independent = found.origins().independent(refs);
        List<FiguresPage.Value> values = row.values().stream().map(v -> value(row, v, all)).toList();
        return new FiguresPage.Row(Words.measure(row.measure()), row.place(), row.period().map(Words::period), values,
                RangePicture.of(all, all),
                origins(independent, documents), OriginPicture.of(independent, documents),
                FiguresPage.Badge.of(row.finding(), reason(row)), here, lowest(row));
    }

    /// Why the values disagree, with large numbers, shares and dates written as those beside it are.
    private String reason(FigureRow row) {
        String words = Words.dates(found.readable(row.finding().reason()));
        for (FigureValue value : row.values()) {
            if (!value.amount().vague()) {
                words = written(written(words, value.amount().low(), row.unitKind()), value.amount().high(), row.unitKind());
            }
        }
        return words;
    }

    private static String written(String words, double number, UnitKind kind) {
        if (kind != UnitKind.SHARE && number < THOUSAND) {
            return words;
        }
        String raw = new BigDecimal(number).round(new MathContext(DIGITS_OF_A_REASON)).stripTrailingZeros().toPlainString();
        String shown = Words.number(number, kind) + (kind == UnitKind.SHARE ? " %" : "");
        return words.replaceAll("(?<![\\w.,])" + Pattern.quote(raw) + "(?!\\w|[.,]\\d)", Matcher.quoteReplacement(shown));
    }

    private static double lowest(FigureRow row) {
        return row.values().stream().map(FigureValue::amount).filter(a -> !a.vague()).mapToDouble(Amount::low).min()
                .orElse(Double.MAX_VALUE);
    }

    /// `1 independent origin · 4 documents`.
    private static String origins(OriginRange independent, int documents) {
        String origins = independent.low() == independent.high()
                ? Words.count(independent.low(), "independent origin", "independent origins")
                : independent.low() + " to " + independent.high() + " independent origins";
        return origins + " · " + Words.count(documents, "document", "documents");
    }

    private static Given given(FigureValue value) {
        return new Given(value.amount(), value.qualifiers().isEmpty() ? Qualifier.EXACT : value.qualifiers().getFirst(), value.adopted());
    }

    private FiguresPage.Value value(FigureRow row, FigureValue value, List<Given> all) {
        boolean likelier = row.finding().likelier().filter(a -> a.sameNumber(value.amount())).isPresent();
        return new FiguresPage.Value(words(row, value), value.speakers(), value.adopted(), likelier,
                RangePicture.of(List.of(given(value)), all),
                origins(value.independentOrigins(), value.docs().size()) + adoptedIn(value), branches(value));
    }

    private String adoptedIn(FigureValue value) {
        long documents = value.figures().stream().filter(ref -> found.figure(ref).filter(f -> f.standing().isPresent()).isPresent())
                .map(FigureRef::docId).distinct().count();
        return documents == 0 ? "" : " · adopted in " + Words.count(documents, "document", "documents");
    }

    private String words(FigureRow row, FigureValue value) {
        if (value.amount().vague()) {
            return value.figures().stream().map(found::figure).flatMap(Optional::stream).map(f -> "“" + number(f) + "”").distinct().limit(3)
                    .collect(Collectors.joining(", "));
        }
        Amount amount = value.amount();
        return value.qualifiers().stream().map(q -> Words.amount(amount, q, row.unitKind(), row.unit())).distinct()
                .collect(Collectors.joining(" / "));
    }

    private static String number(DeskFigure figure) {
        String quote = figure.mention().quote();
        int from = quote.offsetByCodePoints(0, figure.mention().numStart() - figure.mention().start());
        return quote.substring(from, quote.offsetByCodePoints(from, figure.mention().numEnd() - figure.mention().numStart()));
    }

    /// The origins behind a value, and under each the documents that print it.
    private List<FiguresPage.Branch> branches(FigureValue value) {
        Map<String, List<FiguresPage.Leaf>> byOrigin = new LinkedHashMap<>();
        for (FigureRef ref : value.figures()) {
            String origin = found.origins().byFigure().getOrDefault(ref, "");
            ExhibitId first = new ExhibitId(value.figures().getFirst().docId());
            found.figure(ref).map(f -> leaf(ref, f, first)).ifPresent(l -> byOrigin.computeIfAbsent(origin, o -> new ArrayList<>()).add(l));
        }
        List<FiguresPage.Branch> branches = new ArrayList<>();
        byOrigin.forEach((name, leaves) -> branches.add(new FiguresPage.Branch(label(name), edges(name),
                leaves.subList(0, Math.min(leaves.size(), LEAVES)), Math.max(0, leaves.size() - LEAVES))));
        return branches;
    }

    private String label(String name) {
        return found.origins().origin(name).map(OriginWords::of).orElse("no origin known");
    }

    /// Why this origin may not be independent of others.
    private List<String> edges(String name) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (RestsOn edge : found.origins().edges()) {
            if (edge.knowledge() == RestsOn.Knowledge.POSSIBLE && (edge.origin().equals(name) || edge.on().equals(name))) {
                String other = label(edge.origin().equals(name) ? edge.on() : edge.origin());
                byReason.computeIfAbsent(found.readable(edge.reason()), r -> new ArrayList<>()).add(other);
            }
        }
        return byReason.entrySet().stream().limit(2)
                .map(e -> "may share its input with " + String.join("; ", e.getValue().stream().distinct().toList()) + ": " + e.getKey())
                .toList();
    }

    /// What people decided about one place where the number is printed; empty while nobody did.
    private static String state(DeskFigure figure) {
        return switch (figure.state()) {
            case ADOPTED -> "adopted";
            case CORRECTED -> figure.byHand() ? "recorded by hand" : "adopted with corrections";
            case SUGGESTED, REJECTED -> "";
        };
    }

    private FiguresPage.Leaf leaf(FigureRef ref, DeskFigure figure, ExhibitId first) {
        ExhibitId id = new ExhibitId(ref.docId());
        Exhibit exhibit = found.exhibits().get(id);
        String name = exhibit == null ? id.value() : ShownName.of(exhibit.intake());
        Optional<String> outlet = exhibit == null ? Optional.empty() : exhibit.intake().outlet();
        return new FiguresPage.Leaf(id, figure.key(), name, outlet, figure.mention().quote(), state(figure),
                Optional.of(first).filter(f -> !f.equals(id)), OriginJudging.judged(found, first, id));
    }
}
