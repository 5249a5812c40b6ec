/// # The noise budget
///
/// What all releases about one population have given away together, and how much may be given away at all. The record is a file of lines that is only
/// appended to; each line carries the hash of the one before. A release is booked, durably, *before* its noise is drawn; two processes that book at once
/// wait for each other; what does not fit any more is refused.
///
/// Counts without noise have no budget, but a memory: the record of released counts compares each new count with all earlier ones about the same people and
/// refuses what subtraction would turn into a small number.
@org.jspecify.annotations.NullMarked
package org.saksi.release.budget;
