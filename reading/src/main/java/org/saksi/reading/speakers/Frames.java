package org.saksi.reading.speakers;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.saksi.reading.speakers.Mention.Form;
import org.saksi.terms.AttributionKind;

/// Finds, sentence by sentence, who answers for which stretch of it.
final class Frames {

    private static final long FINDS = WordClass.bits(WordClass.FIND);
    private static final long SAYS = WordClass.bits(WordClass.SAY);
    private static final long PEOPLE = WordClass.bits(WordClass.VICTIM, WordClass.HUMAN, WordClass.CRIMINAL, WordClass.HE);

    private static final int LONGEST_LABEL = 3;

    private final Words words;
    private final Quotations quotations;
    private final Verbs verbs;
    private final Subjects subjects;
    private final Scopes scopes;
    private final Mentions mentions;
    private final Naming naming;
    private final LetterFrames letterFrames;
    private final Referents referents;
    private final Agency agency;

    private Unit unit = new Unit(0, 0, 0, 0, false, false, false);
    private @Nullable Voice opener;
    private boolean agentless;
    private List<Mention> near = List.of();
    private List<Frame> frames = new ArrayList<>();

    Frames(Words words, Quotations quotations, Referents referents) {
        this.words = words;
        this.quotations = quotations;
        this.referents = referents;
        this.agency = new Agency(words, referents);
        this.verbs = new Verbs(words);
        this.subjects = new Subjects(words, verbs);
        this.mentions = new Mentions(words, verbs);
        this.naming = new Naming(words, referents, mentions);
        this.scopes = new Scopes(words, verbs);
        this.letterFrames = new LetterFrames(words, quotations, referents);
    }

    /// Who begins the sentence last read, by a name or a definite description; null when nobody known does.
    @Nullable
    Voice opener() {
        return opener;
    }

    /// The noun phrase that begins the sentence last read; null when none opens its clause.
    @Nullable
    Mention subject() {
        return near.isEmpty() || !opensClause(near.getFirst()) ? null : near.getFirst();
    }

    /// Whether the sentence last read tells an act of an authority in the passive, without saying whose: *19 youths were intercepted*.
    boolean agentless() {
        return agentless;
    }

    /// The person an interview has introduced; null when it has none.
    @Nullable
    Voice guest() {
        return naming.pointing().guest();
    }

    /// Takes a body as the one whose own statement the text is: *we* are that body.
    Voice issuedBy(Mention own) {
        return naming.issuedBy(own);
    }

    /// The body whose own statement a text in a script without spaces is; null when it is nobody's.
    @Nullable
    Voice issuedInLetters() {
        return words.letters(words.units().getFirst()) ? letterFrames.issued() : null;
    }

    private @Nullable Voice openerOf(Unit next) {
        if (near.isEmpty() || next.heading() || !opensClause(near.getFirst())) {
            return null;
        }
        Mention first = near.getFirst();
        boolean described = first.form() == Form.NOUN && first.definite() == Mention.Definiteness.THE
                && first.headIsAny(Words.BODY | WordClass.ROLE.bit() | WordClass.DOCUMENT.bit());
        return first.form() == Form.NAME || described ? voice(subjects.standing(first, near)) : null;
    }

    /// The frames of the next sentence; sentences must be given in the order of the text.
    List<Frame> next(Unit next) {
        unit = next;
        opener = null;
        agentless = false;
        near = List.of();
        if (words.letters(next)) {
            return letterFrames.next(next);
        }
        frames = new ArrayList<>();
        near = outsideSpeech();
        naming.turnTo(near);
        near.forEach(m -> naming.note(m, next.index(), next.heading()));
        if (!near.isEmpty() && !next.heading() && opensClause(near.getFirst())) {
            naming.pointing().openedBy(subjects.standing(near.getFirst(), near), next.index());
        }
        opener = openerOf(next);
        for (int i = next.first(); i < next.end(); i++) {
            if (!quotations.speech(i) && !words.is(i, WordClass.INNER)) {
                read(i);
            }
        }
        near.forEach(this::document);
        List<Frame> cut = scopes.cut(frames, next);
        cut.stream().filter(f -> !f.voice().nameless()).forEach(f -> naming.spoke(f, next.index()));
        return cut;
    }

