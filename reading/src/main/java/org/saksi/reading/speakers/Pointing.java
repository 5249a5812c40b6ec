package org.saksi.reading.speakers;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.saksi.reading.speakers.Mention.Definiteness;
import org.saksi.reading.speakers.Mention.Form;
import org.saksi.reading.text.TokenKind;
import org.saksi.terms.AttributionKind;

/// Whom *he*, *it*, *its* and *ten others* point to: remembers who opened sentences and who spoke.
final class Pointing {

    private static final int NEAR = 3;
    private static final long HUMANS = WordClass.bits(WordClass.ROLE, WordClass.OWN_ROLE, WordClass.HUMAN, WordClass.VICTIM);

    private final Words words;
    private final Referents referents;
    private final Naming naming;
    private final Appositions appositions;
    private final List<Voice> humans = new ArrayList<>();
    private @Nullable Voice lastOfficial;
    private @Nullable Voice issuer;
    private List<Mention> near = List.of();

    Pointing(Words words, Referents referents, Naming naming, Appositions appositions) {
        this.words = words;
        this.referents = referents;
        this.naming = naming;
        this.appositions = appositions;
    }

    /// Takes a voice as that of the text itself: *we*.
    void issued(Voice own) {
        issuer = own;
    }

    /// The noun phrases of the sentence that is read next.
    void turnTo(List<Mention> ofSentence) {
        near = ofSentence;
    }

    /// The body whose statement the text is; null when it is nobody's.
    @Nullable
    Referent issuer() {
        return issuer == null ? null : issuer.who();
    }

    /// The official who spoke last.
    @Nullable
    Voice lastOfficial() {
        return lastOfficial;
    }

    /// The person last introduced, who answers in an interview.
    @Nullable
    Voice guest() {
        Referent r = referents.lastPerson();
        return !humans.isEmpty() ? humans.getLast() : r == null ? null : Naming.spokenFor(r);
    }

    /// Takes note of the person who opens a sentence, so that *he* and *she* can point to them.
    void openedBy(Subject subject, int unit) {
        Mention m = subject.mention();
        boolean governed = m.start() > 0 && words.is(m.start() - 1, WordClass.PREPOSITION);
        boolean office = m.form() != Form.PRONOUN && words.office(m.end() - 1);
        boolean person = office || m.form() == Form.NAME && Parts.of(words, m).hasPerson()
                || m.form() == Form.NOUN && m.headIsAny(WordClass.bits(WordClass.ROLE, WordClass.OWN_ROLE))
                        && m.definite() != Definiteness.BARE;
        boolean owned = m.form() == Form.NOUN && m.headIsAny(Words.BODY) && m.definite() == Definiteness.BARE;
        if ((m.form() == Form.NAME || owned) && !governed) {
            Parts parts = Parts.of(words, m);
            if (parts.bodyNamed(words)) {
                Referent opener = referents.named(parts.bodyFrom(), parts.bodyEnd());
                opener.openedIn(unit);
                boolean aside = m.bracket() + 1 < words.size() && words.token(m.bracket()).is(",")
                        && (appositions.tellsPerson(m.bracket() + 1) || appositions.describesPerson(m.bracket() + 1));
                boolean titled = words.title(m.core());
                if ((aside || titled) && opener.kind() == AttributionKind.UNKNOWN) {
                    opener.isPerson();
                    person = true;
                }
            }
        }
        if (person && !governed) {
            Voice opening = naming.phrase(subject, unit);
            if (opening != null) {
                human(m, opening);
            }
        }
        if (m.form() == Form.PRONOUN && m.headIs(WordClass.HE)) {
            lastHuman(m.start());
        }
        if (m.form() == Form.PRONOUN && m.headIs(WordClass.HE) && humans.isEmpty()) {
            Referent r = referents.lastPerson();
            if (r != null && unit - r.seen() <= NEAR) {
                r.isPerson();
            }
        }
    }

    /// The last person to whom the pronoun can point: not one whom the text calls *she* where it says *he*.
    private @Nullable Voice lastHuman(int pronoun) {
        Referent.Gender gender = words.gender(pronoun);
        for (Voice voice : humans.reversed()) {
            Referent who = personOf(voice);
            if (who == null || who.fits(gender)) {
                if (who != null) {
                    who.isOf(gender);
                }
                return voice;
            }
        }
        return null;
    }

    private static @Nullable Referent personOf(Voice voice) {
        Referent who = voice.who();
        return who != null && who.person() || voice.through().isEmpty() ? who : voice.through().getFirst();
    }

