package org.saksi.reading.speakers;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.saksi.reading.speakers.Mention.Definiteness;
import org.saksi.reading.speakers.Mention.Form;
import org.saksi.reading.text.Token;
import org.saksi.reading.text.TokenKind;

/// Finds the noun phrases of a sentence that could be speakers: names with what surrounds them, nouns of bodies, people and documents with
/// their determiners and modifiers, pronouns, quantities that stand for people. Light syntax: from a determiner or modifier rightwards to the
/// last name or known noun before a verb, a small word or a stop.
final class Mentions {

    private static final int LONGEST_COMPLEMENT = 3;
    private static final int FURTHEST = 16;
    private static final long NOUN_BREAKS = Words.FUNCTION & ~WordClass.ADVERB.bit();

    private final Words words;
    private final Verbs verbs;

    Mentions(Words words, Verbs verbs) {
        this.words = words;
        this.verbs = verbs;
    }

    /// The noun phrases between two tokens, in order, none within another.
    List<Mention> within(int from, int end) {
        List<Mention> found = new ArrayList<>();
        int i = from;
        while (i < end) {
            Mention mention = at(i, end);
            if (mention == null) {
                i++;
            } else {
                found.add(mention);
                i = mention.bracket();
            }
        }
        return found;
    }

    private @Nullable Mention at(int i, int end) {
        if (!words.name(i) && words.any(i, WordClass.bits(WordClass.HE, WordClass.IT, WordClass.THEY, WordClass.WE))) {
            return new Mention(i, i, i + 1, Form.PRONOUN, Definiteness.BARE, words.classes(i), i + 1);
        }
        if (words.is(i, WordClass.THAT) && i > 0 && verbs.at(i - 1)) {
            return null;
        }
        if (words.classes(i) == 0 && words.token(i).folded().endsWith("ing") && !words.name(i)) {
            return null;
        }
        Definiteness definite = definiteness(i, end);
        int core = definite == Definiteness.BARE ? i : i + 1;
        int run = endOfRun(core, Math.min(end, core + FURTHEST));
        int last = run - 1;
        while (last >= core && !heads(last)) {
            last--;
        }
        if (last < core) {
            return quantity(i, core, end, definite);
        }
        int stop = last + 1;
        boolean adjective = stop < end && !words.name(last) && words.token(stop).kind() == TokenKind.WORD
                && !words.token(stop).capitalised()
                && Countries.isCountry(words.token(stop).folded());
        stop = adjective ? stop + 1 : stop;
        boolean pointing = stop < end && words.is(stop, WordClass.POINTING);
        definite = pointing ? Definiteness.THE : definite;
        boolean noun = last == core && definite == Definiteness.THE && words.any(core, Words.BODY & ~WordClass.MEDIA.bit())
                && !words.acronym(core);
        int complement = noun ? smallComplement(stop, end) : stop;
        noun = noun && complement == stop;
        stop = complement;
        Form form = words.name(last) && !noun ? Form.NAME : Form.NOUN;
        int bracket = pointing ? stop + 1 : bracket(stop, end);
        return new Mention(i, core, stop, form, definite, words.classes(last), bracket);
    }

    /// The place behind the small words of a Romance name: *l'Observatoire **des mers libres***, whose first word alone has a capital.
    private int smallComplement(int stop, int end) {
        boolean of = stop + 1 < end && words.name(stop - 1) && words.is(stop, WordClass.OF) && !words.token(stop).is("of");
        int at = of ? stop + 1 : stop;
        while (of && at < end && at - stop <= LONGEST_COMPLEMENT && words.token(at).kind() == TokenKind.WORD
                && !words.any(at, Words.FUNCTION)
                && !verbs.at(at)) {
            at++;
        }
        return at > stop + 1 ? at : stop;
    }

    private Definiteness definiteness(int i, int end) {
        if (i + 1 >= end || words.name(i)) {
            return Definiteness.BARE;
        }
        if (words.is(i, WordClass.THE)) {
            return Definiteness.THE;
        }
        if (words.is(i, WordClass.OWN)) {
            return Definiteness.OWN;
        }
        return words.is(i, WordClass.A) ? Definiteness.A : Definiteness.BARE;
    }

    private @Nullable Mention quantity(int i, int core, int end, Definiteness definite) {
        int at = core < end && words.is(core, WordClass.QUANTITY) ? core : i;
        if (!words.is(at, WordClass.QUANTITY)) {
            return null;
        }
        int stop = at + 1 < end && words.is(at + 1, WordClass.QUANTITY) ? at + 2 : at + 1;
        return new Mention(i, at, stop, Form.QUANTITY, definite, words.classes(stop - 1), stop);
    }

    private boolean heads(int i) {
        if (words.name(i)) {
            return true;
        }
        int start = i;
        while (start > 0 && words.is(start, WordClass.INNER)) {
            start--;
        }
        return words.any(i, Words.HEAD) && (start == i || !verbs.at(start));
    }

