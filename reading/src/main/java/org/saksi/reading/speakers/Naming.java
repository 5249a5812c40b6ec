package org.saksi.reading.speakers;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.saksi.reading.speakers.Mention.Definiteness;
import org.saksi.reading.speakers.Mention.Form;
import org.saksi.terms.AttributionKind;

/// Leads from a noun phrase to whoever speaks by it: an official to the body, a report to who made it, a pronoun or description to its referent.
final class Naming {

    private static final int NEAR = 3;

    private final Words words;
    private final Referents referents;
    private final Appositions appositions;
    private final Pointing pointing;
    private final Documents documents;
    private final Officials officials;

    Naming(Words words, Referents referents, Mentions mentions) {
        this.words = words;
        this.referents = referents;
        this.appositions = new Appositions(words, referents, mentions, this);
        this.pointing = new Pointing(words, referents, this, appositions);
        this.documents = new Documents(words, referents, this, pointing);
        this.officials = new Officials(words, referents, mentions, this, pointing);
    }

    /// Whom pronouns point to.
    Pointing pointing() {
        return pointing;
    }

    /// The body of a role.
    @Nullable
    Referent bodyOfRole(Parts parts, @Nullable Mention complement, int unit) {
        return officials.bodyOfRole(parts, complement, unit);
    }

    /// Takes a body as the one whose statement the text is.
    Voice issuedBy(Mention own) {
        Voice issuer = Voice
                .of(referents.named(Parts.of(words, own).bodyFrom() < 0 ? own.core() : Parts.of(words, own).bodyFrom(), own.end(), true));
        pointing.issued(issuer);
        return issuer;
    }

    /// The noun phrases of the sentence that is read next.
    void turnTo(List<Mention> ofSentence) {
        pointing.turnTo(ofSentence);
        documents.turnTo(ofSentence);
    }

    /// Takes note of everybody that a noun phrase names.
    void note(Mention mention, int unit, boolean heading) {
        if (mention.form() == Form.PRONOUN || mention.form() == Form.QUANTITY) {
            return;
        }
        Parts parts = Parts.of(words, mention);
        if (parts.bodyNamed(words)) {
            Referent body = referents.named(parts.bodyFrom(), parts.bodyEnd(), !heading);
            body.saw(unit);
            body.learn(Kinds.ofHead(parts.descriptor()));
            if (mention.bracket() > mention.end() && mention.form() == Form.NAME && !parts.hasPerson()
                    && words.acronym(mention.end() + 1)) {
                referents.acronym(body, mention.end() + 1);
            }
        }
        if (mention.headIs(WordClass.DOCUMENT) && !heading) {
            documents.published(mention, unit);
        }
        if (parts.hasPerson()) {
            officials.person(parts).saw(unit);
        }
        if (mention.headIsAny(WordClass.bits(WordClass.VICTIM)) && mention.form() == Form.NOUN) {
            referents.described(mention.core(), mention.end(), AttributionKind.SURVIVOR).saw(unit);
        }
    }

    /// Takes note of who had the word, and of the paper in which they had it.
    void spoke(Frame frame, int unit) {
        Referent who = frame.voice().who();
        if (who == null) {
            return;
        }
        who.spokeIn(unit);
        if (!frame.act()) {
            documents.toldIn(who, frame.anchor(), unit);
        }
    }

    /// Who speaks when this is the subject; null when nothing tells.
    @Nullable
    Voice voice(Subject subject, int unit) {
        Mention m = subject.mention();
        return switch (m.form()) {
            case PRONOUN -> pointing.pronoun(m, unit);
            case QUANTITY -> pointing.someOf(subject, unit);
            case NAME, NOUN -> phrase(subject, unit);
        };
    }

    @Nullable
    Voice phrase(Subject subject, int unit) {
        Mention m = subject.mention();
        Parts parts = Parts.of(words, m);
        if (parts.hasRole()) {
            return officials.official(subject, parts, unit);
        }
        if (m.form() == Form.NAME) {
            return named(subject, parts, unit);
        }
        if (m.headIs(WordClass.COURT_DOCUMENT)) {
            return Voice.of(referents.described(m.core(), m.end(), AttributionKind.COURT));
        }
        if (m.headIs(WordClass.DOCUMENT)) {
            return documents.document(subject, parts, unit);
        }
        if (m.headIs(WordClass.OPERATION)) {
            return parts.hasBody() && authority(parts) ? Voice.of(referents.named(parts.bodyFrom(), parts.bodyEnd())) : null;
        }
        return described(subject, parts, unit);
    }

    private boolean authority(Parts parts) {
        return referents.named(parts.bodyFrom(), parts.bodyEnd()).kind() == AttributionKind.GOVERNMENT;
    }

