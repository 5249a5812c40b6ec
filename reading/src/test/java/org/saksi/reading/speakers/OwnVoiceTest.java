package org.saksi.reading.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnVoiceTest {

    @Test
    void a_text_that_names_nobody_speaks_in_its_own_voice() {
        assertThat(Asking.about("41", "The ferry carried 41 people.").speaker()).isEmpty();
        assertThat(Asking.about("41", "The ferry carried 41 people.").rule()).isEqualTo("speaker/own-voice");
    }

    @Test
    void what_the_writer_concedes_is_the_writers() {
        String text = "Kestrel Ledger traced the coins. While scams take 30 billion crowns a year, Kestrel Ledger says little is recovered.";
        assertThat(Asking.about("30", text).rule()).isEqualTo("speaker/own-voice-conceded");
    }

    @Test
    void a_sentence_about_a_kind_of_thing_is_the_writers() {
        String text = "Lakeside Watch published a report, it said on Monday. Job scams cost victims billions every year.";
        assertThat(Asking.about("billions", text).rule()).isEqualTo("speaker/own-voice-general");
    }

    @Test
    void a_conversion_is_the_writers() {
        String text = "Tessaly police seized 127 coins, worth over $11 million at current prices.";
        assertThat(Asking.speaker("127", text)).isEqualTo("Tessaly police");
        assertThat(Asking.about("$11 million", text).rule()).isEqualTo("speaker/own-voice-valued");
    }

    @Test
    void nameless_reports_name_nobody() {
        String text = "Recent reports indicate that some lost as much as 10 million crowns.";
        assertThat(Asking.about("10 million", text).speaker()).isEmpty();
        assertThat(Asking.about("10 million", text).rule()).isEqualTo("speaker/own-voice-nameless");
    }

    @Test
    void silence_is_told_by_the_writer() {
        String text = "Lakeside Watch said the plants were guarded. The ministry did not respond to questions about the 17 workers.";
        assertThat(Asking.about("17", text).speaker()).isEmpty();
    }
}
