package org.saksi.reading.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.saksi.reading.text.Token;
import org.saksi.reading.text.TokenKind;

/// How far in a sentence reaches what somebody says.
final class Scopes {

    private static final int LONGEST_TAIL = 12;

    private final Words words;
    private final Verbs verbs;

    Scopes(Words words, Verbs verbs) {
        this.words = words;
        this.verbs = verbs;
    }

    /// Whether nothing that could be said follows the verb before the next stop: *…, the agency said on Tuesday in a report.*
    boolean closed(int verb, Unit unit) {
        for (int i = verb + 1; i < unit.end(); i++) {
            Token token = words.token(i);
            if (words.is(i, WordClass.INNER)) {
                continue;
            }
            boolean stop = token.is(",") || token.is(".") || token.is(";") || token.is("\"") || token.is("—") || token.is("–")
                    || token.is("?");
            if (stop) {
                return true;
            }
            if (i - verb > LONGEST_TAIL || !tail(i)) {
                return false;
            }
        }
        return true;
    }

    /// Words that tell when, where and to whom something was said, and not what.
    private boolean tail(int i) {
        Token token = words.token(i);
        boolean small = words.any(i,
                WordClass.bits(WordClass.TIME, WordClass.ADVERB, WordClass.THE, WordClass.A, WordClass.PREPOSITION, WordClass.OWN,
                        WordClass.DOCUMENT, WordClass.MEDIA))
                && !words.any(i, WordClass.bits(WordClass.THAT, WordClass.OBJECT));
        boolean day = token.kind() == TokenKind.NUMBER && words.any(i - 1, WordClass.bits(WordClass.TIME, WordClass.PREPOSITION))
                && token.text().length() <= 4;
        return small || day || words.name(i) || !verbs.at(i) && i + 1 < words.size() && words.is(i + 1, WordClass.DOCUMENT);
    }

    /// Where the part of the sentence begins that this place is in: after *but*, a semicolon and the like.
    int segmentStart(int place, Unit unit) {
        for (int i = place - 1; i > unit.first(); i--) {
            if (boundary(i)) {
                return i;
            }
        }
        int first = unit.first();
        while (first < place && words.token(first).kind() == TokenKind.PUNCTUATION) {
            first++;
        }
        return first < place && words.is(first, WordClass.CONCESSIVE) ? conceded(first, place) : unit.first();
    }

    private int conceded(int first, int place) {
        for (int i = place - 1; i > first; i--) {
            if (words.token(i).is(",")) {
                return i + 1;
            }
        }
        return place;
    }

    private boolean boundary(int i) {
        Token token = words.token(i);
        boolean adversative = words.is(i, WordClass.CONCESSIVE) && i > 0
                && (words.token(i - 1).is(",") || words.is(i, WordClass.ADVERSATIVE));
        return token.is(";") || token.is(":") || words.is(i, WordClass.ADVERSATIVE) && !words.is(i, WordClass.CONCESSIVE) || adversative;
    }

    /// Ends every frame where another part of the sentence with a frame of its own begins, and adds what the writer concedes.
    List<Frame> cut(List<Frame> frames, Unit unit) {
        List<Frame> sorted = new ArrayList<>(frames);
        sorted.sort(Comparator.comparingInt(Frame::anchor));
        List<Frame> result = new ArrayList<>();
        for (int f = 0; f < sorted.size(); f++) {
            Frame frame = sorted.get(f);
            int end = frame.end();
            for (int g = f + 1; g < sorted.size() && end == frame.end(); g++) {
                end = endBefore(frame, sorted.get(g));
            }
            result.add(frame.between(frame.from(), end));
        }
        Frame conceded = concededStart(unit, sorted);
        if (conceded != null) {
            result.add(conceded);
        }
        return result;
    }

    /// Where the other frame's part begins when a boundary stands between the two, else the end of this one.
    private int endBefore(Frame frame, Frame other) {
        for (int i = other.begin() - 1; i > frame.anchor(); i--) {
            if (boundary(i) || words.is(i, WordClass.AND) && words.token(i - 1).is(",") && i == other.subject() - 1) {
                return i;
            }
        }
        return frame.end();
    }

    private @Nullable Frame concededStart(Unit unit, List<Frame> frames) {
        int first = unit.first();
        while (first < unit.end() && words.token(first).kind() == TokenKind.PUNCTUATION) {
            first++;
        }
        if (first >= unit.end() || !words.is(first, WordClass.CONCESSIVE)) {
            return null;
        }
        for (int i = first + 1; i < unit.end(); i++) {
            if (words.token(i).is(",")) {
                int comma = i;
                boolean inner = frames.stream().anyMatch(f -> f.anchor() < comma);
                boolean outer = frames.stream().anyMatch(f -> f.anchor() > comma);
                if (inner) {
                    return null;
                }
                if (outer && frames.stream().noneMatch(f -> f.subject() < comma)) {
                    int end = frames.stream().mapToInt(Frame::subject).min().orElse(comma);
                    return new Frame(Voice.NAMELESS, SpeakerRule.OWN_VOICE_CONCEDED, first, Math.max(comma, end), first, first, false,
                            false);
                }
            }
        }
        return null;
    }
}
