package org.saksi.reading.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.saksi.testing.SharedData;

/// Bodies that exist nowhere are found as well as real ones: nothing knows them by name.
class InventedBodiesTest {

    private static final double LEAST = 0.9;
    private static final double LESS_THAN_REAL = 0.05;

    @Test
    void speakers_of_invented_bodies_are_found() {
        List<Marked.Answer> answers = Marked.answers("invented");
        assertThat(answers).hasSizeGreaterThan(100);
        assertThat(Marked.share(answers)).as(wrong(answers)).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void speakers_of_a_second_set_of_invented_bodies_are_found() {
        List<Marked.Answer> answers = Marked.answers("second");
        assertThat(Marked.share(answers)).as(wrong(answers)).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void speakers_are_found_in_other_languages() {
        List<Marked.Answer> answers = Marked.answers("languages");
        assertThat(Marked.share(answers)).as(wrong(answers)).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void invented_bodies_are_found_as_well_as_real_ones() {
        Path folder = SharedData.require("reading", "that speakers of invented bodies are found as well as those of real texts");
        double real = LabelledFigures.of(folder).stream().filter(LabelledFigures.Answer::right).count()
                / (double) LabelledFigures.of(folder).size();
        assertThat(Marked.share(Marked.answers("invented"))).isGreaterThanOrEqualTo(real - LESS_THAN_REAL);
    }

    private static String wrong(List<Marked.Answer> answers) {
        return answers.stream().filter(a -> !a.right()).map(Marked.Answer::toString).reduce("", (a, b) -> a + "\n" + b);
    }
}
