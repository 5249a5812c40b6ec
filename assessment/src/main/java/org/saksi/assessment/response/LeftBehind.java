package org.saksi.assessment.response;

/// How many named people were inside at an action and did not get out through it. A floor: nobody knows the names of all.
///
/// @param known certainly inside, not out through the action, and seen, sold, out or dead later
/// @param possible the rest of those who were certainly or probably inside and are not out through it
public record LeftBehind(int known, int possible) {

    /// What is found of one person.
    enum Verdict {
        NOT, POSSIBLE, KNOWN
    }
}
