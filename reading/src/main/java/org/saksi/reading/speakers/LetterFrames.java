package org.saksi.reading.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.saksi.reading.text.Token;
import org.saksi.reading.text.TokenKind;
import org.saksi.terms.AttributionKind;

/// Finds who answers for a sentence in scripts that put no spaces between words: bodies by the noun that ends their name, the subject of a verb
/// in its clause, what stands behind *according to*, and the authority behind an act that names none.
final class LetterFrames {

    private static final int LONGEST_NAME = 14;
    private static final int LONGEST_SPEAKER = 16;
    private static final int SHORTEST_BODY = 3;
    private static final long NAME_HEAD = Words.BODY
            | WordClass.bits(WordClass.ROLE, WordClass.VICTIM, WordClass.DOCUMENT, WordClass.COURT_DOCUMENT);
    private static final long ACTS = WordClass.bits(WordClass.ACT, WordClass.ACT_STATE);
    private static final long PRONOUNS = WordClass.bits(WordClass.HE, WordClass.THEY, WordClass.IT);
    private static final long BETWEEN = WordClass.bits(WordClass.ADVERB, WordClass.TIME, WordClass.AUX, WordClass.CLAUSE);
    private static final long NEUTRAL = WordClass.bits(WordClass.OBJECT, WordClass.INNER);
    private static final int STAFF = 4;
    private static final int OWN_WORDS = 2;
    private static final int LONGEST_QUOTED = 10;
    private static final long GOVERNS = WordClass.bits(WordClass.PREPOSITION, WordClass.AND, WordClass.ACCORDING);

    /// A stretch of letters that names a body.
    private record Body(int start, int end, long head) {}

    private final Words words;
    private final Quotations quotations;
    private final Referents referents;
    private final Map<String, Voice> agents = new HashMap<>();
    private final Map<String, Voice> people = new HashMap<>();
    private @Nullable Voice issuer;
    private @Nullable Voice lastAuthority;
    private @Nullable Voice lastSpeaker;

    LetterFrames(Words words, Quotations quotations, Referents referents) {
        this.words = words;
        this.quotations = quotations;
        this.referents = referents;
    }

    /// The body whose own statement the text is: its heading is one of a statement and names it, and the text says *we*; null when it is none.
    @Nullable
    Voice issued() {
        Unit heading = words.units().getFirst();
        boolean statement = false;
        for (int i = heading.first(); i < heading.end(); i++) {
            statement |= words.any(i, WordClass.DOCUMENT.bit()) || words.statement(i);
        }
        int own = 0;
        for (int i = 0; i < words.size(); i++) {
            own += words.is(i, WordClass.WE) && !words.is(i, WordClass.INNER) && !quotations.speech(i) ? 1 : 0;
        }
        if (statement && own >= OWN_WORDS) {
            bodies(heading).stream().filter(b -> (b.head() & Words.BODY) != 0).findFirst().ifPresent(b -> issuer = voice(b));
        }
        return issuer;
    }

    List<Frame> next(Unit unit) {
        List<Body> bodies = bodies(unit);
        List<Frame> frames = new ArrayList<>();
        for (int i = unit.first(); i < unit.end(); i++) {
            if (quotations.speech(i) || words.is(i, WordClass.INNER)) {
                continue;
            }
            Frame frame = null;
            if (words.is(i, WordClass.CITING)) {
                frame = learnt(i, unit, bodies);
            } else if (words.is(i, WordClass.ACCORDING)) {
                frame = accordingTo(i, unit, bodies);
            } else if (words.any(i, WordClass.bits(WordClass.SAY, WordClass.FIND, WordClass.APPEAL))
                    || words.is(i, WordClass.SAYING) && speaksHere(i, unit, bodies)) {
                frame = said(i, unit, bodies, frames);
            } else if (words.any(i, ACTS)) {
                frame = act(i, unit, bodies);
            }
            if (frame != null) {
                frames.add(frame);
            }
        }
        bodies.stream().filter(b -> (b.head() & WordClass.STATE.bit()) != 0 && !governed(b)).findFirst()
                .ifPresent(b -> lastAuthority = voice(b));
        frames.stream().filter(f -> f.rule() != SpeakerRule.UNDERSTOOD_ACT && !f.act()).min(Comparator.comparingInt(Frame::anchor))
                .ifPresent(f -> lastSpeaker = f.voice());
        frames.stream().map(Frame::voice).map(Voice::who).forEach(r -> {
            if (r != null) {
                r.spokeIn(unit.index());
            }
        });
        return frames;
    }

