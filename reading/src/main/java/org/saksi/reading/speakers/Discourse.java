package org.saksi.reading.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.saksi.reading.text.TokenKind;
import org.saksi.terms.AttributionKind;

/// Reads an article once from beginning to end and keeps, for every sentence, its frames and who had the word before it.
final class Discourse {

    /// Somebody who has the word, and where they were last seen to have it.
    ///
    /// @param voice who
    /// @param unit the sentence in which they last spoke or were spoken of
    /// @param paragraph its paragraph
    record Floor(Voice voice, int unit, int paragraph) {

        /// Whether it is a person who speaks for nobody else.
        boolean personal() {
            Referent who = voice.who();
            return who != null && (who.person() && who.body() == null || who.kind() == AttributionKind.SURVIVOR);
        }
    }

    private static final int NEAR = 6;

    private final Words words;
    private final Quotations quotations;
    private final List<List<Frame>> frames = new ArrayList<>();
    private final List<@Nullable Floor> before = new ArrayList<>();
    private final List<Boolean> agentless = new ArrayList<>();
    private final List<Boolean> spokenOf = new ArrayList<>();
    private final @Nullable Voice[] speech;
    private final boolean[] given;
    private final @Nullable Voice statement;
    private final List<Unit> questions;

    Discourse(Words words) {
        this.words = words;
        this.quotations = Quotations.of(words);
        this.speech = new Voice[quotations.all().size()];
        this.given = new boolean[quotations.all().size()];
        Referents referents = new Referents(words);
        Frames reader = new Frames(words, quotations, referents);
        Issuer issuer = new Issuer(words, quotations, new Mentions(words, new Verbs(words)));
        Mention own = issuer.ofStatement();
        this.statement = own == null ? reader.issuedInLetters() : reader.issuedBy(own);
        this.questions = issuer.questions();
        Floor floor = null;
        Floor list = null;
        int quotation = 0;
        for (Unit unit : words.units()) {
            list = announcesList(unit) ? floor : unit.item() || !opensParagraph(unit) ? list : null;
            floor = unit.heading() && unit.index() > 0 ? null : unit.item() ? atItem(list, unit) : floor;
            floor = answering(unit, reader, floor);
            List<Frame> here = reader.next(unit);
            floor = turned(floor, reader.opener(), unit);
            floor = elsewhere(floor, reader, unit) ? null : floor;
            before.add(floor);
            frames.add(here);
            agentless.add(reader.agentless());
            Voice last = lastWord(here, unit);
            while (quotation < quotations.all().size() && quotations.all().get(quotation).end() <= unit.end()) {
                last = give(quotation, unit, here, floor, last);
                quotation++;
            }
            boolean mentions = speaksOf(floor, unit) || opensWith(floor, reader.opener());
            spokenOf.add(mentions);
            floor = last == null ? kept(floor, here, unit, mentions) : new Floor(last, unit.index(), unit.paragraph());
        }
    }

    /// The authority whose act a sentence without an agent tells: the one that acted or spoke just before, else the one that does so next.
    @Nullable
    Voice understood(Unit unit) {
        if (!agentless.get(unit.index())) {
            return null;
        }
        for (int u = unit.index(); u >= Math.max(0, unit.index() - NEAR); u--) {
            Voice before = authorityIn(u);
            if (before != null) {
                return before;
            }
        }
        for (int u = unit.index() + 1; u < Math.min(frames.size(), unit.index() + NEAR); u++) {
            Voice next = authorityIn(u);
            if (next != null) {
                return next;
            }
        }
        return null;
    }

    /// The authority that acted in the sentence before, where this one goes on with those it happened to: *Police freed 41. Three of them were ill.*
    @Nullable
    Voice actedBefore(Unit unit) {
        boolean goesOn = unit.index() > 0 && !opensParagraph(unit)
                && words.any(unit.first(), WordClass.bits(WordClass.QUANTITY, WordClass.THEY, WordClass.AND)) || number(unit.first());
        if (!goesOn || opensParagraph(unit)) {
            return null;
        }
        return frames.get(unit.index() - 1).stream().filter(f -> f.act()).map(Frame::voice).filter(v -> v.who() != null
                && (v.who().kind() == AttributionKind.GOVERNMENT || v.who().kind() == AttributionKind.COURT)).findFirst().orElse(null);
    }

