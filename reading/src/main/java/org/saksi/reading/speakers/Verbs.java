package org.saksi.reading.speakers;

import org.saksi.reading.text.Token;
import org.saksi.reading.text.TokenKind;

/// Tells the verbs of the rules from the nouns and adjectives that look like them.
final class Verbs {

    private static final int LONGEST_NAME = 8;
    private static final int YEAR = 4;
    private static final long PARTICIPIAL = WordClass.bits(WordClass.FIND, WordClass.ACT, WordClass.ACT_STATE);
    private static final long DETERMINER = WordClass.bits(WordClass.A, WordClass.OWN);
    private static final long PARTICIPLE = WordClass.bits(WordClass.SAYING, WordClass.CITING);
    private static final long OBJECT_START = WordClass.bits(WordClass.THE, WordClass.A, WordClass.OWN, WordClass.IT, WordClass.HE,
            WordClass.THEY,
            WordClass.QUANTITY, WordClass.WE, WordClass.THAT, WordClass.OBJECT);

    private final Words words;

    Verbs(Words words) {
        this.words = words;
    }

    /// Whether the token is a verb of the rules where it stands.
    boolean at(int i) {
        if (!words.any(i, Words.VERB) || words.name(i) || words.is(i, WordClass.INNER)) {
            return false;
        }
        int before = before(i);
        if (before < 0) {
            return words.any(i, PARTICIPLE);
        }
        if (words.any(i, PARTICIPLE) && words.is(before, WordClass.PREPOSITION)) {
            return true;
        }
        Token prior = words.token(before);
        boolean counted = prior.kind() == TokenKind.NUMBER && prior.text().length() != YEAR && words.any(i, PARTICIPIAL);
        boolean determined = words.any(before, DETERMINER) || words.is(before, WordClass.THE) && !words.is(before, WordClass.THAT)
                || prior.is("'s")
                || prior.is("'");
        boolean governed = words.any(before, WordClass.bits(WordClass.PREPOSITION, WordClass.AGENT, WordClass.MODAL))
                && !words.name(before);
        boolean describes = words.is(before, WordClass.QUANTITY) && words.token(i).folded().endsWith("ed") && !takesObject(i);
        boolean placed = !words.is(before, WordClass.BE) && words.any(i, PARTICIPIAL) && i + 1 < words.size() && words.token(i + 1).is("at")
                && !words.any(i + 1, WordClass.INNER.bit());
        if (determined || governed || counted || describes || placed) {
            return false;
        }
        boolean plain = words.is(i, WordClass.PLAIN);
        return !(plain || words.is(i, WordClass.AMBIGUOUS)) || takesObject(i) && !words.is(before, WordClass.AND)
                || parenthetical(i, before);
    }

    /// *…, the Guild reports in its review*: a verb that could be a noun, behind a comma and a name, with nothing it could take.
    private boolean parenthetical(int i, int before) {
        boolean says = words.is(i, WordClass.SAY) && words.name(before) && i + 1 < words.size()
                && (words.is(i + 1, WordClass.PREPOSITION) || words.token(i + 1).is("."));
        int at = before;
        while (says && at > 0 && before - at < LONGEST_NAME
                && (words.name(at) || words.any(at, WordClass.bits(WordClass.OF, WordClass.THE)))) {
            at--;
        }
        return says && words.token(at).is(",");
    }

    /// Whether the verb is a passive participle: behind a form of *to be*.
    boolean passive(int i) {
        int before = before(i);
        return before >= 0 && words.is(before, WordClass.BE) && !words.is(i, WordClass.SAYING);
    }

    /// Whether *by* follows at once, or behind an adverb: the participle names its agent.
    int agentMark(int i, int end) {
        for (int k = i + 1; k < Math.min(end, i + 12); k++) {
            Token token = words.token(k);
            if (words.is(k, WordClass.AGENT)) {
                return k;
            }
            boolean stop = token.is(",") && k > i + 1 || token.is(";") || token.is(".") || words.is(k, WordClass.RELATIVE) || at(k);
            if (stop) {
                return -1;
            }
        }
        return -1;
    }

    private boolean takesObject(int i) {
        int next = i + 1;
        while (next < words.size() && words.is(next, WordClass.INNER)) {
            next++;
        }
        if (next >= words.size()) {
            return false;
        }
        Token token = words.token(next);
        boolean object = words.any(next, OBJECT_START) || token.is("\"");
        return object || token.kind() == TokenKind.NUMBER || token.kind() == TokenKind.SYMBOL || words.name(next)
                || words.is(i, WordClass.PLAIN) && words.is(i, WordClass.SAY) && !words.is(i, WordClass.AMBIGUOUS)
                        && !words.is(next, WordClass.OF);
    }

    /// The token before a verb with adverbs skipped, or -1.
    int before(int i) {
        int k = i - 1;
        while (k >= 0 && (words.is(k, WordClass.ADVERB) && !words.any(k, WordClass.QUANTITY.bit()) || adverb(k))) {
            k--;
        }
        return k;
    }

    private boolean adverb(int k) {
        Token token = words.token(k);
        return token.kind() == TokenKind.WORD && token.folded().length() > 4 && token.folded().endsWith("ly") && !words.name(k);
    }
}