    /// Whether a short verb such as `指` opens its clause or stands behind a body or a pronoun; elsewhere it is part of another word.
    private boolean speaksHere(int i, Unit unit, List<Body> bodies) {
        boolean opens = i == unit.first() || stop(i - 1);
        boolean pronoun = i > unit.first() && words.any(i - 1, PRONOUNS);
        boolean named = bodies.stream().anyMatch(b -> (b.head() & WordClass.ROLE.bit()) != 0 && i > b.end() && i - b.end() <= STAFF);
        return opens || named || pronoun || bodies.stream().anyMatch(b -> b.end() == i);
    }

    private List<Body> bodies(Unit unit) {
        List<Body> found = new ArrayList<>();
        int floor = unit.first();
        for (int i = unit.first(); i < unit.end(); i++) {
            if (words.any(i, NAME_HEAD) && !words.is(i, WordClass.INNER)) {
                int end = pastQuotedName(phraseEnd(i, unit.end()), unit.end());
                int start = quotedNameBefore(i, floor);
                while (start > floor && i - start < LONGEST_NAME && partOfName(start - 1)) {
                    start--;
                }
                boolean touches = !found.isEmpty() && found.getLast().end() == i;
                if (touches && words.is(i, WordClass.NGO)) {
                    continue;
                }
                boolean extendsLast = touches && start == i;
                boolean role = words.is(i, WordClass.ROLE);
                if (role && touches) {
                    floor = end;
                    continue;
                }
                boolean bodyOfRole = role && i - start >= SHORTEST_BODY;
                long head = bodyOfRole ? WordClass.STATE.bit() : words.classes(i);
                found.add(new Body(extendsLast ? found.removeLast().start() : start, bodyOfRole ? i : end, head));
                floor = end;
                i = end - 1;
            }
        }
        return found;
    }

    /// `组织“归途”`: the place behind the quoted name of a body.
    private int pastQuotedName(int from, int end) {
        boolean opens = from < end && words.token(from).is("\"") && !quotations.speech(from);
        for (int k = from + 1; opens && k < Math.min(end, from + LONGEST_QUOTED); k++) {
            if (words.token(k).is("\"")) {
                return k + 1;
            }
        }
        return from;
    }

    /// `“归途”负责人`: where a quoted name begins that touches the noun; the noun itself when there is none.
    private int quotedNameBefore(int i, int floor) {
        boolean closes = i - 1 > floor && words.token(i - 1).is("\"") && !quotations.speech(i - 1);
        for (int k = i - 2; closes && k >= Math.max(floor, i - LONGEST_QUOTED); k--) {
            if (words.token(k).is("\"")) {
                return k;
            }
        }
        return i;
    }

    private boolean partOfName(int i) {
        boolean apart = i + 1 < words.size() && !words.token(i).touches(words.token(i + 1));
        return !apart && words.token(i).kind() == TokenKind.LETTER && (words.classes(i) & ~NEUTRAL) == 0;
    }

    private int phraseEnd(int i, int end) {
        int k = i + 1;
        while (k < end && words.is(k, WordClass.INNER)) {
            k++;
        }
        return k;
    }

    private Voice voice(Body body) {
        if (lastSpeaker != null && pointsBack(body)) {
            return lastSpeaker;
        }
        Referent r = referents.described(body.start(), body.end(), Kinds.ofHead(body.head()));
        return Voice.of(r);
    }

