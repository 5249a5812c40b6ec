package org.saksi.reading.figures;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.saksi.reading.text.Phrases.Match;
import org.saksi.terms.Amount;

/// Reads quantities at a place of a line.
final class QuantityReader {

    private static final Set<String> DASHES = Set.of("-", "–", "—", "~", "～", "〜");
    private static final int SCALE_WORTH = 1000;

    private final Line line;
    private final RangeWords ranges;

    QuantityReader(Line line) {
        this.line = line;
        this.ranges = line.rules().ranges();
    }

    /// The longest quantity that begins at this place.
    @Nullable
    Quantity at(int place) {
        if (!line.rules().mayBegin(line.at(place))) {
            return null;
        }
        Optional<Match<String>> sign = line.rules().currencies().signAt(line, place);
        if (sign.isPresent()) {
            return money(place, place + sign.get().length(), sign.get().value());
        }
        Quantity share = line.rules().shares().at(line, place);
        if (share != null) {
            Numeral scaled = halfOf(share);
            return scaled == null ? share : inCurrency(Quantity.of(scaled));
        }
        Quantity vague = line.rules().vague().at(line.tokens(), place, line.end(), line.rules().numbers());
        if (vague != null) {
            return inCurrency(vague);
        }
        Numeral numeral = NumeralReader.at(line, place);
        if (numeral == null) {
            return line.rules().numbers().isArticle(line.word(place)) ? fromArticle(place) : null;
        }
        return fromNumeral(numeral);
    }

    /// "Half a million": the number behind, halved.
    private @Nullable Numeral halfOf(Quantity half) {
        boolean article = line.rules().numbers().isArticle(line.word(half.end()));
        Numeral whole = article && half.amount().low() == 1 / 2.0 ? NumeralReader.at(line, half.end()) : null;
        return whole == null ? null : new Numeral(half.first(), whole.end(), whole.value() / 2, true, true);
    }

    /// "A third of", and "nearly a year": an article is a number only before a span of time that something limits.
    private @Nullable Quantity fromArticle(int place) {
        boolean span = line.rules().things().at(line.tokens(), place + 1, line.end()).map(thing -> thing.value().isDuration())
                .orElse(false);
        if (span && line.rules().qualifiers().directlyBefore(line, place)) {
            return new Quantity(place, place + 1, Amount.of(1), Quantity.Form.ARTICLE, null);
        }
        return line.rules().shares().afterArticle(line, place);
    }

    private Quantity fromNumeral(Numeral numeral) {
        Numeral upper = upperEnd(numeral, false);
        if (upper != null) {
            return range(numeral, upper);
        }
        Quantity share = line.rules().shares().after(line, numeral);
        return share != null ? share : inCurrency(Quantity.of(numeral));
    }

    /// Both ends take the scale, the percent sign or the currency that only the upper end prints.
    private Quantity range(Numeral low, Numeral high) {
        Quantity share = line.rules().shares().after(line, high);
        if (share != null && share.amount().low() == high.value() / 100) {
            return new Quantity(low.first(), share.end(), Amount.between(low.value() / 100, high.value() / 100), Quantity.Form.SHARE, null);
        }
        Quantity both = new Quantity(low.first(), high.end(), Amount.between(scaledLow(low, high), high.value()), Quantity.of(low).form(),
                null);
        return inCurrency(both);
    }

    private static double scaledLow(Numeral low, Numeral high) {
        if (!high.scaled() || low.scaled() || low.value() >= SCALE_WORTH) {
            return low.value();
        }
        double scale = Math.pow(10, Math.floor(Math.log10(high.value()) / 3) * 3);
        double scaled = low.value() * scale;
        return scaled < high.value() ? scaled : low.value();
    }

