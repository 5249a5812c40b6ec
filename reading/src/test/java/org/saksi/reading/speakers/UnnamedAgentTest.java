package org.saksi.reading.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Acts whose agent is left out, estimates by a possessive, and persons told apart by their pronouns.
class UnnamedAgentTest {

    @Test
    void a_passive_act_is_that_of_the_authority_spoken_of() {
        String text = "A party of 57 cadets was intercepted at the ferry gate on Sunday.\n\n"
                + "Their guide has been held, said Captain Odo Prell of the Coast Service.";
        assertThat(Asking.about("57", text).rule()).isEqualTo("speaker/understood-act");
        assertThat(Asking.speaker("57", text)).isEqualTo("Coast Service");
    }

    @Test
    void what_happened_to_those_an_authority_acted_on_is_its_word() {
        String text = "Ostrel police freed 41 men from a mill. Three of them were ill. The mill has a pond.";
        assertThat(Asking.speaker("Three", text)).isEqualTo("Ostrel police");
        assertThat(Asking.speaker("pond", text)).isEmpty();
    }

    @Test
    void a_possessive_estimate_is_that_of_the_body_before() {
        String text = "The rights group Tern Watch welcomed the vote. By its estimate, 80 boys leave each month.";
        assertThat(Asking.speaker("80", text)).isEqualTo("Tern Watch");
    }

    @Test
    void a_verb_that_could_be_a_noun_speaks_between_comma_and_preposition() {
        String text = "Claims rose to 940 last year, the Guild of Marrow Lenders reports in its yearly review.";
        assertThat(Asking.speaker("940", text)).isEqualTo("Guild of Marrow Lenders");
        assertThat(Asking.speaker("12", "Recent reports indicate that 12 ships sank.")).isEmpty();
    }

    @Test
    void noticing_says_nothing_to_anybody() {
        assertThat(Asking.speaker("73", "A ferry clerk noticed that one card had paid for 73 tickets.")).isEmpty();
    }

    @Test
    void he_and_she_are_told_apart() {
        String text = "Tilda Vorn, head of Lamp House, said the doors were shut. She counted the keys herself. "
                + "Joren Pask, head of Reed House, replied that they were open. He had seen it. There were, she said, 31 beds.";
        assertThat(Asking.speaker("31", text)).isEqualTo("Lamp House");
    }

    @Test
    void it_is_whoever_opened_the_sentence_before_unless_somebody_spoke_there() {
        String text = "Tern Watch said the coins moved fast. Mallow's issuer sees it otherwise. It told us that it froze 70 million marks.";
        assertThat(Asking.speaker("70", text)).isEqualTo("Mallow");
    }

    @Test
    void what_some_agency_did_to_somebody_is_their_own_story() {
        String text = "“I was a tailor,” said Mira Solt. An agency in Ostrel offered her 950 marks a month.";
        assertThat(Asking.speaker("950", text)).isEqualTo("Mira Solt");
    }

    @Test
    void the_writer_turns_to_the_background() {
        String text = "Tern Watch said 41 men were held.\n\nIn recent years thousands have gone abroad.";
        assertThat(Asking.speaker("thousands", text)).isEmpty();
    }

    @Test
    void who_said_so_in_a_relative_clause_answers_for_nothing_before_it() {
        assertThat(Asking.speaker("40", "They spent 40 marks on a man who said he knew a captain.")).isEmpty();
    }
}