    private @Nullable Voice voice(Subject subject) {
        return naming.voice(subject, unit.index());
    }

    private List<Mention> outsideSpeech() {
        List<Mention> found = new ArrayList<>();
        int from = unit.first();
        for (int i = unit.first(); i <= unit.end(); i++) {
            if (i == unit.end() || quotations.speech(i)) {
                if (i > from) {
                    found.addAll(mentions.within(from, i));
                }
                from = i + 1;
            }
        }
        return found;
    }

    private void read(int i) {
        if (words.is(i, WordClass.WRITER)) {
            frames.add(new Frame(Voice.NAMELESS, SpeakerRule.OWN_VOICE, scopes.segmentStart(i, unit), unit.end(), i, i, false, false));
        } else if (words.is(i, WordClass.ACCORDING)) {
            accordingTo(i);
        } else if (words.any(i, WordClass.bits(WordClass.AGENT, WordClass.PREPOSITION)) && reckons(i)) {
            accordingTo(i);
        } else if (words.is(i, WordClass.LED)) {
            ledBy(i);
        } else if (verbs.at(i)) {
            verb(i);
        }
    }

    /// *By its own estimate, …*: a possessive and a document, closed by a comma, behind a preposition that opens its clause.
    private boolean reckons(int i) {
        boolean opens = i == unit.first() || words.token(i - 1).is(",");
        boolean by = words.is(i, WordClass.AGENT) && i + 2 < unit.end() && words.is(i + 1, WordClass.OWN);
        int noun = by && words.any(i + 2, WordClass.DOCUMENT.bit()) ? i + 2 : i + 3;
        return opens && by && noun + 1 < unit.end() && words.is(noun, WordClass.DOCUMENT) && words.token(noun + 1).is(",");
    }

    private void accordingTo(int i) {
        Subject subject = subjects.after(afterPhrase(i), unit.end(), near);
        Voice voice = subject == null ? null : voice(subject);
        if (voice != null) {
            frames.add(new Frame(voice, SpeakerRule.ACCORDING_TO, unit.first(), unit.end(), i, i, true, true));
        }
    }

    private void ledBy(int i) {
        Subject subject = subjects.after(afterPhrase(i), unit.end(), near);
        if (subject == null || !subject.mention().headIsAny(Words.BODY) && subject.mention().form() != Form.NAME) {
            return;
        }
        Mention last = subject.mention();
        int at = near.indexOf(last);
        while (at + 1 < near.size() && near.get(at + 1).start() == last.bracket() + 1 && words.is(last.bracket(), WordClass.AND)) {
            last = near.get(++at);
        }
        boolean several = !last.equals(subject.mention()) && last.headIs(WordClass.STATE);
        Voice voice = several
                ? Voice.of(referents.described(subject.mention().core(), last.end(), AttributionKind.GOVERNMENT))
                : voice(subject);
        Mention m = subject.mention();
        boolean country = !several && words.name(m.end() - 1) && Countries.isCountry(words.token(m.end() - 1).folded());
        if (voice != null && !country && !m.headIsAny(PEOPLE)) {
            frames.add(new Frame(voice, SpeakerRule.LED_BY, unit.first(), unit.end(), i, i, true, false));
        }
    }

    private int afterPhrase(int i) {
        int k = i + 1;
        while (k < unit.end() && words.is(k, WordClass.INNER)) {
            k++;
        }
        return k;
    }

    private void verb(int i) {
        if (words.any(i, WordClass.bits(WordClass.SAYING, WordClass.CITING))) {
            participle(i);
            return;
        }
        int agent = verbs.agentMark(i, unit.end());
        boolean passive = verbs.passive(i);
        boolean reduced = i > unit.first()
                && (words.token(i - 1).is(",") || words.any(i - 1, WordClass.bits(WordClass.OPERATION, WordClass.DOCUMENT)));
        if (agent >= 0 && (passive || !words.any(i, SAYS) && (agent == i + 1 || reduced))) {
            byAgent(i, agent);
            return;
        }
        if (passive) {
            agentless |= words.is(i, WordClass.ACT);
            return;
        }
        if (words.any(i, SAYS) && inverted(i)) {
            return;
        }
        if (continues(i)) {
            return;
        }
        Subject subject = subjects.before(i, unit.first(), near);
        if (subject != null && agency.canBe(i, subject.mention()) && !(ruleOf(i) == SpeakerRule.ACT && someoneTo(i, subject.mention()))) {
            add(i, subject, ruleOf(i));
        }
    }

