/// # Clusters
///
/// Which rows are one person, from probabilities of pairs. Clusters do not chain: two clusters are joined only when all their pairs together
/// speak for it, not when one pair does.
@org.jspecify.annotations.NullMarked
package org.saksi.matching.cluster;
