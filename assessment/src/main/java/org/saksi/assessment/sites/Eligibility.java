package org.saksi.assessment.sites;

/// The rows of rule `site-grade/1`, from the top.
public enum Eligibility {
    /// All four hold: coercion, operation, support, located; two readers may adopt `CONFIRMED`.
    MEETS_RULE,
    /// Coercion holds, something else is missing.
    TESTIFIED,
    /// No account; a keep-in feature, another one, and a statement of operation.
    SUSPICIOUS,
    /// Generic features only.
    LEAD,
    /// Any other affirming statement.
    ALLEGED,
    /// Judged so by two readers, with reasons; stands until two reverse it.
    RULED_OUT,
    /// No usable statement.
    UNGRADED;

    /// The grade that two readers may adopt here.
    public String grade() {
        return this == MEETS_RULE ? "CONFIRMED" : name();
    }
}