    /// *An agency offered her 950 dollars*: what some body did to the one whose story it is, who tells it.
    private boolean someoneTo(int verb, Mention subject) {
        return subject.definite() == Mention.Definiteness.A && verb + 1 < unit.end() && words.is(verb + 1, WordClass.OWN_PERSON)
                || subject.definite() == Mention.Definiteness.A && verb + 1 < unit.end() && words.token(verb + 1).is("him");
    }

    /// A report named with its maker at the head of a clause speaks even through a verb that the rules do not know.
    private void document(Mention m) {
        boolean governed = m.start() > unit.first() && words.any(m.start() - 1, WordClass.bits(WordClass.PREPOSITION, WordClass.AGENT));
        boolean used = frames.stream().anyMatch(f -> f.subject() == m.start());
        if (!m.headIs(WordClass.DOCUMENT) || governed || used || m.form() != Form.NOUN) {
            return;
        }
        Subject subject = subjects.standing(m, near);
        Mention by = subject.complement();
        Parts parts = Parts.of(words, m);
        boolean made = parts.bodyNamed(words) || parts.hasDescriptor() && m.definite() == Mention.Definiteness.THE
                || by != null && by.form() == Form.NAME && words.is(m.bracket(), WordClass.MAKER);
        int after = subject.end();
        boolean verb = after < unit.end() && words.any(after, WordClass.bits(WordClass.BE, WordClass.AUX)) || !opensClause(m);
        Voice voice = made && verb && opensClause(m) ? voice(subject) : null;
        if (voice != null && !voice.nameless()) {
            frames.add(new Frame(voice, SpeakerRule.FOUND, scopes.segmentStart(m.start(), unit), unit.end(), m.end() - 1, m.start(), false,
                    true));
        }
    }

    private boolean opensClause(Mention m) {
        boolean label = m.start() - unit.first() <= LONGEST_LABEL && m.start() > unit.first() && words.token(m.start() - 1).is(":");
        return m.start() == unit.first() || label || words.token(m.start() - 1).is(",")
                || words.any(m.start() - 1, WordClass.bits(WordClass.CLAUSE));
    }

    private SpeakerRule ruleOf(int i) {
        if (words.any(i, SAYS)) {
            return SpeakerRule.SAID;
        }
        return words.any(i, FINDS) ? SpeakerRule.FOUND : SpeakerRule.ACT;
    }

    private void byAgent(int verb, int agent) {
        Subject subject = subjects.after(agent + 1, unit.end(), near);
        if (subject == null || !agency.canBe(verb, subject.mention())) {
            return;
        }
        Voice voice = voice(subject);
        if (voice != null && !voice.nameless()) {
            frames.add(new Frame(voice, SpeakerRule.BY_AGENT, scopes.segmentStart(verb, unit), unit.end(), verb, agent, false, false));
        }
    }

    /// *…, said the director*: the speaker stands behind the verb, and speech or a clause before it.
    private boolean inverted(int i) {
        int before = i - 1;
        while (before >= unit.first() && words.is(before, WordClass.AUX) && !quotations.speech(before)) {
            before--;
        }
        boolean opens = before < unit.first() || words.token(before).is("\"") || words.token(before).is(",") || dash(before)
                || quotations.speech(before);
        if (!opens || words.is(i, WordClass.TELL)) {
            return false;
        }
        Subject subject = subjects.after(afterPhrase(i), unit.end(), near);
        if (subject == null || subject.mention().form() == Form.QUANTITY) {
            return false;
        }
        boolean clauseBefore = before >= unit.first();
        int mark = clauseBefore && dash(before) ? before - 1 : before;
        boolean speech = mark >= unit.first() && (quotations.speech(mark) || words.token(mark).is("\""));
        if (clauseBefore && !speech && !closes(subject.end())) {
            return false;
        }
        Voice voice = voice(subject);
        if (voice == null) {
            return false;
        }
        naming.pointing().spoke(subject, voice);
        frames.add(new Frame(voice, SpeakerRule.SAID, unit.first(), unit.end(), i, i, true, true));
        return true;
    }

