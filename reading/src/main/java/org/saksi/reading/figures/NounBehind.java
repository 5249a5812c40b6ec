package org.saksi.reading.figures;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.saksi.reading.text.Phrases.Match;
import org.saksi.reading.text.Token;
import org.saksi.reading.text.TokenKind;
import org.saksi.terms.UnitKind;

/// Finds the noun that a number counts in languages where it stands behind: the first plural that is listed, before the noun phrase ends.
final class NounBehind {

    private static final int LONGEST_PHRASE = 9;

    private final Line line;
    private final Things things;
    private final Quantity quantity;

    private int at;
    private int lastEnd;
    private boolean singularAtStart;
    private @Nullable CountedThing lastSingular;
    private @Nullable Counted byEnding;
    private @Nullable Counted byShape;

    private NounBehind(Line line, Quantity quantity) {
        this.line = line;
        this.things = line.rules().things();
        this.quantity = quantity;
    }

    /// The counted noun behind the quantity.
    ///
    /// @param from the first token that may belong to it
    static @Nullable Counted find(Line line, Quantity quantity, int from) {
        NounBehind search = new NounBehind(line, quantity);
        return line.hyphen(from) ? search.hyphenated(from + 1) : search.scan(from);
    }

    private @Nullable Counted hyphenated(int place) {
        if (line.rules().people().isStrength(line.word(place))) {
            return counted(Things.PERSONS, place + 1, "strength");
        }
        Optional<Match<CountedThing>> match = things.at(line.tokens(), place, line.end());
        if (match.isEmpty()) {
            return null;
        }
        CountedThing thing = match.get().value();
        boolean counts = thing.isDuration() || thing.kind() == UnitKind.PEOPLE || thing.kind() == UnitKind.SITES;
        return counts && thing.figure() ? counted(thing, place + match.get().length(), "hyphenated-noun") : null;
    }

    private @Nullable Counted scan(int from) {
        at = afterPartitive(from);
        int start = at;
        for (int steps = 0; steps < LONGEST_PHRASE && line.has(at) && !ends(start); steps++) {
            Optional<Match<CountedThing>> match = things.at(line.tokens(), at, line.end());
            if (match.isPresent() && takes(match.get(), start)) {
                return consecutive(match.get());
            }
            if (match.isPresent()) {
                lastSingular = match.get().value();
                singularAtStart = at == start;
                at += match.get().length();
                lastEnd = at;
            } else {
                rememberEnding();
                at++;
            }
        }
        return singularOrEnding();
    }

    private int afterPartitive(int from) {
        int place = from;
        if (line.word(place).equals("(") && line.word(place + 2).equals(")")) {
            place += 3;
        }
        if (things.isPartitive(line.word(place))) {
            place++;
            while (things.isDeterminer(line.word(place))) {
                place++;
            }
            Numeral whole = line.has(place) ? NumeralReader.at(line, place) : null;
            place = whole == null ? place : whole.end();
        }
        return place;
    }

    /// A plural, or a singular where one thing or a span of time is counted directly behind the number.
    private boolean takes(Match<CountedThing> match, int start) {
        CountedThing thing = match.value();
        boolean single = !quantity.isVague() && quantity.amount().high() <= 1 || thing.isDuration();
        boolean measure = !thing.figure() && "technical".equals(thing.concept());
        return !thing.generic() && (!thing.singular() || (single || measure) && at == start);
    }

    /// "Police officers", "staff members": of several nouns in a row the last is counted.
    private Counted consecutive(Match<CountedThing> first) {
        CountedThing thing = first.value();
        int end = at + first.length();
        Optional<Match<CountedThing>> next = things.at(line.tokens(), end, line.end());
        while (next.isPresent() && !next.get().value().singular() && next.get().value().figure() && !thing.isDuration() && thing.figure()) {
            thing = next.get().value();
            end += next.get().length();
            next = things.at(line.tokens(), end, line.end());
        }
        return counted(thing, end, "counted-noun");
    }

    private boolean ends(int start) {
        Token token = line.at(at);
        String word = token.folded();
        if (token.kind() == TokenKind.NUMBER || token.kind() == TokenKind.ADDRESS) {
            return true;
        }
        if (things.isAnd(word)) {
            return at == start || lastSingular != null && lastEnd == at || byEnding != null && byEnding.end() == at
                    || byShape != null && byShape.end() == at;
        }
        if (token.kind() == TokenKind.PUNCTUATION) {
            return !("\"".equals(word) || "'".equals(word) || line.hyphen(at) || ",".equals(word) && goesOnAfterComma(start));
        }
        boolean participle = byShape != null && byShape.end() == at && word.endsWith("ed");
        return participle || things.isBoundary(word);
    }

    private boolean goesOnAfterComma(int start) {
        boolean adjective = line.rules().settings().commaGoesOn() && at > start && at - start <= 2 && line.has(at + 1);
        Token next = adjective ? line.at(at + 1) : line.at(at);
        boolean list = things.byShape(line.at(at - 1)).isPresent() || NumeralReader.at(line, Math.min(at + 1, line.end() - 1)) != null;
        return adjective && !list && next.kind() == TokenKind.WORD && !next.capitalised() && !things.isBoundary(next.folded())
                && !things.isAnd(next.folded());
    }

    private void rememberEnding() {
        Token token = line.at(at);
        Optional<CountedThing> ending = things.byEnding(token);
        byEnding = ending.map(thing -> counted(thing, at + 1, "person-ending")).orElse(byEnding);
        byShape = things.byShape(token).map(thing -> counted(thing, at + 1, "unlisted-plural")).orElse(byShape);
    }

    private @Nullable Counted singularOrEnding() {
        boolean directly = lastSingular != null && lastEnd == at && singularAtStart;
        if (directly && lastSingular != null && !lastSingular.generic()) {
            return counted(lastSingular, lastEnd, "counted-noun");
        }
        if (byEnding != null && (byShape == null || byEnding.end() == byShape.end())) {
            return byEnding;
        }
        return byShape;
    }

    private Counted counted(CountedThing thing, int end, String rule) {
        return new Counted(thing, quantity.first(), end, rule);
    }
}
