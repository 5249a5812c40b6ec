package org.saksi.assessment.sites;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.saksi.register.sites.SiteRecord;
import org.saksi.register.sites.Tenure;
import org.saksi.terms.Period;

/// What is found about one site under one operator.
///
/// @param site the site
/// @param tenure the operator
/// @param period the time it is about, when anything is dated
/// @param eligibility what the rule gives
/// @param grade the grade that two readers adopted and that eligibility carries; empty otherwise
/// @param flags what must be known beside it
/// @param pro what speaks for it
/// @param contra what speaks against it
/// @param missing what is missing
/// @param neighbours what a neighbouring threshold would give, where it differs
public record SiteAssessment(SiteRecord site, Tenure tenure, Optional<Period> period, Eligibility eligibility, Optional<String> grade,
        Set<Flag> flags, List<String> pro, List<String> contra, List<String> missing, List<Neighbour> neighbours) {

    public SiteAssessment {
        flags = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(flags));
        pro = List.copyOf(pro);
        contra = List.copyOf(contra);
        missing = List.copyOf(missing);
        neighbours = List.copyOf(neighbours);
    }

    /// What a neighbouring threshold would give.
    ///
    /// @param threshold which number differs
    /// @param value what it would be
    /// @param eligibility what the rule would give
    public record Neighbour(String threshold, String value, Eligibility eligibility) {}
}
