package org.saksi.reading.figures;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.saksi.reading.text.Phrases.Match;
import org.saksi.reading.text.Token;
import org.saksi.reading.text.TokenKind;
import org.saksi.terms.UnitKind;

/// Finds what a number without a noun counts, where the sentence tells: "nine were minors", "ten said", "arrested seven", "of whom 12".
final class Ellipsis {

    private static final int NEAR = 5;
    private static final int OLDEST = 100;
    private static final int HOURS = 12;

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

    /// What the figure before counted.
    ///
    /// @param thing what it counted
    /// @param sameLine whether it stands in the same sentence
    /// @param sameParagraph whether it stands in the same paragraph
    record Antecedent(CountedThing thing, boolean sameLine, boolean sameParagraph) {}

    /// What the quantity counts, or nothing.
    ///
    /// @param from the token behind the quantity and what limits it
    /// @param antecedent what the figure before counted, if there was one in the paragraph
    static @Nullable Counted find(Line line, Quantity quantity, int from, @Nullable Antecedent antecedent) {
        return new Ellipsis(line, quantity).find(from, antecedent);
    }

    private @Nullable Counted find(int from, @Nullable Antecedent before) {
        int start = afterWhole(from);
        boolean ofThem = start == from && things.isPartitive(line.word(from)) && people.isPronoun(line.word(from + 1));
        start = ofThem ? from + (people.isPronoun(line.word(from + 2)) ? 3 : 2) : start;
        boolean points = ofThem || people.isCountNoun(line.word(edge - 2))
                || line.has(edge - 1) && things.isDeterminer(line.word(edge - 1));
        Antecedent antecedent = before == null || before.sameParagraph() || points ? before : null;
        if (ofThem && people.isSpeakerPronoun(line.word(from + 1)) && !people.isRelative(line.word(from + 1))) {
            return persons(start, "of-us");
        }
        if (antecedent != null && ofThem && people.isRelative(line.word(from + 1))) {
            return new Counted(antecedent.thing(), quantity.first(), start, "of-them");
        }
        int be = people.skipBe(line, people.isOthers(line.word(start)) ? start + 1 : start);
        Counted told = told(start, be);
        if (told != null) {
            return told;
        }
        if (ofThem && people.isWho(line.word(start))) {
            return persons(start, "of-those-who");
        }
        if (ofThem) {
            return ofThem(start, antecedent);
        }
        if (antecedent != null && be > start) {
            return new Counted(antecedent.thing(), quantity.first(), start, "same-as-before");
        }
        if (antecedent != null && people.isOthers(line.word(edge - 1))) {
            return new Counted(antecedent.thing(), quantity.first(), start, "the-others");
        }
        if (standsAsSubject(be > start, start)) {
            return antecedent == null
                    ? persons(start, "bare-subject")
                    : new Counted(antecedent.thing(), quantity.first(), start, "bare-subject");
        }
        return !ends(start) || isAge() ? null : bare(start, antecedent);
    }

    /// "Eight of them": what was counted before in the sentence, else the first plural of the sentence, else what was counted last; people, where
    /// nothing was.
    private Counted ofThem(int end, @Nullable Antecedent antecedent) {
        if (antecedent != null && antecedent.sameLine() && !line.word(edge - 1).equals(",")) {
            return new Counted(antecedent.thing(), quantity.first(), end, "of-them");
        }
        Optional<CountedThing> first = firstPlural();
        CountedThing other = antecedent == null ? Things.PERSONS : antecedent.thing();
        return new Counted(first.orElse(other), quantity.first(), end, "of-them");
    }

    private Optional<CountedThing> firstPlural() {
        for (int at = line.first(); at < edge; at++) {
            Optional<Match<CountedThing>> noun = things.at(line.tokens(), at, edge);
            boolean label = line.word(at + 1).equals(":") || line.at(at).text().length() > 1 && isCapitals(line.at(at).text());
            if (noun.isPresent() && !label) {
                CountedThing thing = noun.get().value();
                if (thing.figure() && !thing.singular() && !thing.isDuration() && !thing.generic()) {
                    return Optional.of(thing);
                }
                at += noun.get().length() - 1;
            }
        }
        return Optional.empty();
    }

