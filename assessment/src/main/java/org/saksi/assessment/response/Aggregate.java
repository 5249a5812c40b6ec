package org.saksi.assessment.response;

import java.util.OptionalDouble;

/// A share over the whole history, with what is not known apart.
///
/// @param measure what is counted
/// @param numerator how many it holds of
/// @param denominator of how many it is known whether it holds
/// @param notKnown `NOT_KNOWN_TO_US`: in neither
/// @param basis what was looked through, for a person
public record Aggregate(String measure, int numerator, int denominator, int notKnown, String basis) {

    /// The share; empty when it is known of nothing.
    public OptionalDouble share() {
        return denominator == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) numerator / denominator);
    }
}
