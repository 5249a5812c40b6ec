package org.saksi.reading.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Statements, letters and releases: whose words the text is, and how little others hold in it.
class StatementTest {

    @Test
    void a_letter_speaks_for_those_on_whose_behalf_it_is_written() {
        String text = "To: Mr Corin Aldous\n\nI write on behalf of the Guild of Harbour Nurses. Our members treated 83 sailors in May. "
                + "We ask for an answer.\n\nYours sincerely,\n\nT. Marrable";
        assertThat(Asking.speaker("83", text)).isEqualTo("Guild of Harbour Nurses");
    }

    @Test
    void a_release_is_the_body_in_the_line_below() {
        String text = "PRESS RELEASE\nOsterley Constabulary\n\nThe search began when a porter noticed that the same key opened 64 doors. "
                + "Captain Ines Vold said nine boats were held.";
        assertThat(Asking.speaker("64", text)).isEqualTo("Osterley Constabulary");
        assertThat(Asking.speaker("nine", text)).isEqualTo("Osterley Constabulary");
    }

    @Test
    void an_office_whose_name_heads_its_report_says_we() {
        String text = "HARBOUR INSPECTION OFFICE\nReport on the docks\n\nThe Ministry of Quays told the assembly that 72 piers were safe.\n\n"
                + "We walked all of them. Eleven were rotten. Our budget was cut.";
        assertThat(Asking.speaker("72", text)).isEqualTo("Ministry of Quays");
        assertThat(Asking.speaker("Eleven", text)).isEqualTo("HARBOUR INSPECTION OFFICE");
    }

    @Test
    void a_statement_by_an_envoy_says_I() {
        String text = "STATEMENT AT THE END of a journey\n\nI saw the camp and my notes are long.";
        assertThat(Asking.speaker("camp", text)).isEmpty();
        String named = "STATEMENT by the Envoy for Lost Sailors\n\nI met 56 widows. My notes are long. They sleep 20 to a room.";
        assertThat(Asking.speaker("56", named)).contains("Envoy");
    }

    @Test
    void a_chinese_statement_says_we() {
        String text = "【声明】海岸互助会回应“净海行动”\n\n警政署宣布，行动共解救512人。\n\n我们在营地会见了77人，其中31人没有证件。我们要求公布名单。";
        assertThat(Asking.speaker("512", text)).contains("警政署");
        assertThat(Asking.speaker("77", text)).isEqualTo("海岸互助会");
        assertThat(Asking.speaker("31", text)).isEqualTo("海岸互助会");
    }

    @Test
    void a_french_open_letter_is_not_that_of_its_addressee() {
        String text = "Lettre ouverte à Madame la préfète de Valmorne\n\nLe collectif Rivages suit les marins perdus. Nous en avons accueilli 112. "
                + "Nous ne demandons rien d'autre.";
        assertThat(Asking.speaker("112", text)).contains("Rivages");
    }
}