    private static boolean isCapitals(String word) {
        return word.chars().allMatch(Character::isUpperCase);
    }

    /// Whether the sentence begins with a plural, so that what rose or fell to the number is that: *Claims under …, which cover …, rose to 40.*
    private Optional<CountedThing> opensWithPlural() {
        Optional<Match<CountedThing>> noun = things.at(line.tokens(), line.first(), edge);
        return noun.map(Match::value).filter(t -> t.figure() && !t.singular() && !t.isDuration() && !t.generic());
    }

    /// "Another 40 were taken …": a number that stands as the subject of a clause counts people when nothing was counted before it.
    private boolean standsAsSubject(boolean afterBe, int start) {
        boolean verb = afterBe || people.isAuxiliary(line.word(start));
        int before = edge - 1;
        while (line.has(before) && people.isLoose(line.word(before))) {
            before--;
        }
        boolean opens = !line.has(before) || line.at(before).kind() == TokenKind.PUNCTUATION || things.isAnd(line.word(before))
                || things.isBoundary(line.word(before)) && !people.isBe(line.word(before)) || edge < quantity.first();
        boolean several = quantity.form() == Quantity.Form.VAGUE || quantity.amount().high() >= 2;
        return verb && opens && several && quantity.form() != Quantity.Form.SHARE;
    }

    /// "Men under 30", "were over 60": a number by itself that limits people is an age.
    private boolean isAge() {
        int before = edge - 1;
        boolean limits = edge + 1 == quantity.first() && people.isAgeLimit(line.word(edge)) && quantity.amount().high() <= OLDEST;
        boolean ofPeople = line.has(before) && (people.isBe(line.word(before))
                || things.before(line.tokens(), edge, line.first()).filter(m -> m.value().kind() == UnitKind.PEOPLE).isPresent());
        return limits && ofPeople;
    }

    /// "Nine of the 58 …": the place behind the whole.
    private int afterWhole(int from) {
        int at = from + 1;
        if (!things.isPartitive(line.word(from))) {
            return from;
        }
        while (things.isDeterminer(line.word(at))) {
            at++;
        }
        Numeral whole = line.has(at) ? NumeralReader.at(line, at) : null;
        return whole == null ? from : whole.end();
    }

    /// What the words behind the number tell: a predicate noun, a verb of people, a state of people.
    private @Nullable Counted told(int start, int be) {
        Counted predicate = predicate(be, be > start);
        if (predicate != null) {
            return predicate;
        }
        if (people.subjectVerbAt(line, be)) {
            return persons(be, "human-subject");
        }
        return people.stateAt(line, be) ? persons(be, "human-state") : null;
    }

    /// A number at the end of its phrase: what the verb before it, or the figure before it, counts.
    private @Nullable Counted bare(int end, @Nullable Antecedent antecedent) {
        if (people.objectVerbBefore(line, edge)) {
            return persons(end, "human-object");
        }
        boolean year = quantity.end() == quantity.first() + 1 && Calendar.looksLikeYear(line.at(quantity.first()));
        if (antecedent != null && antecedent.sameLine() && !year && (joined() || edge < quantity.first())) {
            return new Counted(antecedent.thing(), quantity.first(), end, "joined-to-before");
        }
        if (people.ellipticBefore(line, edge)) {
            Optional<CountedThing> opening = opensWithPlural();
            return opening.isPresent()
                    ? new Counted(opening.get(), quantity.first(), end, "same-noun")
                    : counted(end, antecedent);
        }
        if (quantity.form() == Quantity.Form.VAGUE && thereAre()) {
            return antecedent == null ? persons(end, "there-are") : new Counted(antecedent.thing(), quantity.first(), end, "there-are");
        }
        Counted named = numberOf(end);
        named = named == null ? numberBehind(end) : named;
        return named != null || antecedent == null || !resumes()
                ? named
                : new Counted(antecedent.thing(), quantity.first(), end, "resumed");
    }

