package org.saksi.reading.speakers;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.saksi.reading.text.Token;
import org.saksi.reading.text.TokenKind;

/// Finds the subject of a verb by light syntax: to its left within the clause, past appositions; to its right when the verb comes first.
final class Subjects {

    private static final int LONGEST_ASIDE = 32;
    private static final int LONGEST_UNLISTED = 4;
    private static final long UNLISTED = WordClass.HUMAN.bit();
    private static final long DETERMINERS = WordClass.bits(WordClass.THE, WordClass.A, WordClass.OWN);
    private static final long SMALL = Words.FUNCTION | Words.VERB | WordClass.QUANTITY.bit();

    private final Words words;
    private final Verbs verbs;

    Subjects(Words words, Verbs verbs) {
        this.words = words;
        this.verbs = verbs;
    }

    /// The subject before a verb.
    ///
    /// @param verb the place of the verb
    /// @param first where its sentence begins, or the speech before it ends
    /// @param mentions the noun phrases of the sentence
    @Nullable
    Subject before(int verb, int first, List<Mention> mentions) {
        int k = beforeAuxiliaries(verb, first);
        if (k < first) {
            return null;
        }
        Token token = words.token(k);
        if (words.is(k, WordClass.RELATIVE)) {
            int antecedent = k > first && words.token(k - 1).is(",") ? k - 1 : k;
            Mention m = endingAt(mentions, antecedent);
            return m == null ? null : whole(m, mentions, -1, -1);
        }
        if (token.is(",") || token.is("—") || token.is("–") || token.is(")")) {
            Subject aside = pastAside(k, first, mentions);
            if (aside != null) {
                return aside;
            }
        }
        return inClause(k, first, mentions);
    }

    /// The subject behind a verb, *by* or *according to*: a noun phrase that begins at the place, a word or two aside.
    @Nullable
    Subject after(int place, int end, List<Mention> mentions) {
        int i = place;
        while (i < end && (words.is(i, WordClass.ADVERB) || words.is(i, WordClass.TIME) && !words.name(i))) {
            i++;
        }
        for (Mention m : mentions) {
            if (m.start() >= i) {
                return m.start() == i ? withAside(m, end, mentions) : null;
            }
        }
        return null;
    }

    /// A noun phrase with what is tied to it.
    Subject standing(Mention m, List<Mention> mentions) {
        return whole(m, mentions, -1, -1);
    }

    private int beforeAuxiliaries(int verb, int first) {
        int k = verbs.before(verb);
        while (k >= first && words.any(k, WordClass.bits(WordClass.AUX, WordClass.BE)) && !words.name(k)) {
            k = verbs.before(k);
        }
        return k;
    }

    /// *Ferrer, regional director for X, said*: the noun phrase before the comma that opens what stands between.
    private @Nullable Subject pastAside(int close, int first, List<Mention> mentions) {
        for (int c = close - 1; c >= Math.max(first, close - LONGEST_ASIDE); c--) {
            Token token = words.token(c);
            if (token.is(",") || token.is("—") || token.is("–") || token.is("(")) {
                Mention m = endingAt(mentions, c);
                if (m != null) {
                    return whole(m, mentions, c + 1, close);
                }
                Subject loose = words.is(c + 1, WordClass.RELATIVE) ? inClause(c - 1, first, mentions) : null;
                if (loose != null) {
                    return new Subject(loose.mention(), loose.complement(), c + 1, close);
                }
            }
        }
        return null;
    }

    /// The first noun phrase of the clause that no preposition governs.
    private @Nullable Subject inClause(int k, int first, List<Mention> mentions) {
        Mention beside = endingAt(mentions, k + 1);
        if (beside != null && beside.form() == Mention.Form.PRONOUN && k >= first) {
            return Subject.of(beside);
        }
        int from = clauseStart(k, first);
        for (Mention m : mentions) {
            if (m.start() >= from && m.end() <= k + 1) {
                boolean tied = m.start() > from && words.any(m.start() - 1, WordClass.bits(WordClass.PREPOSITION, WordClass.AGENT))
                        && !words.name(m.start() - 1);
                if (!tied) {
                    Subject before = m.start() > from && m.form() != Mention.Form.PRONOUN ? unlisted(k, first) : null;
                    return before != null && before.end() < m.start() ? before : whole(m, mentions, -1, -1);
                }
            }
        }
        return unlisted(k, first);
    }