    private boolean dash(int i) {
        return words.token(i).is("-") || words.token(i).is("—") || words.token(i).is("–");
    }

    private boolean closes(int place) {
        return place >= unit.end() || words.token(place).is(".") || words.token(place).is(",")
                || words.any(place, WordClass.bits(WordClass.PREPOSITION, WordClass.RELATIVE));
    }

    /// *… and said …*: another verb of the subject before.
    private boolean continues(int i) {
        int before = verbs.before(i);
        while (before >= unit.first() && words.any(before, WordClass.bits(WordClass.AUX, WordClass.BE))) {
            before = verbs.before(before);
        }
        if (before < unit.first() || !words.is(before, WordClass.AND) || frames.isEmpty()) {
            return false;
        }
        Frame last = frames.getLast();
        if (!last.whole() || last.rule() == SpeakerRule.SAID) {
            frames.add(new Frame(last.voice(), ruleOf(i), before, unit.end(), i, before, false, last.takesFloor()));
        }
        return true;
    }

    private void participle(int i) {
        Frame last = frames.isEmpty() ? null : frames.getLast();
        if (words.is(i, WordClass.CITING)) {
            Subject cited = subjects.after(afterPhrase(i), unit.end(), near);
            boolean body = cited != null && (cited.mention().headIsAny(Words.BODY | WordClass.ROLE.bit() | WordClass.DOCUMENT.bit()
                    | WordClass.COURT_DOCUMENT.bit()) || cited.mention().form() == Form.NAME);
            Voice voice = body && cited != null ? voice(cited) : null;
            if (voice != null && last != null && last.voice().medium() && !voice.nameless()) {
                frames.set(frames.size() - 1, last.by(voice.passedOnBy(last.voice())));
                return;
            }
        }
        if (last == null) {
            Subject subject = subjects.before(i, unit.first(), near);
            if (subject != null && agency.canBe(i, subject.mention())
                    && (subject.mention().headIsAny(Words.HEAD) || subject.mention().form() == Form.NAME)) {
                add(i, subject, SpeakerRule.SAID);
            }
        }
    }

    private void add(int verb, Subject subject, SpeakerRule rule) {
        Voice voice = voice(subject);
        if (voice == null || rule == SpeakerRule.FOUND && voice.who() != null && agency.alone(voice)) {
            return;
        }
        if (rule == SpeakerRule.ACT && !agency.answersFor(verb, voice)) {
            return;
        }
        if (rule == SpeakerRule.SAID) {
            naming.pointing().spoke(subject, voice);
        }
        voice = toldTo(verb, voice);
        boolean relative = words.is(Math.max(0, verbs.before(verb)), WordClass.RELATIVE);
        boolean passing = !words.any(subject.mention().end() - 1, Words.HEAD) && subject.mention().form() == Form.NOUN
                && subject.mention().definite() != Mention.Definiteness.THE;
        boolean takesFloor = rule != SpeakerRule.ACT && !passing && !relative && !words.is(verb, WordClass.APPEAL);
        boolean whole = rule == SpeakerRule.SAID && scopes.closed(verb, unit);
        int start = subject.mention().start();
        boolean clause = rule == SpeakerRule.ACT && start > unit.first() && words.is(start - 1, WordClass.CLAUSE);
        int from = whole
                ? unit.first()
                : clause
                        ? start - 1
                        : relative && subject.mention().definite() == Mention.Definiteness.A ? start : scopes.segmentStart(start, unit);
        frames.add(new Frame(voice, rule, from, unit.end(), verb, subject.mention().start(), whole, takesFloor));
    }

    /// *… told the paper*: whoever is told passes it on.
    private Voice toldTo(int verb, Voice voice) {
        if (!words.is(verb, WordClass.TELL) || voice.nameless()) {
            return voice;
        }
        Subject to = subjects.after(verb + 1, unit.end(), near);
        if (to == null || to.mention().form() != Form.NAME) {
            return voice;
        }
        Parts parts = Parts.of(words, to.mention());
        return parts.hasBody() ? voice.passedOnBy(referents.named(parts.bodyFrom(), parts.bodyEnd())) : voice;
    }
}
