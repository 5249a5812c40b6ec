package org.saksi.reading.figures;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.saksi.reading.text.Phrases.Match;
import org.saksi.reading.text.TokenKind;

/// Finds what a number counts in languages with classifiers: `269名` (the classifier tells the kind), `窝点11个` (the noun before tells it).
final class NounByClassifier {

    private static final int LONGEST_PHRASE = 16;

    private final Line line;
    private final Things things;
    private final Quantity quantity;

    private NounByClassifier(Line line, Quantity quantity) {
        this.line = line;
        this.things = line.rules().things();
        this.quantity = quantity;
    }

    static @Nullable Counted find(Line line, Quantity quantity, int from) {
        return new NounByClassifier(line, quantity).find(from);
    }

    /// What a classifier counts that tells nothing and has no known noun beside it: what was counted before in the sentence, else the topic
    /// of the sentence, `案件去年登记了417件`, else what was counted last.
    static @Nullable Counted understood(Line line, Quantity quantity, int from, Ellipsis.@Nullable Antecedent before) {
        return new NounByClassifier(line, quantity).understood(from, before);
    }

    private @Nullable Counted understood(int from, Ellipsis.@Nullable Antecedent before) {
        Optional<Match<CountedThing>> match = things.at(line.tokens(), from, line.end());
        if (match.isEmpty() || !match.get().value().generic() || quantity.form() == Quantity.Form.SHARE || quantity.amount().high() < 2) {
            return null;
        }
        int end = from + match.get().length();
        boolean closes = !line.has(end) || line.at(end).kind() != TokenKind.LETTER || things.isBoundary(line.word(end));
        if (!closes) {
            return null;
        }
        boolean sameLine = before != null && before.sameLine();
        for (int at = quantity.first(); !sameLine && at > line.first() && quantity.first() - at <= LONGEST_PHRASE; at--) {
            Optional<Match<CountedThing>> noun = things.before(line.tokens(), at, line.first());
            if (noun.isPresent() && noun(noun.get().value()) && !noun.get().value().isDuration()) {
                return new Counted(noun.get().value(), quantity.first(), end, "topic");
            }
        }
        return before == null ? null : new Counted(before.thing(), quantity.first(), end, "same-as-before");
    }

    private @Nullable Counted find(int from) {
        Optional<Match<CountedThing>> match = things.at(line.tokens(), from, line.end());
        if (match.isEmpty()) {
            boolean bare = !line.has(from) || line.at(from).kind() != TokenKind.LETTER;
            return bare && quantity.form() == Quantity.Form.DIGITS ? before(from, "noun-before-number") : null;
        }
        CountedThing classifier = match.get().value();
        int end = from + match.get().length();
        if (!classifier.figure()) {
            return new Counted(classifier, quantity.first(), end, "classifier");
        }
        if (!classifier.classifier() && !large()) {
            return null;
        }
        Counted noun = classifier.classifier() ? behind(end) : null;
        if (noun == null && classifier.classifier()) {
            noun = before(end, "noun-before-classifier");
        }
        if (classifier.generic()) {
            return noun;
        }
        boolean sameKind = noun != null && noun.thing().kind() == classifier.kind() && !classifier.isDuration();
        return sameKind ? noun : new Counted(classifier, quantity.first(), end, "classifier");
    }

    /// Vague and large numbers may stand before a noun without a classifier: `数千民众`, `10万员工`.
    private boolean large() {
        return quantity.isVague() || quantity.amount().low() >= 1000;
    }

    /// The first noun behind the classifier within its clause; of nouns that touch, the last.
    private @Nullable Counted behind(int from) {
        for (int at = from; at < from + LONGEST_PHRASE && line.has(at); at++) {
            boolean list = line.at(at).is("、") && at > from;
            if (line.at(at).kind() == TokenKind.PUNCTUATION && !line.at(at).is("\"") && !list
                    || line.at(at).kind() == TokenKind.NUMBER || things.isBoundary(line.word(at))) {
                return null;
            }
            Optional<Match<CountedThing>> match = things.at(line.tokens(), at, line.end());
            if (match.isPresent() && noun(match.get().value())) {
                int end = at + match.get().length();
                Optional<Match<CountedThing>> next = things.at(line.tokens(), end, line.end());
                boolean goesOn = next.isPresent() && noun(next.get().value());
                CountedThing thing = goesOn ? next.get().value() : match.get().value();
                return new Counted(thing, quantity.first(), goesOn ? end + next.get().length() : end, "classifier-noun");
            }
        }
        return null;
    }

    private @Nullable Counted before(int end, String rule) {
        int edge = line.rules().qualifiers().before(line, quantity.first()).map(Qualifiers.Found::edge).orElse(quantity.first());
        Optional<Match<CountedThing>> match = things.before(line.tokens(), edge, line.first());
        boolean found = match.isPresent() && noun(match.get().value());
        return found ? new Counted(match.get().value(), edge - match.get().length(), end, rule) : null;
    }

    private static boolean noun(CountedThing thing) {
        return thing.figure() && !thing.classifier();
    }
}
