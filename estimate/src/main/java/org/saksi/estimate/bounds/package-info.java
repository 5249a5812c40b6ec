/// # Bounds and two-list estimates
///
/// Answers that need no choice of a model: two lists with independence assumed, lower bounds from how many people stand on exactly one, two, …
/// lists, and the coverage of the sample.
@org.jspecify.annotations.NullMarked
package org.saksi.estimate.bounds;
