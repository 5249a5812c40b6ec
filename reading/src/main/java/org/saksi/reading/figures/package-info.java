/// # Figures
///
/// Which numbers of a text are figures, and what does each say? A figure is a printed number, range or vague word together with the thing it
/// counts. [FigureReader][org.saksi.reading.figures.FigureReader] is the door.
///
/// Rules are deterministic and named; a figure carries the name of the rule that found it. They run over sentences and tokens, never over the
/// whole text at once, and know languages only through the resource folders `language/<code>/`:
///
/// - a *numeral* is a number in digits or words with its scale words (`4.1 million`, `two hundred and six`);
/// - a *quantity* is a numeral with currency, percent sign or the second end of a range, or a fraction, or a vague word;
/// - a *counted thing* is the noun (or classifier) that a quantity counts;
/// - a quantity without any of these is a figure only where the sentence tells what it counts (`nine were minors`, `arrested seven`).
///
/// Dates, clock times, ages, ranks, list numbers, names that hold numbers, clauses of laws, technical quantities and what a law merely
/// threatens are no figures. Nothing is compared, summed or judged here, and nothing is asserted: a mention is a suggestion.
@org.jspecify.annotations.NullMarked
package org.saksi.reading.figures;
