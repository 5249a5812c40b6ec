package org.saksi.matching.model;

/// One step of the waterfall from the odds of two rows drawn at random to the odds of this pair.
///
/// @param field what was compared
/// @param level how the two values compare
/// @param left the value of the first row
/// @param right the value of the second row
/// @param weight natural logarithm by which the odds change
public record MatchWeight(String field, String level, String left, String right, double weight) {}