    private void human(Mention m, Voice voice) {
        Referent who = personOf(voice);
        String head = words.token(m.end() - 1).folded();
        for (int i = m.core(); who != null && who.person() && i < m.end(); i++) {
            String word = words.token(i).folded();
            who.isOf(word.endsWith("woman")
                    ? Referent.Gender.FEMININE
                    : word.endsWith("man") && !words.name(i) ? Referent.Gender.MASCULINE : Referent.Gender.UNKNOWN);
        }
        if (m.form() != Form.PRONOUN || !head.isEmpty() && !humans.contains(voice)) {
            humans.remove(voice);
            humans.add(voice);
        }
    }

    /// Takes note that a noun phrase spoke, so that *he* and *she* can point to it.
    void spoke(Subject subject, Voice voice) {
        Mention m = subject.mention();
        Referent who = voice.who();
        boolean human = m.headIsAny(HUMANS) || who != null && (who.person() || voice.through().stream().anyMatch(Referent::person))
                || m.form() == Form.NAME && Parts.of(words, m).hasPerson();
        if (human) {
            human(m, voice);
        }
        lastOfficial = Parts.of(words, m).hasRole() ? voice : lastOfficial;
    }

    @Nullable
    Voice pronoun(Mention m, int unit) {
        boolean person = m.headIs(WordClass.HE);
        if (m.headIs(WordClass.WE) && issuer != null) {
            return issuer;
        }
        if (m.headIs(WordClass.WE)) {
            Referent issuer = referents.lastSpeaker(false);
            return issuer == null ? null : Naming.spokenFor(issuer);
        }
        Voice human = person ? lastHuman(m.start()) : null;
        if (human != null) {
            return human;
        }
        Voice within = person ? null : earlier(m, unit);
        if (within != null) {
            return within;
        }
        Referent opener = m.headIs(WordClass.IT) ? referents.openedIn(unit - 1) : null;
        Referent r = referents.lastSpeaker(person);
        if (opener != null && (r == null || r.spoke() < unit - 1)) {
            return Naming.spokenFor(opener);
        }
        if (r == null) {
            r = person ? referents.lastPerson() : referents.lastBody();
        }
        if (r == null) {
            return null;
        }
        return Naming.spokenFor(r);
    }

    /// The first body before a pronoun in its own sentence that no preposition governs.
    @Nullable
    Voice earlier(Mention pronoun, int unit) {
        for (Mention m : near) {
            if (m.start() >= pronoun.start()) {
                return null;
            }
            boolean governed = m.start() > 0 && words.is(m.start() - 1, WordClass.PREPOSITION);
            boolean several = words.token(m.start()).kind() == TokenKind.NUMBER
                    || m.start() > 0 && words.token(m.start() - 1).kind() == TokenKind.NUMBER
                    || words.is(Math.max(0, m.start() - 1), WordClass.QUANTITY);
            if (pronoun.headIs(WordClass.IT) && several || m.form() == Form.NAME && isPlace(m)) {
                continue;
            }
            boolean body = m.form() == Form.NAME || m.form() == Form.NOUN && m.headIsAny(Words.BODY)
                    && (m.definite() == Definiteness.THE || Parts.of(words, m).bodyNamed(words));
            if (body && !governed) {
                return naming.phrase(Subject.of(m), unit);
            }
        }
        return null;
    }

    boolean isPlace(Mention m) {
        Parts parts = Parts.of(words, m);
        return parts.bodyNamed(words) && referents.named(parts.bodyFrom(), parts.bodyEnd()).place();
    }

    /// *Five of the six states* are the states; *ten others* are the people last spoken of.
    @Nullable
    Voice someOf(Subject subject, int unit) {
        Mention of = subject.complement();
        if (of != null && words.is(of.start() - 1, WordClass.OF) && (of.form() == Form.NOUN || of.form() == Form.NAME)) {
            return naming.phrase(Subject.of(of), unit);
        }
        Referent r = referents.lastPeople();
        return r == null ? null : Voice.of(r);
    }

    /// Whom *its*, *their* or *our* before a role points to.
    @Nullable
    Voice owner(Mention m, int unit) {
        if (words.is(m.start(), WordClass.OWN_PERSON)) {
            return lastHuman(m.start());
        }
        if (issuer != null && words.token(m.start()).is("our")) {
            return issuer;
        }
        boolean body = words.is(m.start(), WordClass.OWN);
        Voice within = body ? earlier(m, unit) : null;
        if (within != null) {
            return within;
        }
        Referent r = body ? referents.lastSpeaker(false) : null;
        r = body && r == null ? referents.lastBody() : r;
        return r == null ? null : Naming.spokenFor(r);
    }
}