    /// `这名来自…的年轻人`, and `研究人员` or `四分之三的受访者` in a report: a noun that points back to who spoke before.
    private boolean pointsBack(Body body) {
        boolean person = (body.head() & WordClass.VICTIM.bit()) != 0;
        boolean staff = (body.head() & WordClass.NGO.bit()) != 0 && body.end() - body.start() == STAFF;
        boolean role = (body.head() & WordClass.ROLE.bit()) != 0;
        boolean its = body.start() > 0 && words.any(body.start() - 1, PRONOUNS);
        AttributionKind kind = lastSpeaker == null || lastSpeaker.who() == null ? AttributionKind.UNKNOWN : lastSpeaker.who().kind();
        boolean counted = false;
        boolean deictic = false;
        for (int k = body.start() - 1; k >= Math.max(0, body.start() - LONGEST_SPEAKER) && !stop(k); k--) {
            deictic |= words.is(k, WordClass.THE);
            counted |= words.is(k, WordClass.QUANTITY) || words.token(k).kind() == TokenKind.NUMBER;
        }
        boolean bodySpoke = kind != AttributionKind.UNKNOWN && kind != AttributionKind.SURVIVOR;
        return role && (its || bodySpoke) || person && (deictic || counted && kind == AttributionKind.NGO)
                || staff && kind == AttributionKind.NGO;
    }

    /// `记者从大使馆获悉`: the body behind `从` is the source.
    private @Nullable Frame learnt(int verb, Unit unit, List<Body> bodies) {
        Body source = null;
        for (Body body : bodies) {
            source = body.end() <= verb && verb - body.end() <= STAFF && governed(body) ? body : source;
        }
        return source == null
                ? null
                : new Frame(voice(source), SpeakerRule.ACCORDING_TO, unit.first(), unit.end(), verb, source.start(), true, true);
    }

    private @Nullable Frame accordingTo(int i, Unit unit, List<Body> bodies) {
        int from = phraseEnd(i, unit.end());
        if (from < unit.end() && words.any(from, PRONOUNS) && lastSpeaker != null) {
            return new Frame(lastSpeaker, SpeakerRule.ACCORDING_TO, unit.first(), unit.end(), i, i, true, true);
        }
        for (Body body : bodies) {
            if (body.start() >= from && body.start() - from <= LONGEST_SPEAKER && sameClause(from, body.start())) {
                return new Frame(voice(body), SpeakerRule.ACCORDING_TO, unit.first(), unit.end(), i, i, true, true);
            }
        }
        int end = from;
        while (end < unit.end() && end - from < LONGEST_SPEAKER && partOfName(end)) {
            end++;
        }
        boolean closed = end < unit.end() && words.any(end, WordClass.bits(WordClass.SAY, WordClass.FIND, WordClass.DOCUMENT));
        return closed && end > from + 1
                ? new Frame(Voice.of(referents.described(from, end, AttributionKind.UNKNOWN)), SpeakerRule.ACCORDING_TO, unit.first(),
                        unit.end(), i, i, true,
                        true)
                : null;
    }

