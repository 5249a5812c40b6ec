/// # Coverage, measured
///
/// Invented populations whose true size is known, lists drawn from them, and how often the shown range holds the truth. The populations break the assumptions
/// in the ways that happen: lists that refer people to each other, people who are harder to list, links that were missed.
@org.jspecify.annotations.NullMarked
package org.saksi.estimate.coverage;
