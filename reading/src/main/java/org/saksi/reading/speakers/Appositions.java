package org.saksi.reading.speakers;

import java.util.List;

import org.saksi.reading.speakers.Mention.Form;
import org.saksi.reading.text.TokenKind;

/// What stands beside a name tells who it is: *Ada Moor, director of Lakeside Watch*; *the Institute's Petra Lund*.
final class Appositions {

    private static final int FAR = 6;
    private static final List<String> PERSON_ENDINGS = List.of("er", "or", "ist", "man", "woman", "ian", "ess", "nun");
    private static final long HUMANS = WordClass.bits(WordClass.ROLE, WordClass.OWN_ROLE, WordClass.HUMAN, WordClass.VICTIM);

    private final Words words;
    private final Referents referents;
    private final Mentions mentions;
    private final Naming naming;

    Appositions(Words words, Referents referents, Mentions mentions, Naming naming) {
        this.words = words;
        this.referents = referents;
        this.mentions = mentions;
        this.naming = naming;
    }

    /// *The Institute's Petra Lund* speaks for the institute.
    void possessed(Referent r, Parts parts) {
        for (int i = parts.bodyEnd() - 2; i > parts.bodyFrom(); i--) {
            boolean body = words.any(i, Words.BODY) || words.any(parts.bodyEnd() - 1, Words.BODY);
            if (body) {
                return;
            }
            if (words.token(i).is("'s") && !Countries.isCountry(words.token(i - 1).folded())) {
                r.speaksFor(referents.named(parts.bodyFrom(), i));
                return;
            }
        }
    }

    /// What an apposition tells of a name: a role in a body, or what kind of body it is.
    void aside(Referent r, Subject subject, int unit) {
        if (subject.asideFrom() < subject.asideEnd() && tellsPerson(subject.asideFrom())) {
            r.isPerson();
        }
        List<Mention> inside = mentions.within(subject.asideFrom(), subject.asideEnd());
        boolean leads = subject.asideFrom() + 1 < subject.asideEnd() && words.is(subject.asideFrom(), WordClass.WHO)
                && words.is(subject.asideFrom() + 1, WordClass.LEADS);
        if (leads) {
            inside.stream()
                    .filter(m -> m.form() == Form.NAME && !words.place(m.core(), m.end())
                            && !words.country(words.token(m.end() - 1).folded()))
                    .findFirst()
                    .map(m -> naming.bodyOf(m, unit)).ifPresent(r::speaksFor);
        }
        if (inside.isEmpty() || leads) {
            return;
        }
        Mention first = inside.getFirst();
        Parts parts = Parts.of(words, first);
        if (first.form() == Form.NOUN && !parts.hasRole()) {
            r.learn(Kinds.ofHead(first.head()));
            return;
        }
        if (parts.own()) {
            r.isPerson();
            return;
        }
        if (parts.hasPerson() && !parts.hasBody()) {
            r.speaksFor(referents.named(parts.personFrom(), parts.personEnd()));
            return;
        }
        if (parts.hasRole()) {
            Mention tied = inside.size() > 1 && inside.get(1).start() == first.bracket() + 1 ? inside.get(1) : null;
            Referent body = naming.bodyOfRole(parts, tied, unit);
            if (body != null) {
                r.speaksFor(body);
            }
            r.isPerson();
        }
    }

    /// Whether an apposition begins as those of people do: *who …*, an age, *his*.
    boolean tellsPerson(int i) {
        return words.any(i, WordClass.bits(WordClass.WHO, WordClass.HE)) || words.token(i).kind() == TokenKind.NUMBER;
    }

    /// *…, a nun who …*: an apposition with an article and no noun of a body.
    boolean describesPerson(int i) {
        boolean person = false;
        for (int k = i + 1; words.is(i, WordClass.A) && k < Math.min(words.size(), i + FAR) && words.token(k).kind() == TokenKind.WORD
                && !words.any(k, Words.FUNCTION); k++) {
            String word = words.token(k).folded();
            boolean human = words.any(k, HUMANS)
                    || PERSON_ENDINGS.stream().anyMatch(e -> word.endsWith(e) && word.length() > e.length() + 2);
            person = human && !words.any(k, Words.BODY | WordClass.DOCUMENT.bit());
        }
        return person;
    }
}
