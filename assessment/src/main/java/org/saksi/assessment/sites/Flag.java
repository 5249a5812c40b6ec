package org.saksi.assessment.sites;

/// What a reader of an eligibility must know beside it.
public enum Flag {
    /// No position of the precision that the rule asks for, by a method independent of the sole account.
    LOCATION_UNRESOLVED,
    /// Accounts share a chat group, fixer or interviewer.
    COMMON_CHANNEL,
    /// Some were free, some held.
    MIXED_CONDITIONS,
    /// Denied with evidence: a new reading is due.
    DISPUTED,
    /// Ruled out, and affirmed since.
    REVIEW,
    /// All but operation: held by force for labour; never listed as a scam compound.
    FORCED_LABOUR_SITE,
    /// Nothing usable is said of it.
    UNGRADED
}
