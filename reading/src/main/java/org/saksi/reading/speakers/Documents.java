package org.saksi.reading.speakers;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.saksi.reading.speakers.Mention.Definiteness;
import org.saksi.reading.speakers.Mention.Form;

/// Whose report, letter or list it is.
final class Documents {

    private static final int FAR = 6;
    private static final int SOON = 3;

    private final Words words;
    private final Referents referents;
    private final Naming naming;
    private final Pointing pointing;
    private List<Mention> near = List.of();

    Documents(Words words, Referents referents, Naming naming, Pointing pointing) {
        this.words = words;
        this.referents = referents;
        this.naming = naming;
        this.pointing = pointing;
    }

    /// The noun phrases of the sentence that is read next.
    void turnTo(List<Mention> ofSentence) {
        near = ofSentence;
    }

    /// *A report published on Thursday by the institute*: takes note whose report it is.
    void published(Mention document, int unit) {
        int by = -1;
        for (int i = document.bracket(); i < Math.min(words.size(), document.bracket() + FAR); i++) {
            by = words.is(i, WordClass.AGENT) ? i : by;
        }
        for (Mention m : near) {
            if (by >= 0 && m.start() == by + 1 && m.form() == Form.NAME && !pointing.isPlace(m)) {
                Parts maker = Parts.of(words, m);
                if (maker.bodyNamed(words)) {
                    referents.named(maker.bodyFrom(), maker.bodyEnd()).issuedIn(unit);
                }
            }
        }
    }

    /// *The institute said in a report*: takes note whose report it is.
    ///
    /// @param verb the place of *said*
    void toldIn(Referent speaker, int verb, int unit) {
        Referent body = speaker.person() ? speaker.body() : speaker;
        boolean paper = near.stream().anyMatch(m -> m.headIs(WordClass.DOCUMENT) && m.definite() == Definiteness.A
                && m.start() > verb && m.start() - verb <= SOON);
        if (paper && body != null && body.named()) {
            body.issuedIn(unit);
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

    @Nullable
    Voice document(Subject subject, Parts parts, int unit) {
        Mention m = subject.mention();
        if (parts.hasBody()) {
            Referent maker = referents.named(parts.bodyFrom(), parts.bodyEnd());
            maker.issuedIn(unit);
            return Naming.spokenFor(maker);
        }
        Voice owner = m.definite() == Definiteness.OWN ? pointing.owner(m, unit) : null;
        if (owner != null) {
            return owner;
        }
        if (parts.hasDescriptor() && m.definite() == Definiteness.THE) {
            Referent r = referents.pointedAt(parts.descriptorEnd() - 1, parts.descriptor(), unit);
            if (r != null) {
                return Naming.spokenFor(r);
            }
        }
        boolean media = (parts.descriptor() & WordClass.MEDIA.bit()) != 0;
        if (parts.hasDescriptor() && !media) {
            return Voice.of(referents.described(m.core(), parts.descriptorEnd(), Kinds.ofHead(parts.descriptor())));
        }
        Mention by = subject.complement();
        if (by != null && by.headIsAny(Words.BODY | WordClass.ROLE.bit()) || by != null && by.form() == Form.NAME) {
            return naming.voice(Subject.of(by), unit);
        }
        Mention issuing = m.definite() == Definiteness.A || m.definite() == Definiteness.BARE ? issuing(m) : null;
        if (issuing != null) {
            return naming.voice(Subject.of(issuing), unit);
        }
        Referent maker = m.definite() == Definiteness.A ? referents.issuedIn(unit) : null;
        if (maker != null) {
            return Naming.spokenFor(maker);
        }
        if (m.definite() == Definiteness.THE || m.definite() == Definiteness.OWN) {
            Referent r = referents.lastIssuer();
            return r == null ? Voice.NAMELESS : Naming.spokenFor(r);
        }
        return Voice.NAMELESS;
    }
}
