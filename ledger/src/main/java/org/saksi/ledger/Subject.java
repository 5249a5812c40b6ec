package org.saksi.ledger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import org.saksi.reading.Passage;
import org.saksi.terms.ExhibitId;

/// What a judgement is about.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "of")
@JsonSubTypes({@JsonSubTypes.Type(value = Subject.Suggestion.class, name = "suggestion"),
    @JsonSubTypes.Type(value = Subject.SharedOrigin.class, name = "shared-origin")})
public sealed interface Subject {

    /// Whether this verdict can be given on this subject.
    boolean allows(Judgement.Verdict verdict);

    /// A machine's suggestion at a passage.
    ///
    /// @param passage where
    record Suggestion(Passage passage) implements Subject {

        @Override
        public boolean allows(Judgement.Verdict verdict) {
            return verdict == Judgement.Verdict.REJECTED || verdict == Judgement.Verdict.UNSURE;
        }
    }

    /// Whether two documents rest on one origin. The pair has no order: the smaller id comes first.
    ///
    /// @param one the exhibit with the smaller id
    /// @param other the exhibit with the larger id
    record SharedOrigin(ExhibitId one, ExhibitId other) implements Subject {

        public SharedOrigin {
            if (one.compareTo(other) >= 0) {
                throw new IllegalArgumentException(
                        "a pair of exhibits is written with the smaller id first, and is not one exhibit twice: " + one + ", " + other);
            }
        }

        /// The pair, in whatever order it is named.
        public static SharedOrigin of(ExhibitId a, ExhibitId b) {
            return a.compareTo(b) < 0 ? new SharedOrigin(a, b) : new SharedOrigin(b, a);
        }

        @Override
        public boolean allows(Judgement.Verdict verdict) {
            return verdict != Judgement.Verdict.REJECTED;
        }
    }
}
