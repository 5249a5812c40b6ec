package org.saksi.reading.speakers;

/// A stretch of a sentence that somebody answers for.
///
/// @param voice who does
/// @param rule the rule that found them
/// @param from the place of the first token answered for
/// @param end the place after the last
/// @param anchor the place of the verb or preposition
/// @param subject the place where the words for the speaker begin
/// @param takesFloor whether its speaker goes on having the word in the sentences that follow
/// @param whole whether it is said of the whole sentence, as by *…, the agency said.*
record Frame(Voice voice, SpeakerRule rule, int from, int end, int anchor, int subject, boolean whole, boolean takesFloor) {

    boolean covers(int token) {
        return from <= token && token < end;
    }

    /// Whether it is an act, and not something said.
    boolean act() {
        return rule == SpeakerRule.ACT || rule == SpeakerRule.BY_AGENT || rule == SpeakerRule.LED_BY;
    }

    Frame between(int newFrom, int newEnd) {
        return new Frame(voice, rule, newFrom, newEnd, anchor, subject, whole, takesFloor);
    }

    Frame by(Voice other) {
        return new Frame(other, rule, from, end, anchor, subject, whole, takesFloor);
    }

    /// Where its words begin: those for the speaker or the verb, whichever is first.
    int begin() {
        return Math.min(anchor, subject);
    }
}