    /// "Counted 417 on one day", "the 30,000 given": a number by itself that goes on counting what the figure before counted, behind a verb, a
    /// preposition or a determiner; not behind a name, another number or a sign.
    private boolean resumes() {
        int at = edge - 1;
        while (line.has(at) && people.isLoose(line.word(at))) {
            at--;
        }
        boolean plain = line.has(at) && line.at(at).kind() == TokenKind.WORD && (!line.at(at).capitalised() || at == line.first());
        boolean clock = at > line.first() && quantity.amount().high() <= HOURS && people.isHourMark(line.word(at));
        boolean shape = things.byShape(line.at(at)).isPresent() && !people.isShowing(line.word(at));
        boolean named = clock || plain && (shape || things.isAnd(line.word(at)));
        boolean year = quantity.end() == quantity.first() + 1 && Calendar.looksLikeYear(line.at(quantity.first()));
        return plain && !named && !year && quantity.amount().high() >= 2 && !line.rules().labels().endsBefore(line, edge);
    }

    /// "There are still a few thousand."
    private boolean thereAre() {
        int at = edge - 1;
        while (line.has(at) && (people.isLoose(line.word(at)) || people.isBe(line.word(at)) && people.isBe(line.word(at - 1)))) {
            at--;
        }
        return people.isBe(line.word(at)) && things.isBoundary(line.word(at - 1)) && line.word(at - 1).length() > 2;
    }

    /// "Put the number of people held there at 40,000".
    private @Nullable Counted numberOf(int end) {
        for (int at = line.first(); at < edge; at++) {
            int behind = people.behindCount(line, at);
            Optional<Match<CountedThing>> noun = behind == at ? Optional.empty() : nextPlural(behind);
            if (noun.isPresent()) {
                return new Counted(noun.get().value(), quantity.first(), end, "number-of");
            }
        }
        return null;
    }

    /// "Bring to 5,600 the number of people sent home".
    private @Nullable Counted numberBehind(int end) {
        int count = things.isDeterminer(line.word(end)) ? end + 1 : end;
        int behind = line.has(count) ? people.behindCount(line, count) : count;
        for (int at = behind; behind > count && at < Math.min(line.end(), behind + NEAR); at++) {
            Optional<Match<CountedThing>> noun = things.at(line.tokens(), at, line.end());
            if (noun.isPresent() && noun.get().value().figure() && !noun.get().value().singular()) {
                return new Counted(noun.get().value(), quantity.first(), at + noun.get().length(), "number-of");
            }
        }
        return null;
    }

    private Optional<Match<CountedThing>> nextPlural(int from) {
        for (int at = from; at < Math.min(edge, from + NEAR) && !things.isBoundary(line.word(at)); at++) {
            Optional<Match<CountedThing>> noun = things.at(line.tokens(), at, edge);
            if (noun.isPresent() && noun.get().value().figure() && !noun.get().value().singular() && !noun.get().value().isDuration()) {
                return noun;
            }
        }
        return Optional.empty();
    }

    /// Whether the number is joined to the figure before it: "… in one country *and* 12 in another".
    private boolean joined() {
        int at = edge - 1;
        while (line.has(at) && people.isLoose(line.word(at))) {
            at--;
        }
        boolean list = line.has(at - 1) && line.at(at - 1).kind() == TokenKind.NUMBER;
        return line.has(at) && !list && (things.isAnd(line.word(at)) || line.at(at).is(",") || line.at(at).is(";"));
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
        return stop || things.isBoundary(token.folded()) || things.isAnd(token.folded()) || people.isGiven(token.folded());
    }

    private Counted persons(int end, String rule) {
        return new Counted(Things.PERSONS, quantity.first(), Math.max(quantity.end(), Math.min(end, line.end())), rule);
    }

    /// The nearest plural before the number in its sentence, or words that tell of people, or what the last figure counted.
    private @Nullable Counted counted(int end, @Nullable Antecedent antecedent) {
        for (int at = edge - 1; at >= line.first(); at--) {
            if (people.stateAt(line, at)) {
                return persons(end, "same-people");
            }
            Optional<Match<CountedThing>> noun = things.at(line.tokens(), at, edge);
            if (noun.isPresent() && noun.get().value().figure() && !noun.get().value().singular() && !noun.get().value().isDuration()) {
                return new Counted(noun.get().value(), quantity.first(), end, "same-noun");
            }
        }
        return antecedent == null ? null : new Counted(antecedent.thing(), quantity.first(), end, "same-as-before");
    }
}
