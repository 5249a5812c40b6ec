package org.saksi.assessment.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.saksi.reading.SourceText;
import org.saksi.reading.figures.FigureReader;
import org.saksi.register.origins.DocumentFigures;
import org.saksi.register.origins.FigureInForce;
import org.saksi.register.origins.FigureRef;
import org.saksi.register.origins.OriginsFold;
import org.saksi.testing.SharedData;

/// The contradictions that a person found among the evaluation texts, against what the machine says of the same two sides.
class SharedContradictionsTest {

    private static final Pattern CITED = Pattern.compile("([a-z]+-?\\d+)\\.\\d+ «([^»]+)»");
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d,.]*");
    private static final Pattern LATIN = Pattern.compile("[A-Z]");

    private record Case(String id, String classes, List<FigureRef> one, List<FigureRef> other) {}

    private record Answer(List<DocumentFigures> documents, GatheredFigures gathered, List<Case> cases, List<FigureRef> traps) {}

    private static Answer answer() throws IOException {
        Path folder = SharedData.require("reading/docs", "contradictions that a person found are classed as that person did");
        List<DocumentFigures> documents = new ArrayList<>();
        FigureReader reader = new FigureReader();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(f -> f.toString().endsWith(".txt")).sorted().forEach(f -> documents.add(read(reader, f)));
        }
        List<Case> cases = new ArrayList<>();
        List<FigureRef> traps = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolveSibling("contradictions-dev.md"))) {
            String[] cells = line.split("\\|");
            if (line.startsWith("| D")) {
                cases.add(new Case(cells[1].strip(), cells[2].strip(), cited(cells[4], documents), cited(cells[5], documents)));
            } else if (line.startsWith("- ")) {
                traps.addAll(cited(line, documents));
            }
        }
        return new Answer(documents, GatheredFigures.of(documents, OriginsFold.of(documents)), cases, traps);
    }

    private static DocumentFigures read(FigureReader reader, Path file) {
        try {
            SourceText text = SourceText.of(Files.readString(file));
            String name = file.getFileName().toString().replace(".txt", "");
            return new DocumentFigures(name, text, Optional.empty(), reader.read(text).stream().map(FigureInForce::suggested).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<FigureRef> cited(String cell, List<DocumentFigures> documents) {
        List<FigureRef> refs = new ArrayList<>();
        Matcher cite = CITED.matcher(cell);
        while (cite.find()) {
            for (DocumentFigures document : documents) {
                for (int i = 0; i < document.figures().size() && document.docId().equals(cite.group(1)); i++) {
                    String quote = document.figures().get(i).value().quote();
                    if (sameNumber(cite.group(2), quote)) {
                        refs.add(new FigureRef(document.docId(), i));
                    }
                }
            }
        }
        return refs;
    }

    /// Whether a phrase holds the number that was cited, or the words when there are no digits.
    private static boolean sameNumber(String cited, String quote) {
        Matcher digits = DIGITS.matcher(cited);
        return digits.find()
                ? DIGITS.matcher(quote).results().anyMatch(d -> d.group().equals(digits.group()))
                : quote.contains(cited) || cited.contains(quote);
    }

    private static Set<Disagreement> meant(String classes) {
        Map<Character, Set<Disagreement>> known = new HashMap<>();
        known.put('E', EnumSet.of(Disagreement.COPYING_SLIP, Disagreement.STRENGTHENED, Disagreement.ATTRIBUTION));
        known.put('S', EnumSet.of(Disagreement.SCOPE));
        known.put('T', EnumSet.of(Disagreement.CHANGE_OVER_TIME));
        known.put('O', EnumSet.of(Disagreement.TWO_AUTHORITIES));
        known.put('I', EnumSet.of(Disagreement.SELF_CONTRADICTION));
        known.put('C', EnumSet.of(Disagreement.NONE, Disagreement.STRENGTHENED));
        Set<Disagreement> meant = EnumSet.noneOf(Disagreement.class);
        LATIN.matcher(classes).results().forEach(m -> meant.addAll(known.getOrDefault(m.group().charAt(0), Set.of())));
        return meant;
    }

    /// `named` when a row holds both sides and has the class, `apart` when no row compares them, `wrong` when one does and has another class.
    private static String verdict(Case a, GatheredFigures gathered) {
        if (a.one().isEmpty() || a.other().isEmpty()) {
            return "no number";
        }
        List<Disagreement> together = gathered.rows().stream().filter(r -> holds(r, a.one()) && holds(r, a.other()))
                .map(r -> r.finding().disagreement()).toList();
        if (together.isEmpty()) {
            return a.classes().equals("C") ? "named" : "apart";
        }
        return together.stream().anyMatch(meant(a.classes())::contains) ? "named" : "wrong " + together;
    }

    private static boolean holds(FigureRow row, List<FigureRef> side) {
        return row.values().stream().anyMatch(v -> v.figures().stream().anyMatch(side::contains));
    }

    @Test
    void few_contradictions_get_another_class_than_a_person_gave() throws IOException {
        Answer answer = answer();
        Map<String, String> verdicts = answer.cases().stream()
                .collect(Collectors.toMap(Case::id, c -> verdict(c, answer.gathered()), (a, b) -> a, java.util.TreeMap::new));
        System.out.println("contradictions: " + verdicts);
        assertThat(verdicts.values().stream().filter(v -> v.startsWith("wrong")).count()).as(verdicts.toString()).isLessThanOrEqualTo(3);
        assertThat(verdicts.values().stream().filter("named"::equals).count()).as(verdicts.toString()).isGreaterThanOrEqualTo(9);
    }

    @Test
    void where_the_opposing_text_is_missing_no_side_is_called_likelier() throws IOException {
        Answer answer = answer();
        assertThat(answer.traps()).isNotEmpty();
        assertThat(answer.gathered().rows().stream().filter(r -> holds(r, answer.traps()))).isNotEmpty()
                .allSatisfy(r -> assertThat(r.finding().likelier()).isEmpty());
    }
}
