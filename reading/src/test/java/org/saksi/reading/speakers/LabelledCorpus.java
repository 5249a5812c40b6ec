package org.saksi.reading.speakers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.saksi.reading.FigureMention;
import org.saksi.reading.SourceText;
import org.saksi.reading.figures.FigureReader;

/// A set of invented texts with labelled figures, and how well the reader does on it. It tells shares only, never which figure was wrong.
final class LabelledCorpus {

    /// How well figures were found, as shares from 0 to 1; those behind recall are over the figures found.
    record Score(double precision, double recall, double value, double qualifier, double kind, double speaker, double allFour) {}

    private final String name;
    private final Map<String, List<String>> aliases = new HashMap<>();
    private final Map<String, List<Map<String, String>>> labels = new LinkedHashMap<>();
    private int found;
    private int extra;
    private int wanted;
    private int values;
    private int qualifiers;
    private int kinds;
    private int speakers;
    private int whole;

    private LabelledCorpus(String name) {
        this.name = name;
        for (String line : text("aliases.csv").lines().skip(1).toList()) {
            int comma = line.indexOf(',');
            aliases.computeIfAbsent(Agreement.fold(line.substring(0, comma)), _ -> new ArrayList<>())
                    .add(Agreement.fold(line.substring(comma + 1)));
        }
        for (String line : text("claims.jsonl").lines().toList()) {
            Map<String, String> fields = LabelLine.fields(line);
            labels.computeIfAbsent(fields.getOrDefault("doc_id", ""), _ -> new ArrayList<>()).add(fields);
        }
    }

    static Score score(String name) {
        LabelledCorpus corpus = new LabelledCorpus(name);
        corpus.labels.forEach(corpus::read);
        double matched = corpus.found;
        double precision = matched / (matched + corpus.extra);
        double recall = matched / corpus.wanted;
        double whole = 2.0 * corpus.whole / (matched + corpus.extra + corpus.wanted);
        return new Score(precision, recall, corpus.values / matched, corpus.qualifiers / matched, corpus.kinds / matched,
                corpus.speakers / matched, whole);
    }

    private void read(String document, List<Map<String, String>> there) {
        List<FigureMention> left = new ArrayList<>(new FigureReader().read(SourceText.of(text("docs/" + document + ".txt"))));
        for (Map<String, String> label : there) {
            if ("figure".equals(label.get("level"))) {
                wanted++;
                Optional<FigureMention> match = left.stream().filter(m -> overlaps(label, m)).findFirst();
                match.ifPresent(left::remove);
                match.ifPresent(mention -> compare(label, mention));
            }
        }
        List<Map<String, String>> optional = there.stream().filter(l -> "optional".equals(l.get("level"))).toList();
        extra += (int) left.stream().filter(m -> optional.stream().noneMatch(l -> overlaps(l, m))).count();
    }

    private void compare(Map<String, String> label, FigureMention mention) {
        found++;
        boolean value = sameValue(label, mention);
        boolean qualifier = mention.qualifier().code().equals(label.get("qualifier"));
        boolean kind = mention.unitKind().code().equals(label.get("unit_kind"));
        boolean speaker = Agreement.same(label.getOrDefault("attributed_to", ""), mention.attribution().speaker().orElse(""),
                who -> aliases.getOrDefault(who, List.of()));
        values += value ? 1 : 0;
        qualifiers += qualifier ? 1 : 0;
        kinds += kind ? 1 : 0;
        speakers += speaker ? 1 : 0;
        whole += value && qualifier && kind && speaker ? 1 : 0;
    }

    private static boolean overlaps(Map<String, String> label, FigureMention mention) {
        return mention.numStart() < Integer.parseInt(label.getOrDefault("num_end", "0"))
                && Integer.parseInt(label.getOrDefault("num_start", "0")) < mention.numEnd();
    }

    private static boolean sameValue(Map<String, String> label, FigureMention mention) {
        if (mention.amount().vague() || "true".equals(label.get("vague"))) {
            return mention.amount().vague() && "true".equals(label.get("vague"));
        }
        boolean loose = "share".equals(label.get("unit_kind")) || "duration".equals(label.get("unit_kind"));
        double tolerance = loose ? 1e-2 : 1e-6;
        return close(label.get("value_low"), mention.amount().low(), tolerance)
                && close(label.get("value_high"), mention.amount().high(), tolerance);
    }

    private static boolean close(String wanted, double found, double tolerance) {
        return wanted != null && Math.abs(Double.parseDouble(wanted) - found) <= tolerance * Math.max(1e-9, Math.abs(found));
    }

    private String text(String file) {
        String path = "/org/saksi/reading/corpus/" + name + "/" + file;
        try (InputStream in = Objects.requireNonNull(LabelledCorpus.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
