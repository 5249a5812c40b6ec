package org.saksi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saksi.ledger.codes.Element;
import org.saksi.ledger.codes.FactCode;
import org.saksi.ledger.codes.FactCodes;

class FactCodesTest {

    private final FactCodes codes = FactCodes.current();

    @Test
    void a_fact_is_found_by_its_code_and_by_the_words_of_tables_however_they_are_spelt() {
        assertThat(codes.word("papers_held")).isEqualTo(codes.word("Passport Taken")).isPresent();
        assertThat(codes.word("Debt-Bondage").map(FactCode::code)).hasValue("debt_for_leaving");
        assertThat(codes.word("wire").map(FactCode::element)).as("no direction told").hasValue(Element.GENERIC_FEATURE);
        assertThat(codes.word("inward barbed wire").map(FactCode::element)).hasValue(Element.KEEP_IN_FEATURE);
        assertThat(codes.word("blue")).isEmpty();
    }

    @Test
    void every_element_has_a_code_and_every_code_a_meaning() {
        assertThat(codes.all()).extracting(FactCode::element).contains(Element.values());
        assertThat(codes.all()).allSatisfy(code -> assertThat(code.meaning()).isNotBlank());
    }
}
