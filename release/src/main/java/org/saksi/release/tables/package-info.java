/// # Tables that may leave
///
/// Counts of people by their attributes, made safe in one of two ways.
///
/// **Noise.** All tables of up to *k* columns at once, by the optimal Gaussian mechanism for marginals (Xiao, He, Zhang and Kifer 2023). The values a column
/// can take come from a public codebook, "unknown" among them, never from the data. Noise is whole numbers from an exact sampler of the discrete
/// Gaussian (Canonne, Kamath and Steinke 2020) over a secure generator; on the way from a true count to a published one there is no floating point
/// number. Each published count has an exactly known standard error. What is lost is said as the success of the best possible attack.
///
/// **Suppression.** For small annexes: counts under a threshold are withheld, and as many others that an attacker who knows all margins cannot compute a
/// withheld one; new tables are compared with everything released before.
@org.jspecify.annotations.NullMarked
package org.saksi.release.tables;
