package org.saksi.register.origins;

/// Why two documents are in one family.
///
/// @param one the document that was published earlier, or came in first where dates do not tell
/// @param other the later one
/// @param relation what the later is to the earlier
/// @param score how sure the machine is, 0–1
/// @param evidence what they share, a sentence without full stop
public record FamilyTie(String one, String other, Relation relation, double score, String evidence) {

    /// The same with the other one as the earlier.
    FamilyTie turned() {
        String later = one;
        return new FamilyTie(other, later, relation, score, evidence);
    }
}
