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
    void a_speaker_named_at_the_end_answers_for_the_whole_sentence() {
        assertThat(Asking.speaker("41", "Some 41 people were moved to the island, Lakeside Watch said on Friday."))
                .isEqualTo("Lakeside Watch");
    }

    @Test
    void a_speaker_named_in_the_middle_answers_for_both_halves() {
        String text = "The 41 plants, Lakeside Watch says, employ at least 600 people.";
        assertThat(Asking.speaker("41", text)).isEqualTo("Lakeside Watch");
        assertThat(Asking.speaker("600", text)).isEqualTo("Lakeside Watch");
    }

    @Test
    void what_stands_between_commas_does_not_hide_the_subject() {
        assertThat(Asking.speaker("41", "Lakeside Watch, a rights group based in the capital, said 41 people were held."))
                .isEqualTo("Lakeside Watch");
        assertThat(Asking.speaker("41", "Lakeside Watch, which monitors the coast, has said that 41 people were held."))
                .isEqualTo("Lakeside Watch");
    }

    @Test
    void another_verb_of_the_same_subject_keeps_it() {
        assertThat(Asking.speaker("41", "Lakeside Watch visited the plants and said that 41 people were held."))
                .isEqualTo("Lakeside Watch");
    }

    @Test
    void each_side_of_but_has_its_own_speaker() {
        String text = "The Ministry of Harbours said 118 plants were inspected, but Lakeside Watch found 41 that were not.";
        assertThat(Asking.speaker("118", text)).isEqualTo("Ministry of Harbours");
        assertThat(Asking.speaker("41", text)).isEqualTo("Lakeside Watch");
    }

    @Test
    void the_outermost_of_two_speakers_answers_unless_it_is_a_newspaper() {
        assertThat(Asking.speaker("41", "Lakeside Watch said that police had counted 41 people.")).isEqualTo("Lakeside Watch");
        assertThat(Asking.speaker("41", "The Varan Daily reported that Lakeside Watch had counted 41 people.")).isEqualTo("Lakeside Watch");
    }

    @Test
    void a_noun_that_looks_like_a_verb_of_saying_makes_no_speaker() {
        assertThat(Asking.speaker("41", "The clerk carried the reports of 41 pages.")).isEmpty();
        assertThat(Asking.speaker("seven", "Boats carried seven suspects home.")).isEmpty();
    }

    @Test
    void what_could_or_would_be_said_is_not_said() {
        assertThat(Asking.speaker("41", "Nobody at the plant would say where the 41 people went.")).isEmpty();
    }

    @Test
    void estimates_is_a_verb_where_something_is_estimated() {
        assertThat(Asking.speaker("600", "Lakeside Watch estimates that 600 people are held.")).isEqualTo("Lakeside Watch");
    }
}