    private boolean sameClause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (stop(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean stop(int i) {
        Token token = words.token(i);
        return token.is(",") || token.is("。") || token.is(";") || token.is(":") || token.is("\"") || token.is("!") || token.is("?");
    }

    private @Nullable Frame said(int verb, Unit unit, List<Body> bodies, List<Frame> before) {
        int clause = verb;
        while (clause > unit.first() && !stop(clause - 1) && !quotations.speech(clause - 1)) {
            clause--;
        }
        boolean finding = !words.any(verb, WordClass.bits(WordClass.SAY, WordClass.APPEAL));
        SpeakerRule rule = finding ? SpeakerRule.FOUND : SpeakerRule.SAID;
        Voice voice = null;
        for (Body body : bodies) {
            if (body.end() > clause && body.end() <= verb && !governed(body)) {
                voice = voice(body);
                break;
            }
        }
        voice = voice == null ? pointed(clause, verb, bodies, before) : voice;
        int end = verb;
        while (voice == null && end > clause
                && (words.any(end - 1, BETWEEN) || words.is(end - 1, WordClass.INNER) && words.any(end - 1, BETWEEN))) {
            end--;
        }
        int from = end;
        while (voice == null && from > clause && end - from <= LONGEST_SPEAKER && nameLetter(from - 1)) {
            from--;
        }
        boolean name = voice == null && !finding && end - from >= 2 && end - from <= LONGEST_SPEAKER && before.isEmpty();
        if (name && people.containsKey(words.quote(from, end))) {
            voice = people.get(words.quote(from, end));
        } else if (name) {
            voice = Voice.of(referents.described(from, end, AttributionKind.UNKNOWN));
        }
        if (voice == null) {
            return null;
        }
        if (voice != null && voice.who() != null) {
            named(clause, verb, bodies, voice);
        }
        boolean behindSpeech = clause > unit.first() && quotations.speech(clause - 1);
        return new Frame(voice, rule, behindSpeech ? unit.first() : clause, unit.end(), verb, clause, false,
                !words.is(verb, WordClass.APPEAL));
    }

    /// Remembers the name that stands between a role and its verb, so that the name alone speaks for the same body: `发言人罗森表示 … 罗森说`.
    private void named(int clause, int verb, List<Body> bodies, Voice voice) {
        int from = clause;
        for (Body body : bodies) {
            from = body.end() <= verb ? Math.max(from, roleEnd(body.end(), verb)) : from;
        }
        int end = verb;
        while (end > from && words.any(end - 1, BETWEEN)) {
            end--;
        }
        boolean name = from > clause && end - from >= 2 && end - from <= STAFF && nameLetter(from) && nameLetter(end - 1);
        if (name) {
            people.put(words.quote(from, end), voice);
        }
    }

    private int roleEnd(int from, int verb) {
        int end = from;
        while (end < verb && words.is(end, WordClass.ROLE)) {
            end++;
        }
        return end;
    }

    /// Whom a pronoun in the clause stands for, or, where the verb opens its clause, who was the subject of the sentence before it.
    private @Nullable Voice pointed(int clause, int verb, List<Body> bodies, List<Frame> before) {
        for (int k = clause; k < verb; k++) {
            if (words.any(k, PRONOUNS) && !words.any(Math.max(0, k - 1), GOVERNS)) {
                return lastSpeaker;
            }
        }
        if (clause < verb) {
            return null;
        }
        if (!before.isEmpty()) {
            return before.getLast().voice();
        }
        return bodies.stream().filter(b -> b.end() <= verb && !governed(b)).findFirst().map(this::voice).orElse(null);
    }

    private boolean nameLetter(int i) {
        return partOfName(i) || words.is(i, WordClass.ROLE) || words.token(i).is("·");
    }

    private boolean governed(Body body) {
        return body.start() > 0 && words.any(body.start() - 1, GOVERNS) && !words.is(body.start() - 1, WordClass.AGENT)
                && !words.token(body.start() - 1).is("、");
    }

    private @Nullable Frame act(int verb, Unit unit, List<Body> bodies) {
        String word = words.quote(verb, phraseEnd(verb, unit.end()));
        Voice agent = agent(verb, bodies);
        if (agent != null) {
            agents.put(word, agent);
            return new Frame(agent, SpeakerRule.ACT, unit.first(), unit.end(), verb, verb, false, true);
        }
        boolean story = lastSpeaker != null && lastSpeaker.who() != null && lastSpeaker.who().kind() == AttributionKind.SURVIVOR;
        if (story || issuer != null) {
            return null;
        }
        Voice understood = agents.get(word);
        understood = understood == null ? lastAuthority : understood;
        understood = understood == null ? firstAuthority(unit) : understood;
        return understood == null
                ? null
                : new Frame(understood, SpeakerRule.UNDERSTOOD_ACT, unit.first(), unit.end(), verb + unit.end(), verb, false, false);
    }

    /// The body marked as agent, else the first of the sentence before the act that nothing governs.
    private @Nullable Voice agent(int verb, List<Body> bodies) {
        Voice subject = null;
        for (Body body : bodies) {
            boolean authority = (body.head() & WordClass.bits(WordClass.STATE, WordClass.COURT, WordClass.COMPANY, WordClass.UNION)) != 0;
            if (authority && body.end() <= verb) {
                if (words.is(Math.max(0, body.start() - 1), WordClass.AGENT)) {
                    return voice(body);
                }
                subject = subject == null && !governed(body) ? voice(body) : subject;
            }
        }
        return subject;
    }

    private @Nullable Voice firstAuthority(Unit unit) {
        for (int i = unit.first(); i < words.size(); i++) {
            if (words.is(i, WordClass.STATE) && !words.is(i, WordClass.INNER) && words.token(i).kind() == TokenKind.LETTER) {
                int start = i;
                while (start > 0 && i - start < LONGEST_NAME && partOfName(start - 1)) {
                    start--;
                }
                return voice(new Body(start, phraseEnd(i, words.size()), words.classes(i)));
            }
        }
        return null;
    }
}
