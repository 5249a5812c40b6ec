package org.saksi.ledger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import org.saksi.reading.Passage;
import java.util.Optional;

import org.saksi.terms.ExhibitId;
import org.saksi.terms.SiteId;
import org.saksi.terms.SourceId;

/// What a judgement is about.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "of")
@JsonSubTypes({@JsonSubTypes.Type(value = Subject.Suggestion.class, name = "suggestion"),
    @JsonSubTypes.Type(value = Subject.SharedOrigin.class, name = "shared-origin"),
    @JsonSubTypes.Type(value = Subject.SameWitness.class, name = "same-witness"),
    @JsonSubTypes.Type(value = Subject.SharedInput.class, name = "shared-input"),
    @JsonSubTypes.Type(value = Subject.SameSite.class, name = "same-site"),
    @JsonSubTypes.Type(value = Subject.PartOf.class, name = "part-of"),
    @JsonSubTypes.Type(value = Subject.MovedTo.class, name = "moved-to"),
    @JsonSubTypes.Type(value = Subject.SiteGrade.class, name = "site-grade")})
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
            return pairwise(verdict);
        }
    }

    /// Whether two witnesses are one person. The pair has no order.
    ///
    /// @param one the source with the smaller id
    /// @param other the source with the larger id
    record SameWitness(SourceId one, SourceId other) implements Subject {

        public SameWitness {
            requireOrder(one, other);
        }

        /// The pair, in whatever order it is named.
        public static SameWitness of(SourceId a, SourceId b) {
            return a.compareTo(b) < 0 ? new SameWitness(a, b) : new SameWitness(b, a);
        }

        @Override
        public boolean allows(Judgement.Verdict verdict) {
            return pairwise(verdict);
        }
    }

    /// Whether two sources rest on one input in some role: known (`SAME`), possible (`UNSURE`), checked and none (`DIFFERENT`).
    ///
    /// @param one the source with the smaller id
    /// @param other the source with the larger id
    /// @param role in which role the input would be shared
    record SharedInput(SourceId one, SourceId other, Source.Role role) implements Subject {

        public SharedInput {
            requireOrder(one, other);
        }

        /// The pair, in whatever order it is named.
        public static SharedInput of(SourceId a, SourceId b, Source.Role role) {
            return a.compareTo(b) < 0 ? new SharedInput(a, b, role) : new SharedInput(b, a, role);
        }

        @Override
        public boolean allows(Judgement.Verdict verdict) {
            return pairwise(verdict);
        }
    }

    /// Whether two sites are one. The pair has no order.
    ///
    /// @param one the site with the smaller id
    /// @param other the site with the larger id
    record SameSite(SiteId one, SiteId other) implements Subject {

        public SameSite {
            requireOrder(one, other);
        }

        /// The pair, in whatever order it is named.
        public static SameSite of(SiteId a, SiteId b) {
            return a.compareTo(b) < 0 ? new SameSite(a, b) : new SameSite(b, a);
        }

        @Override
        public boolean allows(Judgement.Verdict verdict) {
            return pairwise(verdict);
        }
    }

    /// Whether one site is part of another.
    ///
    /// @param part the smaller
    /// @param whole the larger
    record PartOf(SiteId part, SiteId whole) implements Subject {

        @Override
        public boolean allows(Judgement.Verdict verdict) {
            return upholding(verdict);
        }
    }

    /// Whether what was at one site moved to another.
    ///
    /// @param from where it was
    /// @param to where it went
    record MovedTo(SiteId from, SiteId to) implements Subject {

        @Override
        public boolean allows(Judgement.Verdict verdict) {
            return upholding(verdict);
        }
    }

    /// Whether a site, under one operator, bears this grade.
    ///
    /// @param site the site
    /// @param operator under whom; empty when nobody is named
    /// @param grade the grade's code
    /// @param rule the rule and its version by which it was looked at
    record SiteGrade(SiteId site, Optional<String> operator, String grade, String rule) implements Subject {

        @Override
        public boolean allows(Judgement.Verdict verdict) {
            return upholding(verdict);
        }
    }

    private static <T extends Comparable<T>> void requireOrder(T one, T other) {
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException(
                    "a pair is written with the smaller id first, and is not one thing twice: " + one + ", " + other);
        }
    }

    private static boolean pairwise(Judgement.Verdict verdict) {
        return switch (verdict) {
            case SAME, DIFFERENT, UNSURE -> true;
            case UPHELD, REJECTED -> false;
        };
    }

    private static boolean upholding(Judgement.Verdict verdict) {
        return switch (verdict) {
            case UPHELD, REJECTED, UNSURE -> true;
            case SAME, DIFFERENT -> false;
        };
    }
}
