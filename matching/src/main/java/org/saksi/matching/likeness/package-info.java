/// # Likeness of two names
///
/// How likely two written names are those of one bearer, for two names alone: without a list, without other facts. Names are bags of pieces
/// in any order, in any script; pieces written together or apart are tried both ways; titles, particles and legal forms weigh little; usual
/// short forms stand for their names; an initial agrees with any name it begins. What stands on both sides and does not agree speaks against,
/// what stands on one side only hardly does.
@org.jspecify.annotations.NullMarked
package org.saksi.matching.likeness;
