package org.saksi.reading.speakers;

import java.util.Set;

import org.saksi.reading.text.Token;
import org.saksi.reading.text.TokenKind;

/// Verbs that no list holds, told by their ending and by what stands around them: whoever *stipulated that …* says it, whoever is named behind
/// speech spoke it, and a body that *drained two ponds* did so.
final class OpenVerbs {

    private static final Set<String> PARTICLES = Set.of("off", "out", "up", "down", "away", "back", "in", "over");
    private static final int SHORTEST_PAST = 5;
    private static final int SHORTEST_PRESENT = 4;
    private static final long DETERMINER = WordClass.bits(WordClass.THE, WordClass.A, WordClass.OWN);
    private static final long ONE = WordClass.bits(WordClass.HE, WordClass.IT);

    private final Words words;

    OpenVerbs(Words words) {
        this.words = words;
    }

    /// The classes that a word takes on as a verb where it stands; 0 when nothing makes it one.
    long classes(int i, int end) {
        Token token = words.token(i);
        boolean open = token.kind() == TokenKind.WORD && !token.capitalised() && !words.any(i, Words.VERB | Words.FUNCTION)
                && i > 0 && i + 1 < end;
        if (!open) {
            return 0;
        }
        String word = token.folded();
        boolean past = word.length() >= SHORTEST_PAST && word.endsWith("ed");
        boolean present = word.length() >= SHORTEST_PRESENT && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")
                && oneBefore(i);
        boolean plain = words.token(i + 1).is("that") && words.token(i - 1).kind() == TokenKind.WORD
                && words.token(i - 1).folded().endsWith("s")
                && !words.any(i - 1, Words.FUNCTION | Words.VERB) && !word.endsWith("s") && !words.any(i, Words.HEAD);
        if (!past && !present && !plain) {
            return 0;
        }
        if (words.perceives(i)) {
            return 0;
        }
        if (says(i, end)) {
            return WordClass.SAY.bit();
        }
        int object = particle(i + 1) && i + 2 < end ? i + 2 : i + 1;
        return past && bodyBefore(i) && takesObject(object, end) ? WordClass.ACT_STATE.bit() : 0;
    }

    /// What follows is a clause of speech or speech itself, or speech ends before the verb and its speaker stands behind.
    private boolean says(int i, int end) {
        boolean clause = words.is(i + 1, WordClass.THAT) && words.token(i + 1).is("that") && i + 2 < end && !words.any(i - 1, DETERMINER);
        boolean announces = words.token(i + 1).is(":") && i + 2 < end && words.token(i + 2).is("\"");
        boolean behindSpeech = words.token(i - 1).is("\"") && (words.name(i + 1) || words.any(i + 1, DETERMINER | ONE));
        return clause || announces || behindSpeech;
    }

    private boolean oneBefore(int i) {
        return words.name(i - 1) || words.any(i - 1, ONE | Words.HEAD) || words.token(i - 1).is("\"");
    }

    /// Whether the name or the noun of a body stands before the verb, with *has* and adverbs between.
    private boolean bodyBefore(int i) {
        int k = i - 1;
        while (k > 0 && words.any(k, WordClass.bits(WordClass.AUX, WordClass.ADVERB)) && !words.name(k)) {
            k--;
        }
        return words.name(k) || words.any(k, Words.BODY | WordClass.ROLE.bit()) || words.any(k, ONE & ~WordClass.HE.bit());
    }

    private boolean particle(int i) {
        String word = words.token(i).folded();
        return PARTICLES.contains(word);
    }

    private boolean takesObject(int i, int end) {
        Token token = words.token(i);
        boolean counted = token.kind() == TokenKind.NUMBER || token.kind() == TokenKind.SYMBOL || words.is(i, WordClass.QUANTITY);
        return i < end && (counted || words.any(i, DETERMINER) || words.is(i, WordClass.OBJECT) && !words.is(i, WordClass.PREPOSITION));
    }
}
