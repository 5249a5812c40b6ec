package org.saksi.reading.speakers;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.saksi.reading.speakers.Mention.Definiteness;
import org.saksi.reading.speakers.Mention.Form;
import org.saksi.reading.text.TokenKind;
import org.saksi.terms.AttributionKind;

/// Leads from a noun phrase to whoever speaks by it: an official to the body, a report to who made it, a pronoun or description to its referent.
final class Naming {

    private static final int NEAR = 3;
    private static final int MEMORY = 8;
    private static final int FAR = 6;
    private static final List<String> PERSON_ENDINGS = List.of("er", "or", "ist", "man", "woman", "ian", "ess", "nun");
    private static final long HUMANS = WordClass.bits(WordClass.ROLE, WordClass.OWN_ROLE, WordClass.HUMAN, WordClass.VICTIM);

    private final Words words;
    private final Referents referents;
    private final Mentions mentions;
    private @Nullable Voice lastHuman;
    private @Nullable Voice lastOfficial;
    private @Nullable Voice issuer;
    private List<Mention> near = List.of();

    Naming(Words words, Referents referents, Mentions mentions) {
        this.words = words;
        this.referents = referents;
        this.mentions = mentions;
    }

    /// The person last introduced, who answers in an interview.
    @Nullable
    Voice guest() {
        Referent r = referents.lastPerson();
        return lastHuman != null ? lastHuman : r == null ? null : spokenFor(r);
    }

    /// Takes a body as the one whose statement the text is.
    Voice issuedBy(Mention own) {
        issuer = Voice
                .of(referents.named(Parts.of(words, own).bodyFrom() < 0 ? own.core() : Parts.of(words, own).bodyFrom(), own.end(), true));
        return issuer;
    }

