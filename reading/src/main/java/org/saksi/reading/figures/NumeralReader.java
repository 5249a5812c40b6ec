package org.saksi.reading.figures;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.saksi.reading.text.Phrases.Match;
import org.saksi.reading.text.Token;
import org.saksi.reading.text.TokenKind;
import org.saksi.terms.Amount;

/// Reads numerals at a place of a line: digits with groups and scale words, or number words.
final class NumeralReader {

    private static final int GROUP = 3;
    private static final int TEN = 10;

    private NumeralReader() {}

    /// The numeral that begins at this place; null when there is none, or its number is greater than any count.
    static @Nullable Numeral at(Line line, int place) {
        Numeral numeral = read(line, place);
        return numeral == null || numeral.value() > Amount.LARGEST ? null : numeral;
    }

    private static @Nullable Numeral read(Line line, int place) {
        Token token = line.at(place);
        if (token.kind() != TokenKind.NUMBER) {
            return line.rules().numbers().at(line.tokens(), place, line.end());
        }
        int end = spacedGroups(line, place);
        double value = value(line, place, end);
        if (Double.isNaN(value)) {
            return null;
        }
        return scaled(line, place, end, value);
    }

    private static Numeral scaled(Line line, int place, int digitsEnd, double digits) {
        NumberWords words = line.rules().numbers();
        List<Token> tokens = line.tokens();
        double done = 0;
        double value = digits;
        int end = digitsEnd;
        boolean scaled = false;
        while (true) {
            int at = line.hyphen(end) || line.touchesBefore(end) && line.rules().qualifiers().within(line, end, end + 1).isPresent()
                    ? end + 1
                    : end;
            Optional<Match<Double>> scale = words.scaleAt(tokens, at, line.end());
            if (scale.isPresent() && !(line.hyphen(end) && line.at(at).text().length() == 1)) {
                value *= scale.get().value();
                end = at + scale.get().length();
                scaled = true;
            } else if (scaled && line.touchesBefore(end) && line.at(end).kind() == TokenKind.NUMBER
                    && tokens.get(end - 1).kind() == TokenKind.LETTER && value(line, end, end + 1) < value) {
                boolean colloquial = line.at(end).text().length() == 1 && words.scaleAt(tokens, end + 1, line.end()).isEmpty();
                done += value;
                value = value(line, end, end + 1) * (colloquial ? value / digits / TEN : 1);
                end++;
                scaled = false;
            } else {
                return new Numeral(place, end, done + value, false, scaled || done > 0);
            }
        }
    }

    /// `10 000` with a space that does not break, or with any space where the language writes groups so.
    private static int spacedGroups(Line line, int place) {
        int end = place + 1;
        int length = line.at(place).text().length();
        while (length <= GROUP && line.has(end) && line.at(end).kind() == TokenKind.NUMBER && groupOfThree(line.at(end).text())
                && oneSpaceBetween(line, end)) {
            end++;
        }
        return end;
    }

    private static boolean groupOfThree(String digits) {
        return digits.length() == GROUP || digits.length() > GROUP && !Character.isDigit(digits.charAt(GROUP)) && digits.indexOf('.') != 0;
    }

    private static boolean oneSpaceBetween(Line line, int place) {
        int gap = line.at(place - 1).end();
        if (line.at(place).start() != gap + 1) {
            return false;
        }
        char space = line.article().text().charAt(gap);
        return space == '\u00A0' || space == '\u202F' || space == '\u2009' || space == ' ' && line.rules().settings().spacedGroups();
    }

    private static double value(Line line, int place, int end) {
        boolean commaDecimal = line.rules().settings().commaDecimal();
        if (end == place + 1) {
            return DigitNumbers.value(line.at(place).text(), commaDecimal);
        }
        StringBuilder joined = new StringBuilder();
        for (int i = place; i < end; i++) {
            joined.append(line.at(i).text());
        }
        return DigitNumbers.value(joined.toString(), true);
    }
}
