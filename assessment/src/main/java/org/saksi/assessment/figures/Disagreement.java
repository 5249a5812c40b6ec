package org.saksi.assessment.figures;

import java.util.Locale;

/// Why figures of one measure differ, or that they do not.
public enum Disagreement {

    /// They agree, or agree within what their qualifiers say.
    NONE,
    /// The same speaker on the same occasion, but copies print different numbers.
    COPYING_SLIP,
    /// A copy says more than its source: *believed likely* became *confirmed*, or half of an *or* was lost.
    STRENGTHENED,
    /// Unit, group, place or legal stage differs: not the same thing is counted.
    SCOPE,
    /// The same speaker counts again later.
    CHANGE_OVER_TIME,
    /// Two speakers give different numbers of the same thing.
    TWO_AUTHORITIES,
    /// One document gives numbers that exclude each other, or parts that do not add up.
    SELF_CONTRADICTION,
    /// The same number is given to different speakers.
    ATTRIBUTION;

    /// The word used in exports, in lower case: `copying_slip`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
