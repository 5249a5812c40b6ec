package org.saksi.reading.figures;

import org.saksi.terms.Amount;
import org.saksi.terms.Qualifier;

/// A quantity that is a figure, with what it counts and what limits it.
///
/// @param quantity the quantity as printed
/// @param amount its number in the unit of the figure: spans of time in months
/// @param counted what it counts
/// @param qualifier what limits it
/// @param first the first token of the phrase
/// @param end the token after its last
record Figure(Quantity quantity, Amount amount, Counted counted, Qualifier qualifier, int first, int end) {}
