package org.saksi.reading.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Ninety-six invented texts hold what was reached. The floors are what was measured, less a margin for a figure or three.
class InventedCorpusTest {

    @Test
    void texts_used_to_improve_the_rules_are_read_as_well_as_before() {
        LabelledCorpus.Score score = LabelledCorpus.score("open");
        assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(0.97);
        assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(0.95);
        assertThat(score.value()).as("value").isGreaterThanOrEqualTo(0.98);
        assertThat(score.qualifier()).as("qualifier").isGreaterThanOrEqualTo(0.98);
        assertThat(score.kind()).as("unit kind").isGreaterThanOrEqualTo(0.94);
        assertThat(score.speaker()).as("speaker").isGreaterThanOrEqualTo(0.82);
        assertThat(score.allFour()).as("all four").isGreaterThanOrEqualTo(0.77);
    }

    @Test
    void a_second_set_used_to_improve_the_rules_is_read_as_well_as_before() {
        LabelledCorpus.Score score = LabelledCorpus.score("held");
        assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(0.96);
        assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(0.96);
        assertThat(score.value()).as("value").isGreaterThanOrEqualTo(0.98);
        assertThat(score.qualifier()).as("qualifier").isGreaterThanOrEqualTo(0.98);
        assertThat(score.kind()).as("unit kind").isGreaterThanOrEqualTo(0.94);
        assertThat(score.speaker()).as("speaker").isGreaterThanOrEqualTo(0.83);
        assertThat(score.allFour()).as("all four").isGreaterThanOrEqualTo(0.78);
    }

    @Test
    void texts_kept_back_from_the_rules_are_read_as_well_as_before() {
        LabelledCorpus.Score score = LabelledCorpus.score("third");
        assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(0.95);
        assertThat(score.recall()).as("recall").isGreaterThanOrEqualTo(0.94);
        assertThat(score.value()).as("value").isGreaterThanOrEqualTo(0.97);
        assertThat(score.qualifier()).as("qualifier").isGreaterThanOrEqualTo(0.97);
        assertThat(score.kind()).as("unit kind").isGreaterThanOrEqualTo(0.87);
        assertThat(score.speaker()).as("speaker").isGreaterThanOrEqualTo(0.69);
        assertThat(score.allFour()).as("all four").isGreaterThanOrEqualTo(0.60);
    }
}
