package org.saksi.reading.speakers;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.saksi.reading.speakers.Mention.Definiteness;
import org.saksi.reading.speakers.Mention.Form;
import org.saksi.terms.AttributionKind;

/// For whom an official speaks: the body named beside the office, the one that *its* points to, the service just spoken of, or the office itself.
final class Officials {

    private static final int NEAR = 3;
    private static final int MEMORY = 8;

    private final Words words;
    private final Referents referents;
    private final Mentions mentions;
    private final Naming naming;
    private final Pointing pointing;

    Officials(Words words, Referents referents, Mentions mentions, Naming naming, Pointing pointing) {
        this.words = words;
        this.referents = referents;
        this.mentions = mentions;
        this.naming = naming;
        this.pointing = pointing;
    }

    /// *The mayor of Lask*, *the Auditor-General of Sorrel*: an office over a place speaks for itself.
    private @Nullable Voice office(Subject subject, Parts parts) {
        Mention of = subject.complement();
        boolean over = of != null && of.form() == Form.NAME && words.is(subject.mention().bracket(), WordClass.OF)
                && !of.headIsAny(Words.BODY)
                && !parts.hasPerson() && words.office(subject.mention().end() - 1);
        return over && of != null ? Voice.of(referents.described(subject.mention().core(), of.end(), AttributionKind.GOVERNMENT)) : null;
    }

    Voice official(Subject subject, Parts parts, int unit) {
        Voice office = office(subject, parts);
        if (office != null) {
            return office;
        }
        Referent body = bodyOfRole(parts, subject.complement(), unit);
        boolean owned = subject.mention().definite() == Definiteness.OWN && !parts.own();
        Voice owner = body == null && owned ? pointing.owner(subject.mention(), unit) : null;
        boolean stale = owner != null && owner.who() != null && parts.hasPerson()
                && unit - Math.max(owner.who().spoke(), Math.max(owner.who().opened(), owner.who().seen())) > NEAR;
        if (owner != null && owner.who() != null && !stale) {
            body = owner.who();
        }
        if (body == null && subject.asideFrom() >= 0 && !parts.hasPerson()) {
            return afterRole(subject, parts, unit);
        }
        if (parts.hasPerson()) {
            Referent person = person(parts);
            person.isPerson();
            body = body == null && person.body() == null ? commandOf(parts, unit) : body;
            if (body != null && !parts.own()) {
                person.speaksFor(body);
            }
            return parts.own() ? Voice.of(person) : Naming.spokenFor(person);
        }
        boolean counsel = subject.complement() != null && words.token(subject.complement().start() - 1).is("for");
        if (body != null && (!parts.own() || counsel)) {
            nameInAside(subject, body);
            return Voice.of(body);
        }
        return withoutBody(subject.mention(), parts, body != null || subject.asideFrom() >= 0, unit);
    }

    /// An official of whom no body is named: the one who spoke before, an office over a place, or one of the body last spoken of.
    private Voice withoutBody(Mention m, Parts parts, boolean toldMore, int unit) {
        boolean the = m.definite() == Definiteness.THE;
        boolean office = words.office(m.end() - 1);
        boolean rank = !parts.own() && !toldMore && the && !m.headIs(WordClass.SPOKESPERSON) && !office;
        Voice last = pointing.lastOfficial();
        if (rank && last != null && last.who() != null && unit - last.who().spoke() <= MEMORY) {
            return last;
        }
        if (office && the) {
            return Voice.of(referents.described(m.core(), m.end(), AttributionKind.GOVERNMENT));
        }
        boolean pointing = !parts.own() && (the || m.definite() == Definiteness.OWN || m.headIs(WordClass.SPOKESPERSON));
        Referent near = pointing ? referents.lastBody() : null;
        return Voice.of(near != null ? near : referents.described(m.core(), m.end(), Kinds.ofHead(m.head())));
    }

    /// The state body spoken of just before, for somebody with a rank and no body: *Commander Talbot said*.
    private @Nullable Referent commandOf(Parts parts, int unit) {
        boolean rank = words.is(parts.roleFrom(), WordClass.RANK);
        Referent own = rank ? pointing.issuer() : null;
        if (own != null) {
            return own;
        }
        Referent near = rank ? referents.lastState() : null;
        return near != null && unit - near.seen() <= NEAR ? near : null;
    }

    private Voice afterRole(Subject subject, Parts parts, int unit) {
        List<Mention> inside = mentions.within(subject.asideFrom(), subject.asideEnd());
        if (!inside.isEmpty() && inside.getFirst().form() == Form.NAME && Parts.of(words, inside.getFirst()).hasBody()) {
            Parts name = Parts.of(words, inside.getFirst());
            Referent r = referents.named(name.bodyFrom(), name.bodyEnd());
            r.isPerson();
            return Naming.spokenFor(r);
        }
        return official(new Subject(subject.mention(), subject.complement(), -1, -1), parts, unit);
    }

    private void nameInAside(Subject subject, Referent body) {
        if (subject.asideFrom() < 0) {
            return;
        }
        List<Mention> inside = mentions.within(subject.asideFrom(), subject.asideEnd());
        if (inside.size() == 1 && inside.getFirst().form() == Form.NAME && Parts.of(words, inside.getFirst()).hasBody()) {
            Parts name = Parts.of(words, inside.getFirst());
            referents.named(name.bodyFrom(), name.bodyEnd()).speaksFor(body);
        }
    }

    @Nullable
    Referent bodyOfRole(Parts parts, @Nullable Mention complement, int unit) {
        boolean tiedToName = complement != null && complement.form() == Form.NAME;
        if (parts.hasBody() && (parts.bodyNamed(words) || !tiedToName)) {
            Mention within = new Mention(parts.bodyFrom(), parts.bodyFrom(), parts.bodyEnd(),
                    parts.bodyNamed(words) ? Form.NAME : Form.NOUN, parts.bareBody() ? Definiteness.BARE : Definiteness.THE,
                    words.classes(parts.bodyEnd() - 1), parts.bodyEnd());
            return naming.bodyOf(within, unit);
        }
        return complement == null ? null : naming.bodyOf(complement, unit);
    }

    Referent person(Parts parts) {
        Referent r = referents.named(parts.personFrom(), parts.personEnd());
        r.isPerson();
        return r;
    }
}
