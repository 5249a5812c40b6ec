package org.saksi.reading.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Verbs, nouns, places and persons that stand in no list.
class OpenClassTest {

    @Test
    void an_unlisted_verb_before_that_says() {
        assertThat(Asking.speaker("22", "The Halden Panel stipulated that 22 yards must close.")).isEqualTo("Halden Panel");
    }

    @Test
    void an_unlisted_verb_behind_speech_names_who_spoke() {
        assertThat(Asking.speaker("12", "\"We lost 12 friends that night,\" mourned Petra Sund.")).isEqualTo("Petra Sund");
    }

    @Test
    void an_unlisted_deed_of_an_authority_is_its_act() {
        assertThat(Asking.speaker("nine", "The Harbour Ministry of Tessaly fenced off nine piers.")).contains("Harbour Ministry");
    }

    @Test
    void a_noun_in_no_list_speaks_for_itself_and_holds_no_floor() {
        assertThat(Asking.speaker("77", "A harbour clerk said 77 coffins were landed.")).isEqualTo("harbour clerk");
        assertThat(Asking.speaker("31", "A reader wrote that the ferry was late. The bay holds 31 wrecks.")).isEmpty();
    }

    @Test
    void a_number_word_that_opens_a_sentence_is_no_name() {
        String text = "Lakeside Watch spoke with workers. Fourteen said they had been sold 30 times.";
        assertThat(Asking.speaker("30", text)).isNotEqualTo("Fourteen");
    }

    @Test
    void a_place_is_nobody_whom_its_or_it_points_to() {
        String text = "The Orvel Fund runs a house in Lower Anset. Its director, Ada Moor, said 41 people sleep there.";
        assertThat(Asking.speaker("41", text)).isNotEqualTo("Lower Anset");
    }

    @Test
    void a_dateline_is_nobody() {
        assertThat(Asking.speaker("41", "PORT SELM, March 3 — The ferry sank. It carried 41 people, the harbour office said."))
                .contains("harbour office");
    }

    @Test
    void a_rank_alone_is_the_officer_who_spoke_before() {
        String text = "Tessaly police raided a plant, Colonel Ines Rall told reporters. Nine of the workers were under age, the colonel added.";
        assertThat(Asking.speaker("Nine", text)).isEqualTo(Asking.speaker("plant", text));
    }

    @Test
    void an_office_over_a_place_speaks_for_itself() {
        assertThat(Asking.speaker("five", "The mayor of Lask told residents that five hotels would close.")).isEqualTo("mayor of Lask");
    }

    @Test
    void it_is_the_body_that_opened_the_sentence_before() {
        String text = "The Harbour Board fined Quay Mobile for the calls. Quay Mobile apologised. It said 85 lines were cut.";
        assertThat(Asking.speaker("85", text)).isEqualTo("Quay Mobile");
    }

    @Test
    void a_report_released_by_somebody_is_theirs() {
        assertThat(Asking.speaker("70",
                "\"More than 70 lines were bought with stolen papers,\" says a report released last week by the Orvel Institute."))
                .isEqualTo("Orvel Institute");
    }

    @Test
    void counsel_for_a_company_speaks_for_it() {
        assertThat(Asking.speaker("600", "A lawyer for the Cordell Group told the court that it employed 600 people."))
                .isEqualTo("Cordell Group");
    }
}
