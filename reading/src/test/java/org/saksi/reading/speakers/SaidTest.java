package org.saksi.reading.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SaidTest {

    @Test
    void the_subject_of_a_verb_of_saying_speaks() {
        String text = "Lakeside Watch said on Friday that 41 people had been moved to the island.";
        assertThat(Asking.speaker("41", text)).isEqualTo("Lakeside Watch");
        assertThat(Asking.about("41", text).rule()).isEqualTo("speaker/said");
    }

    @Test
    void a_text_that_names_nobody_speaks_in_its_own_voice() {
        assertThat(Asking.about("41", "The ferry carried 41 people.").speaker()).isEmpty();
    }
}