    /// The noun phrase that begins the clause, whatever its noun: *A harbour clerk said …*, *Teachers in the valley reckon that …*. Null where the
    /// clause begins with a small word, a number or a verb.
    private @Nullable Subject unlisted(int k, int first) {
        int from = clauseStart(k, first);
        while (from <= k && words.token(from).kind() == TokenKind.PUNCTUATION) {
            from++;
        }
        boolean determined = from <= k && words.any(from, DETERMINERS);
        int core = determined ? from + 1 : from;
        int end = core;
        while (end <= k && end - core < LONGEST_UNLISTED && words.token(end).kind() == TokenKind.WORD && !words.any(end, SMALL)) {
            end++;
        }
        boolean closes = end == k + 1
                || end <= k && words.any(end, WordClass.bits(WordClass.PREPOSITION, WordClass.RELATIVE, WordClass.OF));
        boolean several = end > core && words.token(end - 1).folded().endsWith("s") && !words.token(end - 1).folded().endsWith("ss");
        boolean stands = end > core && closes && (determined || several) && !words.any(from, WordClass.bits(WordClass.TIME));
        if (!stands) {
            return null;
        }
        Mention.Definiteness definite = determined ? Mention.Definiteness.A : Mention.Definiteness.BARE;
        return Subject.of(new Mention(from, core, end, Mention.Form.NOUN, definite, UNLISTED, end));
    }

    private int clauseStart(int k, int first) {
        boolean verbSeen = false;
        for (int i = k; i >= first; i--) {
            Token token = words.token(i);
            boolean stop = token.is(",") || token.is(";") || token.is(":") || token.is("—") || token.is("–") || token.is("\"")
                    || words.is(i, WordClass.CLAUSE) && !words.name(i) && !governsNoun(i, k)
                    || words.is(i, WordClass.THAT) && i > first && verbs.at(i - 1)
                    || words.is(i, WordClass.AND) && (verbSeen || i < k && finiteBefore(i, first));
            if (stop) {
                return i + 1;
            }
            verbSeen |= i < k && verbs.at(i);
        }
        return first;
    }

    /// Whether a word such as *before* is a preposition here: *stood before the assembly and announced*.
    private boolean governsNoun(int i, int k) {
        boolean noun = words.is(k, WordClass.AND) && words.any(i + 1, WordClass.bits(WordClass.THE, WordClass.A, WordClass.OWN));
        for (int j = i + 1; j < k && noun; j++) {
            noun = !words.any(j, WordClass.bits(WordClass.BE, WordClass.AUX)) && !verbs.at(j);
        }
        return noun;
    }

    /// Whether the words before *and* already hold a finite verb, so that *and* joins clauses.
    private boolean finiteBefore(int and, int first) {
        for (int i = and - 1; i >= first; i--) {
            Token token = words.token(i);
            if (token.is(",") || token.is(";") || token.is("\"")) {
                return false;
            }
            if (words.any(i, WordClass.bits(WordClass.BE, WordClass.AUX)) && !words.name(i)) {
                return true;
            }
        }
        return false;
    }

    private Subject withAside(Mention m, int end, List<Mention> mentions) {
        Subject bare = whole(m, mentions, -1, -1);
        int comma = bare.end();
        if (comma + 1 < end && words.token(comma).is(",")) {
            int close = comma + 1;
            while (close < end && !closesAside(close)) {
                close++;
            }
            return new Subject(bare.mention(), bare.complement(), comma + 1, close);
        }
        return bare;
    }

    private boolean closesAside(int i) {
        Token token = words.token(i);
        return token.is(",") || token.is(".") || token.is(";") || token.is("\"") || token.is(":");
    }

    /// The noun phrase with the one tied to it on its right; when it is itself tied to one on its left, that one with it.
    private Subject whole(Mention m, List<Mention> mentions, int asideFrom, int asideEnd) {
        int at = mentions.indexOf(m);
        if (at > 0) {
            Mention left = mentions.get(at - 1);
            if (left.bracket() == m.start() - 1 && ties(m.start() - 1) && left.form() == Mention.Form.NOUN) {
                return new Subject(left, m, asideFrom, asideEnd);
            }
        }
        Mention right = at + 1 < mentions.size() ? mentions.get(at + 1) : null;
        boolean tied = right != null && right.start() == m.bracket() + 1 && ties(m.bracket());
        return new Subject(m, tied ? right : null, asideFrom, asideEnd);
    }

    private boolean ties(int i) {
        return words.any(i, WordClass.bits(WordClass.TIE, WordClass.AGENT));
    }

    private static @Nullable Mention endingAt(List<Mention> mentions, int place) {
        for (Mention m : mentions) {
            if (m.bracket() == place || m.end() == place) {
                return m;
            }
        }
        return null;
    }
}
