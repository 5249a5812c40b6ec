package org.saksi.ledger;

import java.util.List;
import java.util.OptionalDouble;

/// A person decides a question that a machine can only score.
///
/// @param subject what is decided
/// @param verdict how
/// @param reason why, in words
/// @param evidence what the person looked at
/// @param score the machine's score at that moment, 0–1, when there was one
public record Judgement(Subject subject, Verdict verdict, String reason, List<String> evidence, OptionalDouble score) implements Act {

    public Judgement {
        evidence = List.copyOf(evidence);
        if (score.isPresent() && !(score.getAsDouble() >= 0 && score.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("a score lies between 0 and 1, but was " + score.getAsDouble());
        }
        if (!subject.allows(verdict)) {
            throw new IllegalArgumentException(verdict + " is no verdict on " + subject);
        }
    }

    /// How a person can decide.
    public enum Verdict {
        /// It is so.
        UPHELD,
        /// It is not so; of a suggestion: it is no figure, or none worth a statement.
        REJECTED,
        /// The two are one.
        SAME,
        /// The two are not one.
        DIFFERENT,
        /// Looked at, and it cannot be told.
        UNSURE
    }
}
