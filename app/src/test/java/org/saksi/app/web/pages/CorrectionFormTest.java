package org.saksi.app.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.ledger.FigureClaim;
import org.saksi.ledger.Heading;
import org.saksi.reading.Passage;
import org.saksi.terms.Amount;
import org.saksi.terms.AttributionKind;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Qualifier;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.Sha256;
import org.saksi.terms.UnitKind;

/// What may stand in the field of a value.
class CorrectionFormTest {

    private static FigureClaim corrected(String value, String kind) {
        Passage passage = new Passage(new ExhibitId("x-0000001"), Sha256.of(new byte[]{1}), 0, 9, "53 houses");
        Heading heading = new Heading(Optional.empty(), AttributionKind.UNKNOWN, List.of(), Heading.Connection.UNKNOWN, Optional.empty(),
                Heading.Polarity.AFFIRMS, passage, Sensitivity.PUBLIC);
        FigureClaim claim = new FigureClaim(heading, Amount.of(53), Qualifier.EXACT, UnitKind.SITES, "houses", "houses", Optional.empty(),
                Optional.empty());
        Map<String, String> fields = new HashMap<>(
                Map.of("low", value, "unit-kind", kind, "qualifier", "exact", "speaker-kind", "unknown", "unit", "houses", "measure",
                        "houses"));
        return new CorrectionForm(fields).applyTo(claim);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Infinity", "NaN", "1e999", "1e3", "0x1p3", "5d", "5f", "-3", "+3", "12.", ".5", "1.2.3", "", "nine",
        "9999999999999999999"})
    void what_is_no_plain_number_is_refused_at_its_field(String typed) {
        assertThatExceptionOfType(WrongField.class).isThrownBy(() -> corrected(typed, "sites"))
                .matches(wrong -> wrong.field().equals("low"))
                .withMessageContaining("must be a number");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"53|sites|53", "1,240|people|1240", "12 000|people|12000", "12.5|share|0.125", "0|people|0",
        "999999999999999999|money|999999999999999999"})
    void a_plain_number_is_taken_as_printed(String typed, String kind, double value) {
        assertThat(corrected(typed, kind).amount()).isEqualTo(Amount.of(value));
    }
}
