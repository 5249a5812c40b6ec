package org.saksi.reading.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoundAndDoneTest {

    @Test
    void who_finds_out_answers_for_what_is_found() {
        String text = "The Orvel Institute identified 41 plants along the coast.";
        assertThat(Asking.speaker("41", text)).isEqualTo("Orvel Institute");
        assertThat(Asking.about("41", text).rule()).isEqualTo("speaker/found");
    }

    @Test
    void the_agent_of_a_participle_answers() {
        String text = "Of the 58 workers interviewed by Lakeside Watch, nine were minors.";
        assertThat(Asking.speaker("58", text)).isEqualTo("Lakeside Watch");
        assertThat(Asking.speaker("nine", text)).isEqualTo("Lakeside Watch");
        assertThat(Asking.about("nine", text).rule()).isEqualTo("speaker/by-agent");
    }

    @Test
    void an_authority_answers_for_its_acts() {
        String text = "Tessaly police arrested 27 people and seized $70,000 in raids on the harbour.";
        assertThat(Asking.speaker("27", text)).isEqualTo("Tessaly police");
        assertThat(Asking.speaker("$70,000", text)).isEqualTo("Tessaly police");
        assertThat(Asking.about("27", text).rule()).isEqualTo("speaker/act");
    }

    @Test
    void gangs_answer_for_nothing_by_their_acts() {
        assertThat(Asking.speaker("27", "The gang seized 27 boats.")).isEmpty();
    }

    @Test
    void a_passive_without_an_agent_names_nobody() {
        assertThat(Asking.speaker("27", "A court clerk left, and 27 people were arrested.")).isEmpty();
    }

    @Test
    void those_who_led_an_operation_answer_for_what_it_did() {
        String text = "An operation led by the Tessaly Coast Guard has freed 88 people.";
        assertThat(Asking.speaker("88", text)).isEqualTo("Tessaly Coast Guard");
        assertThat(Asking.about("88", text).rule()).isEqualTo("speaker/led-by");
    }

    @Test
    void what_only_a_state_can_do_makes_no_speaker_of_a_firm() {
        assertThat(Asking.speaker("$9 million", "Fogline transferred $9 million to the islands.")).isEmpty();
    }

    @Test
    void a_report_named_with_its_maker_speaks_for_the_maker() {
        assertThat(Asking.speaker("600", "A new report by the Orvel Institute puts the number at 600.")).isEqualTo("Orvel Institute");
        assertThat(Asking.speaker("600", "Data from Kestrel Ledger show that 600 wallets were used.")).isEqualTo("Kestrel Ledger");
        assertThat(Asking.speaker("600", "Lakeside Watch's own count is higher: 600 people in four plants.")).isEqualTo("Lakeside Watch");
    }

    @Test
    void a_letter_is_said_by_its_writer() {
        assertThat(Asking.speaker("1,340",
                "In a letter to Lakeside Watch, Sandbank Savings acknowledged that it had cleared 1,340 transfers."))
                .isEqualTo("Sandbank Savings");
    }

    @Test
    void an_indictment_speaks_for_itself() {
        String text = "According to the indictment, the brothers opened 44 accounts.";
        assertThat(Asking.speaker("44", text)).isEqualTo("indictment");
        assertThat(Asking.about("44", text).rule()).isEqualTo("speaker/according-to");
    }
}
