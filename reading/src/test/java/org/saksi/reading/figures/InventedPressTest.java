package org.saksi.reading.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.saksi.reading.FigureMention;
import org.saksi.reading.SourceText;
import org.saksi.reading.figures.LabelledText.Label;

/// Twenty invented paragraphs in varied styles, labelled by hand.
class InventedPressTest {

    private record Score(int found, int extra, int missed, int values, int qualifiers, int kinds) {

        Score plus(Score other) {
            return new Score(found + other.found, extra + other.extra, missed + other.missed, values + other.values,
                    qualifiers + other.qualifiers,
                    kinds + other.kinds);
        }
    }

    @Test
    void figures_of_invented_paragraphs_are_found_with_value_qualifier_and_kind() {
        Score all = paragraphs().stream().map(InventedPressTest::score).reduce(new Score(0, 0, 0, 0, 0, 0), Score::plus);
        double found = all.found();
        assertThat(found / (found + all.extra())).as("precision").isGreaterThanOrEqualTo(0.95);
        assertThat(found / (found + all.missed())).as("recall").isGreaterThanOrEqualTo(0.95);
        assertThat(all.values() / found).as("value").isGreaterThanOrEqualTo(0.98);
        assertThat(all.qualifiers() / found).as("qualifier").isGreaterThanOrEqualTo(0.96);
        assertThat(all.kinds() / found).as("unit kind").isGreaterThanOrEqualTo(0.94);
    }

    private static Score score(LabelledText labelled) {
        List<FigureMention> left = new ArrayList<>(new FigureReader().read(SourceText.of(labelled.text())));
        Score score = new Score(0, 0, 0, 0, 0, 0);
        for (Label label : labelled.labels()) {
            Optional<FigureMention> match = left.stream().filter(label::overlaps).findFirst();
            match.ifPresent(left::remove);
            score = score.plus(match.map(mention -> matched(label, mention)).orElse(new Score(0, 0, 1, 0, 0, 0)));
        }
        return score.plus(new Score(0, left.size(), 0, 0, 0, 0));
    }

    private static Score matched(Label label, FigureMention mention) {
        return new Score(1, 0, 0, label.sameValue(mention) ? 1 : 0, label.qualifier().equals(mention.qualifier().code()) ? 1 : 0,
                label.kind().equals(mention.unitKind().code()) ? 1 : 0);
    }

    private static List<LabelledText> paragraphs() {
        try (InputStream in = Objects.requireNonNull(InventedPressTest.class.getResourceAsStream("invented-press.txt"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(all.split("\n\\s*\n")).stream().filter(paragraph -> !paragraph.startsWith("#"))
                    .map(p -> LabelledText.of(p.strip())).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
