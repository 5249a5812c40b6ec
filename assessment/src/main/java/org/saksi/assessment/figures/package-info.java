/// # Figures: what do all documents together say of one measure, and why do they differ?
///
/// A **row** ([FigureRow]) holds the figures of one measure, unit, place and period, of all documents. A **value** ([FigureValue]) is one printed number with
/// its speakers and how many independent origins stand behind it; documents that repeat it are listed and do not count. A row has one **class**
/// ([Disagreement]) from a named rule, with the reason in words ([Finding]).
///
/// Of a copying slip a side is likelier only when the primary is held, or when lines proven independent outnumber the other; else it is undecided, and
/// neither value is marked wrong. Vague words are never compared as numbers. Numbers that agree within their qualifiers or rounding do not
/// disagree.
///
/// The door is [GatheredFigures]. Nothing here reads texts for figures, and nothing decides.
@org.jspecify.annotations.NullMarked
package org.saksi.assessment.figures;
