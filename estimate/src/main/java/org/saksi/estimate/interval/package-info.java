/// # Intervals
///
/// How far a total could be from its estimate. The bootstrap repeats the *whole* choice of a model on redrawn tables; the BCa interval (Efron 1987)
/// corrects its quantiles for bias and skewness. A replicate without a finite estimate counts as infinite, and the share of such replicates is part
/// of the answer.
@org.jspecify.annotations.NullMarked
package org.saksi.estimate.interval;
