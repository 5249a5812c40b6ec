package org.saksi.register.sites;

import java.util.Optional;

import org.saksi.terms.Period;

/// One operator of a site, with the period in which it ran the site.
///
/// @param operator the operator as named; empty when nobody names one
/// @param period when, as far as it is said
public record Tenure(Optional<String> operator, Optional<Period> period) {

    /// Nobody names an operator.
    public static final Tenure UNNAMED = new Tenure(Optional.empty(), Optional.empty());
}
