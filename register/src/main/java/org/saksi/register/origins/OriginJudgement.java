package org.saksi.register.origins;

import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;

import org.saksi.terms.UserId;

/// What a person decided about two documents, kept with what they saw: whether they rest on one origin.
///
/// @param one one document
/// @param other the other
/// @param verdict how it was decided
/// @param by who decided
/// @param at when
/// @param reason why, in words
/// @param evidence what the person looked at
/// @param score the machine's score at that moment, 0–1, when there was one
public record OriginJudgement(String one, String other, Verdict verdict, UserId by, Instant at, String reason, List<String> evidence,
        OptionalDouble score) {

    public OriginJudgement {
        evidence = List.copyOf(evidence);
        if (one.equals(other)) {
            throw new IllegalArgumentException("a judgement is about two documents, but both were \"" + one + "\"");
        }
    }

    /// How a person can decide.
    public enum Verdict {
        /// They rest on one origin.
        SAME,
        /// They do not.
        DIFFERENT,
        /// Looked at, and it cannot be told.
        UNSURE
    }
}