    /// A person speaks for the body they belong to, and passes its words on.
    static Voice spokenFor(Referent r) {
        Referent body = r.body();
        return body == null ? Voice.of(r) : Voice.of(body).passedOnBy(r);
    }

    private Voice named(Subject subject, Parts parts, int unit) {
        Referent r = referents.named(parts.bodyFrom(), parts.bodyEnd());
        r.learn(Kinds.ofHead(parts.descriptor()));
        appositions.possessed(r, parts);
        if (subject.asideFrom() >= 0) {
            appositions.aside(r, subject, unit);
        } else if (subject.complement() != null && !r.person()
                && words.any(subject.mention().bracket(), WordClass.bits(WordClass.OF, WordClass.TIE))) {
            Referent body = bodyOf(subject.complement(), unit);
            boolean the = subject.complement().start() < subject.complement().core() && r.fullName();
            if (body != null && body.named() && !body.place() && (the || body.kind() != AttributionKind.UNKNOWN)) {
                r.speaksFor(body);
            }
        }
        return spokenFor(r);
    }

    @Nullable
    Referent bodyOf(Mention m, int unit) {
        boolean country = m.end() - m.core() <= 2 && Countries.isCountry(words.token(m.end() - 1).folded());
        if (m.form() == Form.PRONOUN || m.form() == Form.QUANTITY || country) {
            return null;
        }
        int nameFrom = m.form() == Form.NAME || words.name(m.end() - 1) ? Parts.of(words, m).nameFrom() : -1;
        if (nameFrom >= 0) {
            return referents.named(nameFrom, m.end());
        }
        Voice voice = m.headIsAny(Words.BODY) ? phrase(Subject.of(m), unit) : null;
        return voice == null ? null : voice.who();
    }

    private @Nullable Voice described(Subject subject, Parts parts, int unit) {
        Mention m = subject.mention();
        Mention of = subject.complement();
        boolean members = of != null && of.form() == Form.NAME && words.is(m.end() - 1, WordClass.RANK) && of.headIsAny(Words.BODY)
                && words.any(m.bracket(), WordClass.bits(WordClass.TIE, WordClass.PREPOSITION));
        if (members && of != null) {
            return phrase(Subject.of(of), unit);
        }
        boolean tied = of != null && of.form() == Form.NAME && m.headIsAny(Words.BODY) && !parts.hasBody()
                && words.is(m.bracket(), WordClass.OF);
        int end = tied && of != null ? of.end() : m.end();
        boolean owned = m.definite() == Definiteness.OWN && m.headIsAny(WordClass.bits(WordClass.STATE, WordClass.NGO))
                && !m.headIs(WordClass.STRICT);
        Voice owner = owned ? pointing.owner(m, unit) : null;
        if (owner != null) {
            return owner;
        }
        boolean plain = end == m.end() && !parts.hasBody() && m.headIsAny(Words.BODY) && !genitive(m);
        Referent known = plain ? knownBy(m, unit) : null;
        if (known != null) {
            return spokenFor(known);
        }
        int core = m.core();
        while (core < m.end() - 1 && words.is(core, WordClass.QUANTITY)) {
            core++;
        }
        boolean unlisted = m.head() == WordClass.HUMAN.bit() && !words.any(m.end() - 1, Words.HEAD);
        AttributionKind kind = unlisted ? AttributionKind.UNKNOWN : Kinds.ofHead(m.head());
        return unlisted || m.headIsAny(Words.HEAD) ? Voice.of(referents.described(core, end, kind)) : null;
    }

    /// Whom a description of a body without a name of its own points back to: *the watchdog*; bare *officers* are those of the authority just
    /// spoken of.
    private @Nullable Referent knownBy(Mention m, int unit) {
        if (m.definite() == Definiteness.THE || m.definite() == Definiteness.OWN && m.headIsAny(WordClass.bits(WordClass.ROLE))) {
            Referent r = referents.pointedAt(m.end() - 1, m.head(), unit);
            boolean modified = m.headIs(WordClass.STATE) && !m.headIs(WordClass.NGO) && m.end() - m.core() > 1
                    && words.classes(m.core()) == 0
                    && !words.name(m.core());
            if (r != null && !(modified && r.kind() == AttributionKind.UNKNOWN)) {
                r.learn(Kinds.ofHead(m.head()));
                return r;
            }
        }
        boolean bare = m.definite() == Definiteness.BARE && m.end() - m.core() == 1 && words.is(m.end() - 1, WordClass.RANK);
        Referent state = bare ? referents.lastAuthority() : null;
        return state != null && unit - state.spoke() <= NEAR ? state : null;
    }

    private boolean genitive(Mention m) {
        for (int i = m.core(); i < m.end(); i++) {
            if (words.token(i).is("'s") || words.token(i).is("'")) {
                return true;
            }
        }
        return false;
    }
}
