package org.saksi.app.web.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saksi.ledger.FigureClaim;
import org.saksi.ledger.Heading;
import org.saksi.terms.Amount;
import org.saksi.terms.AttributionKind;
import org.saksi.terms.Qualifier;
import org.saksi.terms.UnitKind;

/// The values that a person typed in place of a machine's.
///
/// @param fields the form
record CorrectionForm(Map<String, String> fields) {

    private static final double PER_CENT = 100;

    CorrectionForm {
        fields = Map.copyOf(fields);
    }

    /// The claim with these values; passage, connection and polarity stay.
    ///
    /// @throws IllegalArgumentException when a value is none
    FigureClaim applyTo(FigureClaim claim) {
        Heading said = claim.heading();
        Heading heading = new Heading(given("speaker"), AttributionKind.ofCode(text("speaker-kind")), chain(), said.connection(),
                said.saidOn(),
                said.polarity(), said.passage(), said.sensitivity());
        UnitKind kind = UnitKind.ofCode(text("unit-kind"));
        return new FigureClaim(heading, amount(kind), Qualifier.ofCode(text("qualifier")), kind, text("unit"), slug(text("measure")),
                given("place"),
                given("period"));
    }

    private Amount amount(UnitKind kind) {
        if (fields.containsKey("vague")) {
            return Amount.vaguely();
        }
        double low = number("low", kind);
        return given("high").isEmpty() ? Amount.of(low) : Amount.between(low, number("high", kind));
    }

    private double number(String name, UnitKind kind) {
        String typed = text(name).replace(",", "").replace(" ", "");
        try {
            double value = Double.parseDouble(typed);
            return kind == UnitKind.SHARE ? value / PER_CENT : value;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the value must be a number such as 53 or 12.5, but was \"" + typed + "\"", e);
        }
    }

    private List<String> chain() {
        return Arrays.stream(text("chain").split("→|;")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    private static String slug(String words) {
        return words.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", "_");
    }

    private Optional<String> given(String name) {
        return Optional.of(text(name)).filter(v -> !v.isEmpty());
    }

    private String text(String name) {
        return fields.getOrDefault(name, "").strip();
    }
}
