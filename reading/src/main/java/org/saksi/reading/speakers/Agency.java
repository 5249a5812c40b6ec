package org.saksi.reading.speakers;

import org.saksi.reading.speakers.Mention.Form;
import org.saksi.terms.AttributionKind;

/// Whether a noun phrase can be the subject of a verb of saying, finding or doing, and answers for what follows it.
final class Agency {

    private static final long ACTS = WordClass.bits(WordClass.ACT, WordClass.ACT_STATE);
    private static final long FINDS = WordClass.bits(WordClass.FIND);
    private static final long SAYS = WordClass.bits(WordClass.SAY);
    private static final long PEOPLE = WordClass.bits(WordClass.VICTIM, WordClass.HUMAN, WordClass.CRIMINAL, WordClass.HE);

    private final Words words;
    private final Referents referents;

    Agency(Words words, Referents referents) {
        this.words = words;
        this.referents = referents;
    }

    /// Whether it is a person who finds out nothing on behalf of anybody.
    boolean alone(Voice voice) {
        Referent who = voice.who();
        return who != null
                && (who.kind() == AttributionKind.SURVIVOR || who.person() || voice.through().stream().anyMatch(Referent::person));
    }

    boolean answersFor(int verb, Voice voice) {
        boolean stateOnly = words.is(verb, WordClass.ACT_STATE) && !words.any(verb, WordClass.bits(WordClass.ACT));
        if (!stateOnly || voice.who() == null) {
            return true;
        }
        AttributionKind kind = voice.who().kind();
        return kind == AttributionKind.GOVERNMENT || kind == AttributionKind.COURT || kind == AttributionKind.UN
                || kind == AttributionKind.NGO;
    }

    boolean canBe(int verb, Mention subject) {
        if (words.any(verb, SAYS) || words.any(verb, WordClass.bits(WordClass.SAYING, WordClass.CITING))) {
            return subject.form() != Form.QUANTITY || referents.lastPeople() != null;
        }
        boolean people = subject.headIsAny(PEOPLE) && !subject.headIsAny(Words.BODY | WordClass.ROLE.bit())
                || subject.form() == Form.QUANTITY;
        if (words.any(verb, FINDS)) {
            return !people;
        }
        return words.any(verb, ACTS) && !people && !subject.headIsAny(WordClass.bits(WordClass.DOCUMENT, WordClass.COURT_DOCUMENT))
                && actor(subject);
    }

    private boolean actor(Mention subject) {
        boolean criminal = false;
        for (int i = subject.core(); i < subject.end(); i++) {
            criminal |= words.is(i, WordClass.CRIMINAL);
        }
        return !criminal;
    }
}
