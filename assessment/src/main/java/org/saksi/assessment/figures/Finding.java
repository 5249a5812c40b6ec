package org.saksi.assessment.figures;

import java.util.Optional;

import org.saksi.terms.Amount;

/// What a rule says about the figures of one measure.
///
/// @param disagreement the class
/// @param rule the named rule that found it
/// @param likelier the value that is likelier right; empty when undecided, or when the class has no wrong side
/// @param reason why, one or more sentences
public record Finding(Disagreement disagreement, String rule, Optional<Amount> likelier, String reason) {

    /// A finding that marks no value as wrong.
    static Finding of(Disagreement disagreement, String rule, String reason) {
        return new Finding(disagreement, rule, Optional.empty(), reason);
    }
}
