package org.saksi.reading.figures;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.saksi.reading.text.Phrases.Match;
import org.saksi.reading.text.Token;
import org.saksi.reading.text.TokenKind;
import org.saksi.terms.UnitKind;

/// Finds what a number without a noun counts, where the sentence tells: "nine were minors", "ten said", "arrested seven", "of whom 12".
final class Ellipsis {

    private static final CountedThing PERSONS = new CountedThing(UnitKind.PEOPLE, "people", false, true, false, 0);

    private final Line line;
    private final PeopleCues people;
    private final Things things;
    private final Quantity quantity;
    private final int edge;

    private Ellipsis(Line line, Quantity quantity) {
        this.line = line;
        this.people = line.rules().people();
        this.things = line.rules().things();
        this.quantity = quantity;
        this.edge = line.rules().qualifiers().before(line, quantity.first()).map(Qualifiers.Found::edge).orElse(quantity.first());
    }

    /// What the quantity counts, or nothing.
    ///
    /// @param from the token behind the quantity and what limits it
    /// @param antecedent what the figure before counted, if there was one in the paragraph
    static @Nullable Counted find(Line line, Quantity quantity, int from, @Nullable CountedThing antecedent) {
        return new Ellipsis(line, quantity).find(from, antecedent);
    }

    private @Nullable Counted find(int from, @Nullable CountedThing antecedent) {
        int start = from;
        if (things.isPartitive(line.word(from)) && people.isPronoun(line.word(from + 1))) {
            start = from + 2;
        }
        int be = people.skipBe(line, people.isOthers(line.word(start)) ? start + 1 : start);
        Counted predicate = predicate(be, be > start);
        if (predicate != null) {
            return predicate;
        }
        if (people.subjectVerbAt(line, be)) {
            return persons(be, "human-subject");
        }
        if (people.stateAt(line, be)) {
            return persons(be, "human-state");
        }
        if (start > from) {
            return antecedent == null ? null : new Counted(antecedent, quantity.first(), start, "of-them");
        }
        boolean bare = ends(start);
        if (bare && people.objectVerbBefore(line, edge)) {
            return persons(start, "human-object");
        }
        return bare && people.ellipticBefore(line, edge) ? counted(start, antecedent) : null;
    }

    private @Nullable Counted predicate(int place, boolean afterBe) {
        Optional<Match<CountedThing>> noun = things.at(line.tokens(), place, line.end());
        boolean counts = afterBe && noun.isPresent() && noun.get().value().figure() && !noun.get().value().singular()
                && !noun.get().value().isDuration() && !noun.get().value().generic();
        return counts ? new Counted(noun.get().value(), quantity.first(), place + noun.get().length(), "predicate-noun") : null;
    }

    /// The noun phrase ends here: nothing more, punctuation, or a word such as a preposition.
    private boolean ends(int place) {
        if (!line.has(place)) {
            return true;
        }
        Token token = line.at(place);
        boolean stop = token.kind() == TokenKind.PUNCTUATION && !line.hyphen(place) && !token.is("/") && !token.is(":");
        return stop || things.isBoundary(token.folded()) || things.isAnd(token.folded());
    }

    private Counted persons(int end, String rule) {
        return new Counted(PERSONS, quantity.first(), Math.max(quantity.end(), Math.min(end, line.end())), rule);
    }

    /// The nearest plural before the number in its sentence, or words that tell of people, or what the last figure counted.
    private @Nullable Counted counted(int end, @Nullable CountedThing antecedent) {
        for (int at = edge - 1; at >= line.first(); at--) {
            if (people.stateAt(line, at)) {
                return persons(end, "same-people");
            }
            Optional<Match<CountedThing>> noun = things.at(line.tokens(), at, edge);
            if (noun.isPresent() && noun.get().value().figure() && !noun.get().value().singular() && !noun.get().value().isDuration()) {
                return new Counted(noun.get().value(), quantity.first(), end, "same-noun");
            }
        }
        return antecedent == null ? null : new Counted(antecedent, quantity.first(), end, "same-as-before");
    }
}
