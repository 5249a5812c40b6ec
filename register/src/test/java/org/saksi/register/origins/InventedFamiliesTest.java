package org.saksi.register.origins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

import org.junit.jupiter.api.Test;
import org.saksi.reading.SourceText;
import org.saksi.reading.figures.FigureReader;

/// Families and origins of invented texts that the machine reads alone: rewrites, translations, cut wires, a digest, two stories on one report, follow-ups,
/// and texts that share a footer or the form of a column and nothing else. Scored over all pairs.
class InventedFamiliesTest {

    private record Labelled(String name, String family, Set<String> origins, String text) {}

    private record Score(int right, int found, int wanted, List<String> wrong) {

        double f1() {
            return 2.0 * right / (found + wanted);
        }
    }

    private static List<Labelled> texts() {
        String all;
        try (InputStream in = Objects.requireNonNull(InventedFamiliesTest.class.getResourceAsStream("invented-families.txt"))) {
            all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Labelled> texts = new ArrayList<>();
        for (String part : all.substring(all.indexOf("\n== ") + 4).split("\n== ")) {
            String[] label = part.substring(0, part.indexOf('\n')).split(" \\| ");
            texts.add(new Labelled(label[0], label[1], Set.of(label[2].split(";")), part.substring(part.indexOf('\n') + 1).strip() + "\n"));
        }
        return texts;
    }

    private static Origins read(List<Labelled> texts) {
        FigureReader reader = new FigureReader();
        return OriginsFold.of(texts.stream().map(t -> {
            SourceText source = SourceText.of(t.text());
            return new DocumentFigures(t.name(), source, Optional.empty(),
                    reader.read(source).stream().map(FigureInForce::suggested).toList());
        }).toList());
    }

    private static Score score(List<Labelled> texts, BiPredicate<Labelled, Labelled> wanted, BiPredicate<Labelled, Labelled> found) {
        int right = 0;
        int ours = 0;
        int theirs = 0;
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                boolean want = wanted.test(texts.get(i), texts.get(j));
                boolean have = found.test(texts.get(i), texts.get(j));
                right += want && have ? 1 : 0;
                ours += have ? 1 : 0;
                theirs += want ? 1 : 0;
                if (want != have) {
                    wrong.add((want ? "missed " : "invented ") + texts.get(i).name() + " + " + texts.get(j).name());
                }
            }
        }
        return new Score(right, ours, theirs, wrong);
    }

    private static boolean share(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return !both.isEmpty();
    }

    private static Set<String> origins(Origins origins, Labelled text) {
        Set<String> names = new HashSet<>();
        origins.document(text.name()).orElseThrow().primary().forEach(o -> names.add(o.name()));
        return names;
    }

    @Test
    void versions_of_one_text_are_a_family_and_others_are_not() {
        List<Labelled> texts = texts();
        Origins origins = read(texts);
        Score score = score(texts, (a, b) -> a.family().equals(b.family()),
                (a, b) -> origins.document(a.name()).orElseThrow().family().equals(origins.document(b.name()).orElseThrow().family()));
        assertThat(score.f1()).as(score.toString()).isGreaterThanOrEqualTo(0.80);
    }

    @Test
    void texts_that_rest_on_one_origin_share_it_and_others_do_not() {
        List<Labelled> texts = texts();
        Origins origins = read(texts);
        Score score = score(texts, (a, b) -> share(a.origins(), b.origins()), (a, b) -> share(origins(origins, a), origins(origins, b)));
        assertThat(score.f1()).as(score.toString()).isGreaterThanOrEqualTo(0.70);
    }
}
