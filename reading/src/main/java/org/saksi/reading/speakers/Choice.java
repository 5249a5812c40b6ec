package org.saksi.reading.speakers;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Which of several frames over one place decides.
final class Choice {

    private Choice() {}

    /// What is said goes before what is done; the outermost of what is said goes first, unless it only passes on what somebody else says.
    static @Nullable Frame among(List<Frame> frames, int token) {
        List<Frame> covering = frames.stream().filter(f -> f.covers(token)).toList();
        List<Frame> said = covering.stream().filter(f -> !f.act() && f.rule() != SpeakerRule.OWN_VOICE_CONCEDED).toList();
        Frame outer = outermost(said);
        if (outer != null && !outer.voice().medium() && !outer.voice().nameless()) {
            return outer;
        }
        List<Frame> inner = covering.stream().filter(f -> !f.voice().medium() && !f.voice().nameless()).toList();
        Frame next = outermost(inner.stream().filter(f -> !f.act()).toList());
        next = next == null ? outermost(inner) : next;
        if (next == null) {
            return outer == null ? outermost(covering) : outer;
        }
        return outer == null ? next : next.by(next.voice().passedOnBy(outer.voice()));
    }

    private static @Nullable Frame outermost(List<Frame> frames) {
        return frames.stream().filter(Frame::whole).max(Comparator.comparingInt(Frame::anchor))
                .orElseGet(() -> frames.stream().min(Comparator.comparingInt(Frame::anchor)).orElse(null));
    }
}
