package org.saksi.assessment.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.saksi.reading.SourceText;
import org.saksi.reading.figures.FigureReader;
import org.saksi.register.origins.DocumentFigures;
import org.saksi.register.origins.FigureInForce;
import org.saksi.register.origins.Origin;
import org.saksi.register.origins.Origins;
import org.saksi.register.origins.OriginsFold;
import org.saksi.terms.Amount;
import org.saksi.testing.SharedData;

/// The five reports, read by the machine alone, in the order of their names.
class FiveReportsTest {

    private static List<DocumentFigures> five() throws IOException {
        Path folder = SharedData.require("seeds",
                "four reports rest on one origin, and 45 against 43 stays undecided until a further line decides");
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(FiveReportsTest::read).toList();
        }
    }

    private static DocumentFigures read(Path file) {
        try {
            return read(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static DocumentFigures read(String name, String text) {
        SourceText source = SourceText.of(text);
        return new DocumentFigures(name, source, Optional.empty(),
                new FigureReader().read(source).stream().map(FigureInForce::suggested).toList());
    }

    private static FigureRow row(List<DocumentFigures> documents, double number) {
        return GatheredFigures.of(documents, OriginsFold.of(documents)).rows().stream()
                .filter(r -> r.values().stream().anyMatch(v -> v.amount().low() == number)).findFirst().orElseThrow();
    }

    @Test
    void the_first_four_rest_on_one_origin_and_the_fifth_on_another_of_the_same_speaker() throws IOException {
        Origins origins = OriginsFold.of(five());
        List<Origin> first = origins.documents().stream().map(d -> d.primary().getFirst()).toList();
        assertThat(first.subList(0, 4).stream().distinct()).hasSize(1);
        assertThat(first.get(4)).isNotEqualTo(first.get(0));
        assertThat(first.get(4).speaker()).isEqualTo(first.get(0).speaker()).isPresent();
        assertThat(origins.documents().get(2).family()).isEqualTo(origins.documents().get(3).family());
        assertThat(origins.documents().stream().map(d -> d.family()).distinct()).hasSize(4);
    }

    @Test
    void the_number_of_compounds_has_one_independent_origin_and_was_strengthened() throws IOException {
        FigureRow row = row(five(), 53);
        assertThat(row.values()).singleElement().satisfies(v -> {
            assertThat(v.docs()).hasSize(4);
            assertThat(v.independentOrigins().high()).isEqualTo(1);
        });
        assertThat(row.finding().disagreement()).isEqualTo(Disagreement.STRENGTHENED);
    }

    @Test
    void the_slip_is_undecided_on_these_five_and_decided_by_a_further_line() throws IOException {
        List<DocumentFigures> documents = new ArrayList<>(five());
        assertThat(row(documents, 45).finding().disagreement()).isEqualTo(Disagreement.COPYING_SLIP);
        assertThat(row(documents, 45).finding().likelier()).isEmpty();
        String speaker = OriginsFold.of(documents).documents().getFirst().primary().getFirst().speaker().orElseThrow();
        documents.add(read("further", speaker + " identified 53 compounds and 45 suspicious locations, its report says. " + speaker
                + " reviewed 112 photographs of them."));
        assertThat(row(documents, 45).finding().likelier()).contains(Amount.of(45));
    }
}
