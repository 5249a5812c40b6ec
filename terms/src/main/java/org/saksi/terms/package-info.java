/// # Terms: which words do we share?
///
/// The vocabulary of the whole house, as plain values. A type lives here when two rooms must mean the same thing by it;
/// a word that only one room uses lives in that room.
///
/// - **Identifiers** ([ExhibitId], [EntryId], [StatementId], …) are types, never strings. They are random or keyed, never a plain
///   hash of content, so that holding one proves nothing about what is held.
/// - **Dates** are as precise as their source ([FuzzyDate], [Period]).
/// - **Figures** carry an [Amount], a [Qualifier] and a [UnitKind]; speakers carry an [AttributionKind].
/// - **Rights**: a [Reader] says who reads, for which purpose, which [Sensitivity] compartments, until when.
///
/// This room never does I/O, knows no clock, and holds the logic of no single room. It compiles for Java 17, so that the pure
/// engines can run on clusters.
@org.jspecify.annotations.NullMarked
package org.saksi.terms;
