package org.saksi.register.origins;

/// Why two documents are in one family.
///
/// @param one the document that came first
/// @param other the document that came later
/// @param relation what the later is to the earlier
/// @param score how sure the machine is, 0–1
/// @param evidence what they share, a sentence without full stop
public record FamilyTie(String one, String other, Relation relation, double score, String evidence) {}