    private boolean number(int i) {
        return words.token(i).kind() == TokenKind.NUMBER;
    }

    private @Nullable Voice authorityIn(int unit) {
        return frames.get(unit).stream().map(Frame::voice).filter(v -> v.who() != null
                && (v.who().kind() == AttributionKind.GOVERNMENT || v.who().kind() == AttributionKind.COURT)).findFirst().orElse(null);
    }

    /// Whose own statement the text is; null when it is nobody's.
    @Nullable
    Voice statement() {
        return statement;
    }

    /// Whether a line ends with a colon and a list follows, so that the items go on saying what was said before it.
    private boolean announcesList(Unit unit) {
        List<Unit> units = words.units();
        return words.token(unit.end() - 1).is(":") && unit.index() + 1 < units.size() && units.get(unit.index() + 1).item();
    }

    private boolean opensParagraph(Unit unit) {
        return unit.index() == 0 || words.units().get(unit.index() - 1).paragraph() < unit.paragraph();
    }

    private static @Nullable Floor atItem(@Nullable Floor list, Unit unit) {
        return list == null ? null : new Floor(list.voice(), unit.index(), unit.paragraph());
    }

    /// Behind a question of an interview the person answers whom the text has introduced.
    private @Nullable Floor answering(Unit unit, Frames reader, @Nullable Floor floor) {
        if (questions.isEmpty() || unit.index() <= questions.getFirst().index()) {
            return floor;
        }
        Voice guest = questions.contains(unit) ? null : reader.guest();
        return guest == null ? null : new Floor(guest, unit.index(), unit.paragraph());
    }

    /// Whether a new paragraph begins with somebody or some place of its own and points back to nobody.
    private boolean elsewhere(@Nullable Floor floor, Frames reader, Unit unit) {
        if (floor != null && opensParagraph(unit) && words.background(unit.first())) {
            return true;
        }
        if (floor == null || floor.personal() || !opensParagraph(unit) || floor.paragraph() == unit.paragraph()) {
            return false;
        }
        Mention first = reader.subject();
        Voice opener = reader.opener();
        return first != null && first.form() == Mention.Form.NAME && (opener == null || !opener.same(floor.voice()));
    }

    /// A person told of keeps the word until a sentence begins with another person.
    private static @Nullable Floor turned(@Nullable Floor floor, @Nullable Voice opener, Unit unit) {
        boolean other = floor != null && floor.personal() && opener != null && opener.who() != null && opener.who().person()
                && !opener.same(floor.voice());
        return other && opener != null ? new Floor(opener, unit.index(), unit.paragraph()) : floor;
    }

    /// Whether a sentence begins with a description of whoever has the word: *the researchers*.
    private static boolean opensWith(@Nullable Floor floor, @Nullable Voice opener) {
        return floor != null && opener != null && opener.who() != null && opener.same(floor.voice());
    }

    /// Whether a sentence speaks of whoever has the word: by name, or by a pronoun of one person.
    private boolean speaksOf(@Nullable Floor floor, Unit unit) {
        if (floor == null || floor.voice().who() == null) {
            return false;
        }
        boolean pronoun = false;
        for (int i = unit.first(); i < unit.end() && floor.personal(); i++) {
            pronoun |= words.any(i, WordClass.bits(WordClass.HE, WordClass.OWN_PERSON));
        }
        for (int i = unit.first(); i < unit.end() && !floor.personal() && opensParagraph(unit); i++) {
            pronoun |= words.is(i, WordClass.THEY);
        }
        return pronoun || floor.voice().who().seen() == unit.index();
    }

    /// Whether the sentence speaks of whoever had the word before it.
    boolean spokenOf(Unit unit) {
        return spokenOf.get(unit.index());
    }

