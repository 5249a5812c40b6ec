package org.saksi.reading.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FloorTest {

    @Test
    void a_speaker_keeps_the_word_while_the_report_goes_on() {
        String text = "Lakeside Watch said the plants were guarded. The largest holds 200 people.";
        assertThat(Asking.speaker("200", text)).isEqualTo("Lakeside Watch");
        assertThat(Asking.about("200", text).rule()).isEqualTo("speaker/continued");
    }

    @Test
    void an_act_gives_nobody_the_word() {
        assertThat(Asking.speaker("$237 million", "Authorities shut down the exchange in April. It was used to launder $237 million."))
                .isEmpty();
    }

    @Test
    void an_act_of_somebody_else_takes_the_word() {
        String text = "Lakeside Watch said the plants were guarded. Tessaly police raided one on Monday. There were 200 people inside.";
        assertThat(Asking.speaker("200", text)).isEmpty();
    }

    @Test
    void a_heading_ends_what_was_being_reported() {
        String text = "Lakeside Watch said the plants were guarded.\n\n## The trade\n\nThe largest port handles 200 ships.";
        assertThat(Asking.speaker("200", text)).isEmpty();
    }

    @Test
    void another_list_item_begins_anew() {
        String text = "* Plants guarded — Lakeside Watch said the plants were guarded.\n\n* Ships delayed — Some 200 ships were delayed.";
        assertThat(Asking.speaker("200", text)).isEmpty();
    }

    @Test
    void a_person_keeps_the_word_to_the_end_of_the_paragraph() {
        String text = "“I heard the trucks,” said Brann Ode, who runs the bakery. There were 60 of them.\n\nThe captives came from four countries.";
        assertThat(Asking.speaker("60", text)).isEqualTo("Brann Ode");
        assertThat(Asking.speaker("four", text)).isEmpty();
    }

    @Test
    void a_story_told_of_a_person_is_theirs_before_they_are_quoted() {
        String text = "Mirela Osk took the night bus. A job had been offered that paid 900 crowns.\n\n“They took our telephones,” Mirela says.";
        assertThat(Asking.speaker("900", text)).isEqualTo("Mirela Osk");
    }

    @Test
    void a_heading_takes_the_speaker_of_its_number() {
        String text = "Police free 19 from barge\n\nThe Tessaly Coast Guard rescued nineteen people from a barge on Monday.";
        assertThat(Asking.speaker("19", text)).isEqualTo("Tessaly Coast Guard");
        assertThat(Asking.about("19", text).rule()).isEqualTo("speaker/heading");
    }
}
