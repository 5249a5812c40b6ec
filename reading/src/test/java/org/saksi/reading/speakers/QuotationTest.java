package org.saksi.reading.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationTest {

    @Test
    void speech_is_given_to_whoever_is_named_behind_it() {
        String text = "“We counted 31 padlocked doors in one building,” said Ada Moor, deputy director of Lakeside Watch.";
        assertThat(Asking.speaker("31", text)).isEqualTo("Lakeside Watch");
        assertThat(Asking.about("31", text).rule()).isEqualTo("speaker/quotation");
        assertThat(Asking.about("31", text).chain()).containsExactly("Ada Moor");
    }

    @Test
    void speech_of_several_sentences_is_one() {
        assertThat(Asking.speaker("31", "\"It was a prison. We counted 31 doors. All were locked,\" Lakeside Watch said."))
                .isEqualTo("Lakeside Watch");
    }

    @Test
    void speech_goes_on_behind_its_speaker() {
        assertThat(Asking.speaker("31", "“It was a prison,” said Lakeside Watch. “We counted 31 padlocked doors in it.”"))
                .isEqualTo("Lakeside Watch");
    }

    @Test
    void speech_goes_on_in_the_next_paragraph() {
        String text = "“It was a prison,” Lakeside Watch said.\n\n“We counted 31 padlocked doors in one building.”";
        assertThat(Asking.speaker("31", text)).isEqualTo("Lakeside Watch");
        assertThat(Asking.about("31", text).rule()).isEqualTo("speaker/quotation-continued");
    }

    @Test
    void speech_is_given_to_whoever_announces_it() {
        assertThat(Asking.speaker("31", "A statement by Lakeside Watch says:\n\n“We counted 31 padlocked doors in one building.”"))
                .isEqualTo("Lakeside Watch");
    }

    @Test
    void a_few_words_between_marks_stay_part_of_the_sentence() {
        assertThat(Asking.speaker("31", "Lakeside Watch called the “factory” a trap and said it counted 31 doors."))
                .isEqualTo("Lakeside Watch");
    }

    @Test
    void what_comes_right_before_speech_is_backed_by_it() {
        String text = "Hundreds of accounts were used. \"They looked like shops,\" the Postal Inspectorate said.";
        assertThat(Asking.speaker("Hundreds", text)).isEqualTo("Postal Inspectorate");
        assertThat(Asking.about("Hundreds", text).rule()).isEqualTo("speaker/before-quotation");
    }
}
