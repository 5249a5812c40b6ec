package org.saksi.reading.figures;

import org.jspecify.annotations.Nullable;
import org.saksi.terms.Amount;

/// A numeral with what is printed around it: a currency, a percent sign, the second end of a range; or a fraction, or a vague word.
///
/// @param first its first token
/// @param end the token after its last
/// @param amount the printed number; shares are fractions
/// @param form how it is printed
/// @param currency ISO 4217 code or ticker, where one is printed
record Quantity(int first, int end, Amount amount, Form form, @Nullable String currency) {

    /// How a quantity is printed.
    enum Form {
        /// In digits.
        DIGITS,
        /// In words.
        WORDS,
        /// With an indefinite article: "a year".
        ARTICLE,
        /// By a word that gives no number: "dozens".
        VAGUE,
        /// By a vague word that counts only with a thing behind it: "several".
        WEAK,
        /// As a percentage or fraction.
        SHARE
    }

    static Quantity of(Numeral numeral) {
        return new Quantity(numeral.first(), numeral.end(), Amount.of(numeral.value()), numeral.words() ? Form.WORDS : Form.DIGITS, null);
    }

    Quantity inCurrency(String code, int from, int to) {
        return new Quantity(from, to, amount, form, code);
    }

    boolean isVague() {
        return amount.vague();
    }

    boolean isRange() {
        return !amount.vague() && amount.low() < amount.high();
    }
}
