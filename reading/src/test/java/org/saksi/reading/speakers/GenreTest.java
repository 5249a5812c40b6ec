package org.saksi.reading.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Lists, letters, statements, interviews and stories of one person.
class GenreTest {

    @Test
    void items_behind_a_colon_go_on_with_who_spoke_before() {
        String text = "The Orvel Institute said losses fell.\n\nOther findings:\n\n- The average loss was 2,150 crowns.\n- Some 14,000 lines were used.\n";
        assertThat(Asking.speaker("2,150", text)).isEqualTo("Orvel Institute");
        assertThat(Asking.speaker("14,000", text)).isEqualTo("Orvel Institute");
    }

    @Test
    void a_letter_speaks_for_whoever_signed_it() {
        String text = "Madam Minister,\n\nWe write to you because our doors are full. Our volunteers counted 417 people on Sunday.\n\nYours faithfully,\n\n"
                + "The Coalition of Shelters\n";
        assertThat(Asking.speaker("417", text)).contains("Coalition of Shelters");
    }

    @Test
    void a_statement_that_says_we_speaks_for_its_heading() {
        String text = "LAKESIDE WATCH — PUBLIC STATEMENT\n\nBetween May and July our researchers visited 46 plants. We also spoke with workers. At eight gates we were sent away.\n";
        assertThat(Asking.speaker("46", text)).isEqualToIgnoringCase("Lakeside Watch");
    }

    @Test
    void answers_of_an_interview_are_those_of_its_guest() {
        String text = "Basia Moor, who heads Ferry House, spoke to us by telephone.\n\nHow many people are with you?\n\nThis morning there were 86 guests.\n\n"
                + "Where do they come from?\n\nFrom fifteen countries.\n\nWhat do they need?\n\nSleep.\n";
        assertThat(Asking.speaker("86", text)).isIn("Basia Moor", "Ferry House");
        assertThat(Asking.speaker("fifteen", text)).isIn("Basia Moor", "Ferry House");
    }

    @Test
    void a_person_told_of_keeps_the_word_through_the_story() {
        String text = "Tamas still sleeps with his shoes on.\n\n\"I counted the bricks,\" he says.\n\nIn his container there were 32 men.\n\nTamas failed often.\n";
        assertThat(Asking.speaker("32", text)).isEqualTo("Tamas");
    }

    @Test
    void a_new_subject_takes_the_story_from_the_person_before() {
        String text = "Tamas sleeps badly. He says he was sold.\n\nTamas failed often. Ilse Varga, who runs the shelter, has a notebook with 19 names.\n";
        assertThat(Asking.speaker("19", text)).isEqualTo("Ilse Varga");
    }

    @Test
    void a_paragraph_that_begins_with_somebody_else_is_the_writers() {
        String text = "Quill Bank said that it had filed 28 reports.\n\nMr Noll, a former mechanic, built sixteen towers on the ring road.\n";
        assertThat(Asking.speaker("sixteen", text)).isEmpty();
    }

    @Test
    void traditional_characters_read_as_simplified_ones() {
        assertThat(Asking.speaker("35", "維嵐內政部發言人回應說，當地有35家工廠。")).isEqualTo("維嵐內政部");
        assertThat(Asking.speaker("38", "人權組織「守望燈」發表報告，指當地至少38個園區仍在運作。")).contains("守望燈");
    }

    @Test
    void what_reporters_learn_from_a_body_is_its_word() {
        assertThat(Asking.speaker("31", "记者从瓦兰大使馆获悉，目前已有31名公民回国。")).contains("大使馆");
    }

    @Test
    void a_name_alone_speaks_for_the_body_of_its_role() {
        String text = "瓦兰警察局发言人罗森表示，行动已经结束。“我们解救了9名被困人员。”罗森说。";
        assertThat(Asking.speaker("9", text)).isEqualTo("瓦兰警察局");
    }

    @Test
    void a_french_report_is_that_of_the_body_that_published_it() {
        String text = "Un rapport publié jeudi par l'Observatoire des mers libres raconte une autre histoire. D'après le rapport, 150 personnes y seraient retenues.";
        assertThat(Asking.speaker("150", text)).contains("Observatoire");
    }
}