    private @Nullable Numeral upperEnd(Numeral low, boolean money) {
        int link = low.end();
        if (!line.has(link + 1)) {
            return null;
        }
        boolean dash = DASHES.contains(line.word(link));
        boolean percentBetween = !dash && ranges.percentBetween(line, link);
        int word = percentBetween ? link + 1 : link;
        boolean between = ranges.joins(line, low.first(), word);
        if (!dash && !between) {
            return null;
        }
        int at = dash ? link + 1 : word + ranges.length(line, word);
        int sign = line.rules().currencies().signAt(line, at).map(Match::length).orElse(0);
        if (sign > 0 && !money) {
            return null;
        }
        at += sign;
        Numeral high = line.has(at) ? NumeralReader.at(line, at) : null;
        return high != null && (scaledLow(low, high) < high.value()) && !negativeOrDate(low, high, dash)
                && (!percentBetween || ranges.percentBetween(line, high.end())) ? high : null;
    }

    /// A dash between digits that touch is a range only for plain numbers: not `131-300104`.
    private static boolean negativeOrDate(Numeral low, Numeral high, boolean dash) {
        return dash && !low.scaled() && !high.scaled() && high.value() > low.value() * SCALE_WORTH;
    }

    private @Nullable Quantity money(int first, int number, String code) {
        if (!line.has(number)) {
            return null;
        }
        Quantity vague = line.rules().vague().at(line.tokens(), number, line.end(), line.rules().numbers());
        if (vague != null && vague.form() == Quantity.Form.VAGUE) {
            return vague.inCurrency(code, first, vague.end());
        }
        Numeral low = NumeralReader.at(line, number);
        if (low == null || low.words()) {
            return null;
        }
        Numeral high = upperEnd(low, true);
        Quantity plain = high == null
                ? Quantity.of(low)
                : new Quantity(low.first(), high.end(), Amount.between(scaledLow(low, high), high.value()), Quantity.Form.DIGITS, null);
        return plain.inCurrency(code, first, plain.end());
    }

    /// Takes the currency printed behind: "2 million pesos", "billions of dollars", "500 USD".
    private Quantity inCurrency(Quantity plain) {
        int at = plain.end();
        if (line.hyphen(at) || line.rules().things().isPartitive(line.word(at))) {
            at++;
        }
        boolean limited = line.touchesBefore(at) && line.rules().qualifiers().within(line, at, at + 1).isPresent()
                && line.rules().currencies().nameAt(line, at + 1).isPresent();
        at += limited ? 1 : 0;
        Optional<Match<String>> name = line.rules().currencies().nameAt(line, at);
        if (name.isEmpty()) {
            name = line.rules().currencies().signAt(line, at).filter(sign -> !nextIsNumber(line, plain.end() + sign.length()));
        }
        if (name.isEmpty() || plain.form() == Quantity.Form.WEAK) {
            return plain;
        }
        Quantity money = plain.inCurrency(name.get().value(), plain.first(), plain.isVague() ? plain.end() : at + name.get().length());
        return plain.isVague() || plain.isRange() ? money : toUpperEnd(money, name.get().value());
    }

    /// "From 3,000 dollars to 18,500 dollars", `10万元至50万元`: both ends print the currency.
    private Quantity toUpperEnd(Quantity low, String currency) {
        int link = low.end();
        boolean dash = line.has(link + 1) && DASHES.contains(line.word(link));
        if (!dash && !(line.has(link + 1) && ranges.joins(line, low.first(), link))) {
            return low;
        }
        int from = dash ? link + 1 : link + ranges.length(line, link);
        Numeral high = line.has(from) ? NumeralReader.at(line, from) : null;
        Optional<Match<String>> name = high == null ? Optional.empty() : line.rules().currencies().nameAt(line, high.end());
        boolean same = name.isPresent() && name.get().value().equals(currency);
        return high != null && same && high.value() > low.amount().low()
                ? new Quantity(low.first(), high.end() + name.get().length(), Amount.between(low.amount().low(), high.value()), low.form(),
                        currency)
                : low;
    }

    private static boolean nextIsNumber(Line line, int place) {
        return line.has(place) && LanguageRules.isDigits(line.at(place));
    }
}