    /// The noun phrases of the sentence that is read next.
    void turnTo(List<Mention> ofSentence) {
        near = ofSentence;
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
            published(mention, unit);
        }
        if (parts.hasPerson()) {
            person(parts).saw(unit);
        }
        if (mention.headIsAny(WordClass.bits(WordClass.VICTIM)) && mention.form() == Form.NOUN) {
            referents.described(mention.core(), mention.end(), AttributionKind.SURVIVOR).saw(unit);
        }
    }

    /// *A report published on Thursday by the institute*: takes note whose report it is.
    private void published(Mention document, int unit) {
        int by = -1;
        for (int i = document.bracket(); i < Math.min(words.size(), document.bracket() + FAR); i++) {
            by = words.is(i, WordClass.AGENT) ? i : by;
        }
        for (Mention m : near) {
            if (by >= 0 && m.start() == by + 1 && m.form() == Form.NAME && !isPlace(m)) {
                Parts maker = Parts.of(words, m);
                if (maker.bodyNamed(words)) {
                    referents.named(maker.bodyFrom(), maker.bodyEnd()).issuedIn(unit);
                }
            }
        }
    }

    /// Whoever stands as agent soon behind a report: *a report released last week by the regulator*.
    private @Nullable Mention issuing(Mention document) {
        for (Mention m : near) {
            boolean agent = m.start() > document.bracket() && m.start() - document.bracket() <= FAR
                    && words.is(m.start() - 1, WordClass.AGENT);
            if (agent && !m.headIs(WordClass.MEDIA) && (m.form() == Form.NAME || m.headIsAny(Words.BODY))) {
                return m;
            }
        }
        return null;
    }

    /// Who speaks when this is the subject; null when nothing tells.
    @Nullable
    Voice voice(Subject subject, int unit) {
        Mention m = subject.mention();
        return switch (m.form()) {
            case PRONOUN -> pronoun(m, unit);
            case QUANTITY -> someOf(subject, unit);
            case NAME, NOUN -> phrase(subject, unit);
        };
    }

    /// Takes note of the person who opens a sentence, so that *he* and *she* can point to them.
    void openedBy(Subject subject, int unit) {
        Mention m = subject.mention();
        boolean governed = m.start() > 0 && words.is(m.start() - 1, WordClass.PREPOSITION);
        boolean person = m.form() == Form.NAME && Parts.of(words, m).hasPerson()
                || m.form() == Form.NOUN && m.headIsAny(WordClass.bits(WordClass.ROLE, WordClass.OWN_ROLE))
                        && m.definite() != Definiteness.BARE;
        if (m.form() == Form.NAME && !governed) {
            Parts parts = Parts.of(words, m);
            if (parts.bodyNamed(words)) {
                Referent opener = referents.named(parts.bodyFrom(), parts.bodyEnd());
                opener.openedIn(unit);
                boolean aside = m.bracket() + 1 < words.size() && words.token(m.bracket()).is(",")
                        && (tellsPerson(m.bracket() + 1) || describesPerson(m.bracket() + 1));
                boolean titled = words.title(m.core());
                if ((aside || titled) && opener.kind() == AttributionKind.UNKNOWN) {
                    opener.isPerson();
                    person = true;
                }
            }
        }
        if (person && !governed) {
            lastHuman = phrase(subject, unit);
        }
        if (m.form() == Form.PRONOUN && m.headIs(WordClass.HE) && lastHuman == null) {
            Referent r = referents.lastPerson();
            if (r != null && unit - r.seen() <= NEAR) {
                r.isPerson();
            }
        }
    }

    /// Takes note that a noun phrase spoke, so that *he* and *she* can point to it.
    void spoke(Subject subject, Voice voice) {
        Mention m = subject.mention();
        Referent who = voice.who();
        boolean human = m.headIsAny(HUMANS) || who != null && (who.person() || voice.through().stream().anyMatch(Referent::person))
                || m.form() == Form.NAME && Parts.of(words, m).hasPerson();
        if (human) {
            lastHuman = voice;
        }
        lastOfficial = Parts.of(words, m).hasRole() ? voice : lastOfficial;
    }

    private @Nullable Voice phrase(Subject subject, int unit) {
        Mention m = subject.mention();
        Parts parts = Parts.of(words, m);
        if (parts.hasRole()) {
            return official(subject, parts, unit);
        }
        if (m.form() == Form.NAME) {
            return named(subject, parts, unit);
        }
        if (m.headIs(WordClass.COURT_DOCUMENT)) {
            return Voice.of(referents.described(m.core(), m.end(), AttributionKind.COURT));
        }
        if (m.headIs(WordClass.DOCUMENT)) {
            return document(subject, parts, unit);
        }
        if (m.headIs(WordClass.OPERATION)) {
            return parts.hasBody() && authority(parts) ? Voice.of(referents.named(parts.bodyFrom(), parts.bodyEnd())) : null;
        }
        return described(subject, parts, unit);
    }

    private boolean authority(Parts parts) {
        return referents.named(parts.bodyFrom(), parts.bodyEnd()).kind() == AttributionKind.GOVERNMENT;
    }

    private @Nullable Voice pronoun(Mention m, int unit) {
        boolean person = m.headIs(WordClass.HE);
        if (m.headIs(WordClass.WE) && issuer != null) {
            return issuer;
        }
        if (m.headIs(WordClass.WE)) {
            Referent issuer = referents.lastSpeaker(false);
            return issuer == null ? null : spokenFor(issuer);
        }
        if (person && lastHuman != null) {
            return lastHuman;
        }
        Voice within = person ? null : earlier(m, unit);
        if (within != null) {
            return within;
        }
        Referent opener = m.headIs(WordClass.IT) ? referents.openedIn(unit - 1) : null;
        if (opener != null) {
            return spokenFor(opener);
        }
        Referent r = referents.lastSpeaker(person);
        if (r == null) {
            r = person ? referents.lastPerson() : referents.lastBody();
        }
        if (r == null) {
            return null;
        }
        return spokenFor(r);
    }

    /// The first body before a pronoun in its own sentence that no preposition governs.
    private @Nullable Voice earlier(Mention pronoun, int unit) {
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
                return phrase(Subject.of(m), unit);
            }
        }
        return null;
    }

    private boolean isPlace(Mention m) {
        Parts parts = Parts.of(words, m);
        return parts.bodyNamed(words) && referents.named(parts.bodyFrom(), parts.bodyEnd()).place();
    }

    /// *Five of the six states* are the states; *ten others* are the people last spoken of.
    private @Nullable Voice someOf(Subject subject, int unit) {
        Mention of = subject.complement();
        if (of != null && words.is(of.start() - 1, WordClass.OF) && (of.form() == Form.NOUN || of.form() == Form.NAME)) {
            return phrase(Subject.of(of), unit);
        }
        Referent r = referents.lastPeople();
        return r == null ? null : Voice.of(r);
    }

    /// A person speaks for the body they belong to, and passes its words on.
    private static Voice spokenFor(Referent r) {
        Referent body = r.body();
        return body == null ? Voice.of(r) : Voice.of(body).passedOnBy(r);
    }

    private Voice named(Subject subject, Parts parts, int unit) {
        Referent r = referents.named(parts.bodyFrom(), parts.bodyEnd());
        r.learn(Kinds.ofHead(parts.descriptor()));
        possessed(r, parts);
        if (subject.asideFrom() >= 0) {
            aside(r, subject, unit);
        } else if (subject.complement() != null && !r.person() && words.is(subject.mention().bracket(), WordClass.OF)) {
            Referent body = bodyOf(subject.complement(), unit);
            if (body != null && body.named() && body.kind() != AttributionKind.UNKNOWN) {
                r.speaksFor(body);
            }
        }
        return spokenFor(r);
    }

    /// *The Institute's Petra Lund* speaks for the institute.
    private void possessed(Referent r, Parts parts) {
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
    private void aside(Referent r, Subject subject, int unit) {
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
                    .map(m -> bodyOf(m, unit)).ifPresent(r::speaksFor);
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
            Referent body = bodyOfRole(parts, tied, unit);
            if (body != null) {
                r.speaksFor(body);
            }
            r.isPerson();
        }
    }

    /// Whether an apposition begins as those of people do: *who …*, an age, *his*.
    private boolean tellsPerson(int i) {
        return words.any(i, WordClass.bits(WordClass.WHO, WordClass.HE)) || words.token(i).kind() == TokenKind.NUMBER;
    }

    /// *…, a nun who …*: an apposition with an article and no noun of a body.
    private boolean describesPerson(int i) {
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

    /// *The mayor of Lask*, *the Auditor-General of Sorrel*: an office over a place speaks for itself.
    private @Nullable Voice office(Subject subject, Parts parts) {
        Mention of = subject.complement();
        boolean over = of != null && of.form() == Form.NAME && words.is(subject.mention().bracket(), WordClass.OF)
                && !of.headIsAny(Words.BODY)
                && !parts.hasPerson() && words.office(subject.mention().end() - 1);
        return over && of != null ? Voice.of(referents.described(subject.mention().core(), of.end(), AttributionKind.GOVERNMENT)) : null;
    }

    private Voice official(Subject subject, Parts parts, int unit) {
        Voice office = office(subject, parts);
        if (office != null) {
            return office;
        }
        Referent body = bodyOfRole(parts, subject.complement(), unit);
        boolean owned = subject.mention().definite() == Definiteness.OWN && !parts.own();
        Voice owner = body == null && owned ? owner(subject.mention(), unit) : null;
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
            return parts.own() ? Voice.of(person) : spokenFor(person);
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
        if (rank && lastOfficial != null && lastOfficial.who() != null && unit - lastOfficial.who().spoke() <= MEMORY) {
            return lastOfficial;
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
        Referent near = rank ? referents.lastState() : null;
        return near != null && unit - near.seen() <= NEAR ? near : null;
    }

    /// Whom *its*, *their* or *our* before a role points to.
    private @Nullable Voice owner(Mention m, int unit) {
        if (words.is(m.start(), WordClass.OWN_PERSON)) {
            return lastHuman;
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
        return r == null ? null : spokenFor(r);
    }

    private Voice afterRole(Subject subject, Parts parts, int unit) {
        List<Mention> inside = mentions.within(subject.asideFrom(), subject.asideEnd());
        if (!inside.isEmpty() && inside.getFirst().form() == Form.NAME) {
            Parts name = Parts.of(words, inside.getFirst());
            Referent r = referents.named(name.bodyFrom(), name.bodyEnd());
            r.isPerson();
            return spokenFor(r);
        }
        return official(new Subject(subject.mention(), subject.complement(), -1, -1), parts, unit);
    }

    private void nameInAside(Subject subject, Referent body) {
        if (subject.asideFrom() < 0) {
            return;
        }
        List<Mention> inside = mentions.within(subject.asideFrom(), subject.asideEnd());
        if (inside.size() == 1 && inside.getFirst().form() == Form.NAME) {
            Parts name = Parts.of(words, inside.getFirst());
            referents.named(name.bodyFrom(), name.bodyEnd()).speaksFor(body);
        }
    }

    private @Nullable Referent bodyOfRole(Parts parts, @Nullable Mention complement, int unit) {
        boolean tiedToName = complement != null && complement.form() == Form.NAME;
        if (parts.hasBody() && (parts.bodyNamed(words) || !tiedToName)) {
            Mention within = new Mention(parts.bodyFrom(), parts.bodyFrom(), parts.bodyEnd(),
                    parts.bodyNamed(words) ? Form.NAME : Form.NOUN, parts.bareBody() ? Definiteness.BARE : Definiteness.THE,
                    words.classes(parts.bodyEnd() - 1), parts.bodyEnd());
            return bodyOf(within, unit);
        }
        return complement == null ? null : bodyOf(complement, unit);
    }

    private @Nullable Referent bodyOf(Mention m, int unit) {
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

    private Referent person(Parts parts) {
        Referent r = referents.named(parts.personFrom(), parts.personEnd());
        r.isPerson();
        return r;
    }

    private @Nullable Voice document(Subject subject, Parts parts, int unit) {
        Mention m = subject.mention();
        if (parts.hasBody()) {
            Referent maker = referents.named(parts.bodyFrom(), parts.bodyEnd());
            maker.issuedIn(unit);
            return spokenFor(maker);
        }
        if (parts.hasDescriptor() && m.definite() == Definiteness.THE) {
            Referent r = referents.pointedAt(parts.descriptorEnd() - 1, parts.descriptor(), unit);
            if (r != null) {
                return spokenFor(r);
            }
        }
        boolean media = (parts.descriptor() & WordClass.MEDIA.bit()) != 0;
        if (parts.hasDescriptor() && !media) {
            return Voice.of(referents.described(m.core(), parts.descriptorEnd(), Kinds.ofHead(parts.descriptor())));
        }
        Mention by = subject.complement();
        if (by != null && by.headIsAny(Words.BODY | WordClass.ROLE.bit()) || by != null && by.form() == Form.NAME) {
            return voice(Subject.of(by), unit);
        }
        Mention issuing = m.definite() == Definiteness.A ? issuing(m) : null;
        if (issuing != null) {
            return voice(Subject.of(issuing), unit);
        }
        Referent maker = m.definite() == Definiteness.A ? referents.issuedIn(unit) : null;
        if (maker != null) {
            return spokenFor(maker);
        }
        if (m.definite() == Definiteness.THE || m.definite() == Definiteness.OWN) {
            Referent r = referents.lastIssuer();
            return r == null ? Voice.NAMELESS : spokenFor(r);
        }
        return Voice.NAMELESS;
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
        Voice owner = owned ? owner(m, unit) : null;
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
