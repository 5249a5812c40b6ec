package org.saksi.reading.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferenceTest {

    @Test
    void an_acronym_stands_for_the_name_it_was_given_to() {
        String text = "The National Bureau of Shore Protection (NBSP) met on Monday. NBSP said 83 accounts were frozen.";
        assertThat(Asking.speaker("83", text)).isEqualTo("National Bureau of Shore Protection");
    }

    @Test
    void an_acronym_stands_for_the_name_with_its_initials() {
        String text = "The Orvel Institute for Digital Crime met on Monday. OIDC found 83 sites.";
        assertThat(Asking.speaker("83", text)).isEqualTo("Orvel Institute for Digital Crime");
    }

    @Test
    void the_longest_name_is_reported_wherever_it_stands() {
        String text = "Lakeside counted 41 plants, Lakeside said. The report is the first that Lakeside Watch has published.";
        assertThat(Asking.speaker("41", text)).isEqualTo("Lakeside Watch");
    }

    @Test
    void a_description_points_back_to_the_body_it_fits() {
        String text = "Kestrel Ledger, a blockchain analytics firm, traced the money. Tessaly police made no comment. The firm said 2,300 wallets were used.";
        assertThat(Asking.speaker("2,300", text)).isEqualTo("Kestrel Ledger");
    }

    @Test
    void the_bureau_is_the_body_with_that_word_in_its_name() {
        String text = "The National Bureau of Shore Protection spoke of success. Lakeside Watch said little changed. The bureau said it froze 83 accounts.";
        assertThat(Asking.speaker("83", text)).isEqualTo("National Bureau of Shore Protection");
    }

    @Test
    void it_is_the_body_that_spoke_last() {
        String text = "Lakeside Watch said the plants were guarded. It identified 41 of them.";
        assertThat(Asking.speaker("41", text)).isEqualTo("Lakeside Watch");
    }

    @Test
    void it_is_the_body_that_opens_its_own_sentence() {
        String text = "Kestrel Ledger said money moved fast. Brightwater, the messaging platform, said it removed 1.2 million accounts.";
        assertThat(Asking.speaker("1.2 million", text)).isEqualTo("Brightwater");
    }

    @Test
    void he_is_the_person_who_spoke_last_and_speaks_for_the_same_body() {
        String text = "A spokesman for the Ministry of Harbours rejected the findings. He said inspectors had checked 118 plants.";
        assertThat(Asking.speaker("118", text)).isEqualTo("Ministry of Harbours");
    }

    @Test
    void officials_speak_for_their_body() {
        assertThat(Asking.speaker("31", "Lakeside Watch director Ada Moor said 31 doors were locked.")).isEqualTo("Lakeside Watch");
        assertThat(Asking.speaker("31", "Lakeside Watch's director, Ada Moor, said 31 doors were locked.")).isEqualTo("Lakeside Watch");
        assertThat(Asking.speaker("31", "Researchers at Lakeside Watch found 31 locked doors.")).isEqualTo("Lakeside Watch");
    }

    @Test
    void a_name_once_tied_to_a_body_speaks_for_it_later() {
        String text = "“It is a trap,” said Ada Moor, director of Lakeside Watch. The ministry disagreed. Moor said 31 doors were locked.";
        assertThat(Asking.speaker("31", text)).isEqualTo("Lakeside Watch");
    }

    @Test
    void professors_and_former_officials_speak_for_themselves() {
        assertThat(Asking.speaker("31", "Petra Lund, a professor at Dunmore University, said 31 ports were used.")).isEqualTo("Petra Lund");
        assertThat(Asking.speaker("31", "Former harbour minister Harald Quint said 31 ports were used.")).isEqualTo("Harald Quint");
    }

    @Test
    void a_rank_without_a_body_belongs_to_the_service_just_named() {
        String text = "The Tessaly Coast Guard boarded a barge. Commander Ives Talbot said 12 people slept in each cabin.";
        assertThat(Asking.speaker("12", text)).isEqualTo("Tessaly Coast Guard");
    }

    @Test
    void numbers_alone_stand_for_the_people_spoken_of() {
        String text = "Survivors described beatings. Ten others said guards visited often.";
        assertThat(Asking.speaker("Ten", text)).isEqualTo("Survivors");
    }

    @Test
    void people_are_named_as_the_text_names_them() {
        assertThat(Asking.speaker("three", "A young woman from the hills said she was sold three times.")).isEqualTo("young woman");
    }

    @Test
    void the_report_is_that_of_whoever_spoke_in_one_even_when_others_spoke_since() {
        String text = "Mills stand idle, Lakeside Watch said in a report published on Wednesday. Tessaly police denied it. They said 23 people were charged.\n\n"
                + "The report says that 28 of the mills were never visited.";
        assertThat(Asking.speaker("28", text)).isEqualTo("Lakeside Watch");
    }
}
