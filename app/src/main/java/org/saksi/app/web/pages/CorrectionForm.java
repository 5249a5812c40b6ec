package org.saksi.app.web.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

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
    /// Digits, and decimals after a point: no exponents, no signs, nothing that only a programmer calls a number.
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,18}(?:\\.[0-9]{1,9})?");

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
        double low = number("low", "Value", kind);
        if (given("high").isEmpty()) {
            return Amount.of(low);
        }
        double high = number("high", "to, if a range", kind);
        if (high < low) {
            throw new WrongField("high", "to, if a range", "a range ends no lower than it begins, but “" + text("high") + "” is less than “"
                    + text("low") + "”");
        }
        return Amount.between(low, high);
    }

    private double number(String name, String label, UnitKind kind) {
        String typed = text(name);
        String digits = typed.replace(",", "").replace(" ", "");
        if (!PLAIN.matcher(digits).matches()) {
            throw new WrongField(name, label, "the value must be a number of at most 18 digits such as 53 or 12.5, but "
                    + (typed.isEmpty() ? "none was given" : "was “" + typed + "”"));
        }
        double value = Double.parseDouble(digits);
        return kind == UnitKind.SHARE ? value / PER_CENT : value;
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
