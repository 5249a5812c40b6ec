package org.saksi.terms;

/// What somebody reads or uses content for. Consent is given per purpose; what was not asked is denied.
public enum Purpose {

    /// Establishing facts: reading, coding, grading.
    INVESTIGATION,

    /// Helping a survivor.
    ASSISTANCE,

    /// Counting and estimating without publishing single cases.
    ANALYSIS,

    /// Making something that leaves the casebook.
    RELEASE,

    /// Keeping the casebook itself: custody, verification, backup.
    STEWARDSHIP
}
