package org.saksi.reading.speakers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.saksi.reading.Attribution;
import org.saksi.reading.text.Article;
import org.saksi.terms.AttributionKind;

/// Tells, for a place in an article, who says what stands there, through whom, and by which rule that was decided.
public final class SpeakerReader {

    private static final int LONGEST_FLOOR = 6;

    private final Article article;
    private @Nullable Discourse discourse;
    private @Nullable Words words;

    /// Speakers of one article. Nothing is read before the first question; then the article is read once.
    public SpeakerReader(Article article) {
        this.article = article;
    }

    /// Who says what stands in a stretch of the text.
    ///
    /// @param start where the stretch begins, in UTF-16 units; for a figure, where its number words begin
    /// @param end where it ends, exclusive
    public Attribution attribute(int start, int end) {
        if (article.tokens().isEmpty()) {
            return Attribution.ownVoice(SpeakerRule.OWN_VOICE.code());
        }
        if (discourse == null || words == null) {
            words = new Words(article);
            discourse = new Discourse(words);
        }
        int token = Math.min(article.tokenIndexAt(start), article.tokens().size() - 1);
        return decide(discourse, words, token);
    }

    private Attribution decide(Discourse read, Words in, int token) {
        Unit unit = in.units().get(read.unitIndex(token));
        int quotation = read.quotations().index(token);
        if (quotation >= 0) {
            Voice voice = read.speech(quotation);
            SpeakerRule rule = read.given(quotation) ? SpeakerRule.QUOTATION : SpeakerRule.QUOTATION_CONTINUED;
            if (voice != null) {
                return attribution(voice, rule);
            }
        }
        if (valued(in, token, unit)) {
            return Attribution.ownVoice(SpeakerRule.OWN_VOICE_VALUED.code());
        }
        if (unit.heading()) {
            Attribution there = sameNumber(read, in, unit, token);
            if (there.speaker().isPresent()) {
                return there;
            }
        }
        Frame frame = Choice.among(read.frames(unit), token);
        if (frame != null) {
            return attribution(frame.voice(), frame.voice().nameless() && frame.rule() != SpeakerRule.OWN_VOICE_CONCEDED
                    ? SpeakerRule.OWN_VOICE_NAMELESS
                    : frame.rule());
        }
        return byContext(read, in, unit);
    }

    private Attribution byContext(Discourse read, Words in, Unit unit) {
        Discourse.Floor floor = read.before(unit);
        boolean held = floor != null && !floor.voice().nameless() && unit.index() - floor.unit() <= LONGEST_FLOOR
                && unit.paragraph() - floor.paragraph() <= 1
                && (!floor.personal() || unit.paragraph() == floor.paragraph() || read.spokenOf(unit));
        Voice own = read.statement();
        if (held && floor != null
                && (own == null || own.same(floor.voice()) || floor.paragraph() == unit.paragraph() && floor.unit() == unit.index() - 1)) {
            return general(in, unit)
                    ? Attribution.ownVoice(SpeakerRule.OWN_VOICE_GENERAL.code())
                    : attribution(floor.voice(), SpeakerRule.CONTINUED);
        }
        if (unit.index() + 1 < in.units().size()) {
            Unit next = in.units().get(unit.index() + 1);
            int quotation = read.quotations().index(next.first());
            Voice voice = quotation >= 0 && next.paragraph() == unit.paragraph() ? read.speech(quotation) : null;
            if (voice != null && read.given(quotation)) {
                return attribution(voice, SpeakerRule.BEFORE_QUOTATION);
            }
        }
        Voice teller = read.nextParagraphOpens(unit);
        if (teller != null && teller.who() != null && teller.who().body() == null && teller.who().named() && !general(in, unit)
                && tellsOf(teller.who(), in, unit)) {
            return attribution(teller, SpeakerRule.BEFORE_QUOTATION);
        }
        if (own != null) {
            return attribution(own, SpeakerRule.OWN_STATEMENT);
        }
        Voice authority = read.understood(unit);
        authority = authority == null ? read.actedBefore(unit) : authority;
        return authority == null
                ? Attribution.ownVoice(SpeakerRule.OWN_VOICE.code())
                : attribution(authority, SpeakerRule.UNDERSTOOD_ACT);
    }

    /// Whether the paragraph names somebody: the person whose story it tells.
    private static boolean tellsOf(Referent who, Words in, Unit unit) {
        return in.units().stream().filter(u -> u.paragraph() == unit.paragraph())
                .anyMatch(u -> who.namedIn(in, u));
    }

    private Attribution sameNumber(Discourse read, Words in, Unit heading, int token) {
        SpeakerLexicon lexicon = SpeakerLexicon.of(article.sentenceAt(in.token(token).start()).language());
        String number = lexicon.number(in.token(token));
        for (int i = heading.end(); i < in.size(); i++) {
            if (lexicon.number(in.token(i)).equals(number)) {
                Unit unit = in.units().get(read.unitIndex(i));
                if (!unit.heading()) {
                    Attribution there = decide(read, in, i);
                    return there.speaker().isPresent()
                            ? new Attribution(there.speaker(), there.kind(), there.chain(), SpeakerRule.HEADING.code())
                            : there;
                }
            }
        }
        return Attribution.ownVoice(SpeakerRule.OWN_VOICE.code());
    }

    /// Whether the writer values the number: *at current prices* follows soon.
    private static boolean valued(Words in, int token, Unit unit) {
        for (int i = token; i < Math.min(unit.end(), token + 5); i++) {
            if (in.is(i, WordClass.WRITER)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the sentence speaks of a kind of thing at large: its subject is a bare plural that names a kind.
    private static boolean general(Words in, Unit unit) {
        for (int i = unit.first(); i < Math.min(unit.end(), unit.first() + 6); i++) {
            if (in.any(i, Words.FUNCTION) || in.name(i)) {
                return false;
            }
            if (in.is(i, WordClass.GENERIC)) {
                return true;
            }
        }
        return false;
    }

    private Attribution attribution(Voice voice, SpeakerRule rule) {
        Referent who = voice.who();
        if (who == null) {
            return Attribution.ownVoice(rule.code());
        }
        Stream<String> through = voice.through().stream().map(Referent::name);
        List<String> chain = Stream.concat(through, article.source().outlet().stream()).distinct().toList();
        return new Attribution(Optional.of(who.name()), who.kind() == AttributionKind.UNKNOWN ? AttributionKind.UNKNOWN : who.kind(), chain,
                rule.code());
    }
}
