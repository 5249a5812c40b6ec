package org.saksi.assessment.response;

/// The numbers of rule `state-response/1`: practice judgements, versioned with it.
///
/// @param clearedHours within how many hours after its end somebody must be out to be out through an action
/// @param requestDays how old a request may be that makes a presence probable
/// @param verifiedAfterDays how long after closing a visit must lie that verifies it
/// @param verifiedForDays for how long that holds
/// @param silenceDays after how many days without news it is said that there is none
public record ResponseThresholds(int clearedHours, int requestDays, int verifiedAfterDays, int verifiedForDays, int silenceDays) {

    /// The rule and its version.
    public static final String RULE = "state-response/1";

    /// The numbers in force.
    public static final ResponseThresholds IN_FORCE = new ResponseThresholds(48, 14, 30, 180, 14);

    /// The hours in whole days.
    public int clearedDays() {
        return clearedHours / 24;
    }
}