    /// Who the next quotation is given to, when it opens the paragraph behind the one of this sentence; null when none does.
    @Nullable
    Voice nextParagraphOpens(Unit unit) {
        for (int u = unit.index() + 1; u < words.units().size(); u++) {
            Unit next = words.units().get(u);
            if (next.paragraph() > unit.paragraph()) {
                int quotation = quotations.index(next.first());
                boolean behind = next.paragraph() == unit.paragraph() + 1 && quotation >= 0;
                return behind ? speech[quotation] : null;
            }
        }
        return null;
    }

    List<Frame> frames(Unit unit) {
        return frames.get(unit.index());
    }

    @Nullable
    Floor before(Unit unit) {
        return before.get(unit.index());
    }

    Quotations quotations() {
        return quotations;
    }

    /// Who speaks in a quotation, and whether a name stands beside it.
    @Nullable
    Voice speech(int quotation) {
        return speech[quotation];
    }

    boolean given(int quotation) {
        return given[quotation];
    }

    /// Who has the word after a sentence, by what is said in it.
    private static @Nullable Voice lastWord(List<Frame> here, Unit unit) {
        if (unit.heading()) {
            return null;
        }
        List<Frame> said = here.stream().filter(Frame::takesFloor).toList();
        if (said.isEmpty()) {
            return null;
        }
        Frame chosen = Choice.among(said, unit.end() - 1);
        return chosen == null ? said.getLast().voice() : chosen.voice();
    }

    /// Gives a quotation to the frame beside it, to the speaker announced before it, or to whoever has the word.
    private @Nullable Voice give(int index, Unit unit, List<Frame> here, @Nullable Floor floor, @Nullable Voice last) {
        Quotation quotation = quotations.all().get(index);
        Voice beside = behind(quotation, here);
        if (beside == null) {
            beside = ahead(quotation, here, unit);
        }
        if (beside != null) {
            speech[index] = beside;
            given[index] = true;
            return last == null ? beside : last;
        }
        Voice earlier = floor == null ? null : floor.voice();
        boolean follows = index > 0 && paragraph(quotations.all().get(index - 1).end() - 1) >= paragraph(quotation.start()) - 1;
        Voice voice = follows ? speech[index - 1] : earlier;
        speech[index] = voice == null ? earlier : voice;
        return last == null ? speech[index] : last;
    }

    private int paragraph(int token) {
        return words.units().get(unitIndex(token)).paragraph();
    }

    int unitIndex(int token) {
        int low = 0;
        int high = words.units().size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.units().get(middle).end() > token) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static @Nullable Voice behind(Quotation quotation, List<Frame> here) {
        return here.stream()
                .filter(f -> f.begin() >= quotation.end() && f.begin() - quotation.end() <= 3 && !f.act() && !f.voice().nameless())
                .min(Comparator.comparingInt(Frame::begin)).map(Frame::voice).orElse(null);
    }

    private @Nullable Voice ahead(Quotation quotation, List<Frame> here, Unit unit) {
        Unit opening = words.units().get(unitIndex(quotation.start()));
        List<Frame> there = opening.index() == unit.index() ? here : frames.get(opening.index());
        Stream<Frame> earlier = there.stream().filter(f -> f.anchor() < quotation.start() && !f.act() && !f.voice().nameless());
        Voice voice = earlier.max(Comparator.comparingInt(Frame::anchor)).map(Frame::voice).orElse(null);
        if (voice != null) {
            return voice;
        }
        boolean opensUnit = quotation.start() <= opening.first() + 1;
        if (opensUnit && opening.index() > 0) {
            Unit prior = words.units().get(opening.index() - 1);
            if (words.token(prior.end() - 1).is(":")) {
                return lastWord(frames.get(prior.index()), prior);
            }
        }
        return null;
    }

    /// A sentence that speaks of whoever has the word keeps it theirs; an act of somebody else takes it from them.
    private @Nullable Floor kept(@Nullable Floor floor, List<Frame> here, Unit unit, boolean mentions) {
        if (floor == null || floor.voice().who() == null) {
            return floor;
        }
        boolean other = here.stream().anyMatch(f -> f.rule() == SpeakerRule.ACT && !f.voice().same(floor.voice()));
        if (other) {
            return null;
        }
        return mentions ? new Floor(floor.voice(), unit.index(), unit.paragraph()) : floor;
    }
}