    private int endOfRun(int core, int limit) {
        int i = core;
        while (i < limit && goesOn(core, i, limit)) {
            i++;
        }
        return i;
    }

    private boolean goesOn(int core, int i, int limit) {
        Token token = words.token(i);
        if (words.name(i)) {
            return true;
        }
        return switch (token.kind()) {
            case WORD -> wordGoesOn(core, i, limit);
            case NUMBER -> (i == core || words.name(i - 1)) && i + 1 < limit && !words.any(i + 1, Words.FUNCTION);
            case PUNCTUATION -> glue(core, i, limit);
            case SYMBOL -> token.is("&") && i > core && words.name(i - 1);
            case LETTER, ADDRESS -> false;
        };
    }

    private boolean wordGoesOn(int core, int i, int limit) {
        if (words.token(i).is("'s")) {
            return i > core && i + 1 < limit;
        }
        if (connects(core, i, limit)) {
            return true;
        }
        if (words.any(i, NOUN_BREAKS) || words.is(i, WordClass.ADVERB) && i > core || verbs.at(i)) {
            return false;
        }
        boolean known = words.any(i, Words.HEAD);
        boolean afterNoun = i > core && (words.name(i - 1) || words.any(i - 1, Words.HEAD));
        String word = words.token(i).folded();
        boolean verbShaped = word.endsWith("ed") || word.endsWith("ing")
                || word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return known || !(afterNoun && (verbShaped || word.endsWith("ly")));
    }

    /// Hyphens within words, dots of initials, closing apostrophes.
    private boolean glue(int core, int i, int limit) {
        Token token = words.token(i);
        if (i == core || i + 1 >= limit) {
            return false;
        }
        boolean tight = words.token(i - 1).touches(token) && token.touches(words.token(i + 1));
        if (token.is("-")) {
            return tight;
        }
        if (token.is(".")) {
            return words.token(i - 1).text().length() == 1 && words.name(i - 1) && words.name(i + 1);
        }
        return token.is("'") && words.token(i - 1).touches(token) && words.token(i - 1).folded().endsWith("s");
    }

    /// Whether a small word holds two parts of one name together: *Office **of** Foreign Assets Control*, *Committee **to** Combat …*.
    private boolean connects(int core, int i, int limit) {
        if (i == core || i + 1 >= limit || words.token(i).capitalised()) {
            return false;
        }
        boolean afterName = words.name(i - 1);
        boolean beforeName = words.name(i + 1) || words.is(i + 1, WordClass.THE) && i + 2 < limit && words.name(i + 2);
        if (words.is(i, WordClass.THE)) {
            return words.name(i + 1) && words.is(i - 1, WordClass.PREPOSITION);
        }
        if (!afterName || !beforeName) {
            return false;
        }
        if (words.is(i, WordClass.AND)) {
            return joinsComplement(core, i);
        }
        if (words.any(i, WordClass.bits(WordClass.PREPOSITION, WordClass.NAME_TIE, WordClass.OF))) {
            return tiesName(core, i);
        }
        return false;
    }

    private boolean tiesName(int core, int i) {
        int left = nameStart(core, i);
        boolean body = false;
        boolean role = false;
        for (int k = left; k < i; k++) {
            body |= words.any(k, Words.BODY);
            role |= words.any(k, WordClass.ROLE.bit());
        }
        boolean of = words.is(i, WordClass.OF);
        boolean single = i - left == 1 && of && !words.acronym(left);
        boolean tie = of || words.any(i, WordClass.bits(WordClass.NAME_TIE, WordClass.TIE));
        boolean definite = core > 0 && words.is(core - 1, WordClass.THE) && of && !role;
        boolean plain = words.any(i - 1, Words.BODY) || of || words.any(i, WordClass.bits(WordClass.TIE, WordClass.NAME_TIE));
        return tie && (definite || single && !role || body && plain && !role);
    }

    /// *Drugs **and** Crime* within *Office on Drugs and Crime*: behind a body's noun and a preposition.
    private boolean joinsComplement(int core, int i) {
        boolean tie = false;
        for (int k = i - 1; k > core; k--) {
            if (words.is(k, WordClass.PREPOSITION)) {
                tie = true;
            } else if (tie && words.any(k, Words.BODY)) {
                return true;
            } else if (!words.name(k)) {
                return false;
            }
        }
        return tie && words.any(core, Words.BODY);
    }

    private int nameStart(int core, int i) {
        int left = i;
        while (left > core && words.name(left - 1)) {
            left--;
        }
        return left;
    }

    /// The place after `(NCA)` directly behind a phrase.
    private int bracket(int stop, int end) {
        boolean opens = stop + 2 < end && words.token(stop).is("(") && words.token(stop + 2).is(")");
        return opens && words.token(stop + 1).capitalised() ? stop + 3 : stop;
    }
}
