package org.saksi.reading.figures;

import java.util.Set;

import org.saksi.reading.text.Token;
import org.saksi.reading.text.TokenKind;

/// Numbers that are no figures by what touches them: ordinals, names, list numbers, telephone numbers, ratios.
final class NotFigures {

    private static final Set<String> TOUCHING_SIGNS = Set.of("/", ":", "#", "@", "_", "№", "\\", "=", "*", "×", "^");
    private static final int OLDEST = 120;
    private static final int LONGEST_LIST_NUMBER = 3;

    private NotFigures() {}

    /// Whether what stands around the digits makes them part of a name, a rank, an address or a list number.
    static boolean holds(Line line, Quantity quantity) {
        return quantity.currency() == null && quantity.form() == Quantity.Form.DIGITS
                && (touches(line, quantity) || listNumber(line, quantity)
                        || oneOfManyNumbers(line, quantity))
                || line.rules().calendar().clockAt(line, quantity.end()) > 0 && quantity.currency() == null
                || code(line, quantity) || age(line, quantity)
                || isOne(line, quantity) || ordinal(line, quantity) || dashed(line, quantity.first())
                || bareMultiplier(line, quantity);
    }

    /// `77-B`: a letter tied to digits makes them a code.
    private static boolean code(Line line, Quantity quantity) {
        int letter = quantity.end() + 1;
        return line.hyphen(quantity.end()) && line.at(letter).text().length() == 1 && line.at(letter).capitalised();
    }

    /// "Anil, 23, …": a small number alone between commas behind a name is an age.
    private static boolean age(Line line, Quantity quantity) {
        int comma = quantity.first() - 1;
        boolean small = quantity.form() == Quantity.Form.DIGITS && quantity.currency() == null && quantity.amount().high() <= OLDEST;
        boolean closed = line.word(quantity.end()).equals(",") || line.word(quantity.end()).equals(")");
        boolean opened = line.word(comma).equals(",") || line.word(comma).equals("(");
        return small && closed && opened && line.has(comma - 1) && line.at(comma - 1).capitalised();
    }

    /// "One" is most often a pronoun or an article; it counts when something limits it, or in digits.
    private static boolean isOne(Line line, Quantity quantity) {
        boolean one = quantity.form() == Quantity.Form.WORDS && quantity.amount().high() <= 1;
        return one && line.rules().qualifiers().before(line, quantity.first()).isEmpty();
    }

    /// A multiplier that opens a number in words of a script without spaces ("百年") is most often part of an idiom, unless something limits it.
    private static boolean bareMultiplier(Line line, Quantity quantity) {
        return quantity.form() == Quantity.Form.WORDS && line.rules().settings().wordsNeedClassifier()
                && quantity.end() == quantity.first() + 1
                && quantity.amount().low() >= 100 && line.rules().qualifiers().after(line, quantity.end()).isEmpty()
                && line.rules().qualifiers().before(line, quantity.first()).isEmpty();
    }

    private static boolean touches(Line line, Quantity quantity) {
        int first = quantity.first();
        int end = quantity.end();
        if (line.touchesBefore(first)) {
            Token before = line.at(first - 1);
            if (TOUCHING_SIGNS.contains(before.folded()) || before.kind() == TokenKind.WORD) {
                return true;
            }
        } else if (line.word(first - 1).equals("#") || line.word(first - 1).equals("№")) {
            return true;
        }
        if (!line.touchesBefore(end)) {
            return false;
        }
        Token after = line.at(end);
        boolean unit = after.kind() == TokenKind.WORD && line.rules().things().at(line.tokens(), end, line.end()).isEmpty();
        boolean ratio = TOUCHING_SIGNS.contains(after.folded()) && line.touchesBefore(end + 1)
                && line.at(end + 1).kind() == TokenKind.NUMBER;
        return unit || ratio;
    }

    /// `COVID-19`, "multi-billion".
    private static boolean dashed(Line line, int first) {
        return line.hyphen(first - 1) && line.at(first - 2).kind() == TokenKind.WORD;
    }

    /// `17. Title`, `3) item`.
    private static boolean listNumber(Line line, Quantity quantity) {
        boolean opens = quantity.first() == line.first() && line.at(quantity.first()).text().length() <= LONGEST_LIST_NUMBER;
        return opens && (line.word(quantity.end()).equals(".") || line.word(quantity.end()).equals(")"))
                && line.touchesBefore(quantity.end());
    }

    /// Digits beside digits: a telephone number, a table.
    private static boolean oneOfManyNumbers(Line line, Quantity quantity) {
        boolean after = line.has(quantity.end()) && line.at(quantity.end()).kind() == TokenKind.NUMBER;
        boolean before = line.has(quantity.first() - 1) && line.at(quantity.first() - 1).kind() == TokenKind.NUMBER
                && !Calendar.looksLikeYear(line.at(quantity.first() - 1));
        return after || before;
    }

    /// `第三`, "number three": a word before that makes a rank.
    private static boolean ordinal(Line line, Quantity quantity) {
        return line.rules().labels().endsBefore(line, quantity.first()) && quantity.currency() == null
                && quantity.form() != Quantity.Form.SHARE
                && (line.at(quantity.first() - 1).kind() != TokenKind.WORD || isName(line, quantity));
    }

    private static boolean isName(Line line, Quantity quantity) {
        boolean capital = line.at(quantity.first() - 1).capitalised()
                && (quantity.first() - 1 > line.first() || line.rules().things().isPartitive(line.word(quantity.end())));
        return capital || NounBehind.find(line, quantity, quantity.end()) == null;
    }
}
