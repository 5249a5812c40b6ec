package org.saksi.assessment.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.saksi.register.origins.DocumentFigures;
import org.saksi.register.origins.FigureRef;
import org.saksi.register.origins.Origins;
import org.saksi.terms.Qualifier;

/// The figures of all documents gathered by measure, with who stands behind each number and why numbers disagree.
///
/// @param rows one row a measure: first those that disagree, then those in most documents
public record GatheredFigures(List<FigureRow> rows) {

    public GatheredFigures {
        rows = List.copyOf(rows);
    }

    /// Gathers the figures of documents whose origins are known.
    ///
    /// @param documents the documents
    /// @param origins the answer of the origins fold over the same documents
    public static GatheredFigures of(List<DocumentFigures> documents, Origins origins) {
        return of(documents, origins, origins);
    }

    /// Gathers the figures of documents of which people judged some independent. That says how many origins a number has, never what it counts, so
    /// the rows are those that there are without these judgements.
    ///
    /// @param origins the answer of the origins fold over the same documents
    /// @param together the answer of the same fold as if nobody had kept any two documents apart
    public static GatheredFigures of(List<DocumentFigures> documents, Origins origins, Origins together) {
        List<Gist> gists = gists(documents, origins);
        Map<FigureRef, Gist> byRef = gists.stream().collect(Collectors.toMap(Gist::ref, g -> g));
        List<List<Gist>> measures = Gathering.of(origins.equals(together) ? gists : gists(documents, together));
        Map<FigureRef, Finding> sums = new HashMap<>();
        documents.forEach(d -> {
            sums.putAll(ExclusiveParts.of(d));
            sums.putAll(Sums.of(d));
        });
        Classing classing = new Classing(new SlipRules(new Lines(gists), primaries(documents, gists)), sums);
        List<FigureRow> rows = new ArrayList<>();
        for (List<Gist> measure : measures) {
            List<Gist> row = measure.stream().map(g -> byRef.getOrDefault(g.ref(), g)).toList();
            rows.add(row(row, classing.of(row), origins));
        }
        rows.sort(Comparator.comparing((FigureRow r) -> r.finding().disagreement() == Disagreement.NONE)
                .thenComparing(Comparator.comparingLong(GatheredFigures::documents).reversed()));
        return new GatheredFigures(rows);
    }

    private static List<Gist> gists(List<DocumentFigures> documents, Origins origins) {
        GistReader reader = new GistReader(origins);
        return documents.stream().flatMap(d -> reader.read(d).stream()).toList();
    }

    /// The rows of a measure: those whose slug is this or has it as a word.
    public GatheredFigures ofMeasure(String measure) {
        String wanted = measure.toLowerCase(Locale.ROOT);
        return new GatheredFigures(
                rows.stream().filter(r -> r.measure().equals(wanted) || List.of(r.measure().split("_")).contains(wanted)).toList());
    }

    private static long documents(FigureRow row) {
        return row.values().stream().flatMap(v -> v.docs().stream()).distinct().count();
    }

    /// Documents that are a speaker's own words: their outlet is the speaker.
    private static Set<String> primaries(List<DocumentFigures> documents, List<Gist> gists) {
        Map<String, String> outlets = new HashMap<>();
        documents.forEach(d -> d.source().outlet().ifPresent(o -> outlets.put(d.docId(), o)));
        Set<String> primaries = new HashSet<>();
        for (Gist gist : gists) {
            String outlet = outlets.get(gist.doc());
            if (outlet != null && gist.speaker().filter(s -> s.equalsIgnoreCase(outlet)).isPresent()) {
                primaries.add(gist.doc());
            }
        }
        return primaries;
    }

    private static FigureRow row(List<Gist> row, Finding finding, Origins origins) {
        Map<String, List<Gist>> byNumber = row.stream()
                .collect(Collectors.groupingBy(g -> Words.number(g.mention().amount()), LinkedHashMap::new, Collectors.toList()));
        List<FigureValue> values = byNumber.values().stream().map(v -> value(v, origins))
                .sorted(Comparator.comparing((FigureValue v) -> v.amount().vague()).thenComparingInt(v -> -v.docs().size())).toList();
        Gist first = row.getFirst();
        return new FigureRow(measure(row), first.mention().unitKind(), most(row.stream().map(g -> g.mention().unit()).toList()).orElse(""),
                most(row.stream().flatMap(g -> g.mention().place().stream()).toList()),
                most(row.stream().flatMap(g -> g.mention().period().stream()).toList()), values, finding);
    }

    /// The slug that most documents suggest; a slug that says more before one that says less when they are even.
    private static String measure(List<Gist> row) {
        return most(row.stream().map(g -> g.mention().measure()).toList()).orElse("");
    }

    private static FigureValue value(List<Gist> gists, Origins origins) {
        List<FigureRef> figures = gists.stream().map(Gist::ref).toList();
        List<Qualifier> qualifiers = gists.stream().map(g -> g.mention().qualifier())
                .collect(Collectors.groupingBy(q -> q, LinkedHashMap::new, Collectors.counting())).entrySet().stream()
                .sorted(Map.Entry.<Qualifier, Long>comparingByValue().reversed()).map(Map.Entry::getKey).toList();
        return new FigureValue(gists.getFirst().mention().amount(), qualifiers,
                gists.stream().flatMap(g -> g.speaker().stream()).distinct().toList(), List.copyOf(origins.of(figures)),
                origins.independent(figures), Gist.docs(gists), figures, gists.stream().anyMatch(Gist::adopted));
    }

    private static Optional<String> most(List<String> values) {
        Map<String, Long> counts = values.stream().filter(v -> !v.isEmpty())
                .collect(Collectors.groupingBy(v -> v, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
