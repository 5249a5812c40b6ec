package org.saksi.matching.cluster;

import java.util.Arrays;

import org.saksi.matching.model.Edges;

/// Joins rows into clusters, best first, as long as the mean probability of all pairs between two clusters reaches a bound
/// that the threshold and the sizes of the two give.
public final class AverageLink {

    private static final float MARGIN = 1.5f;
    private static final int DENSE = 500;

    private AverageLink() {}

    /// Clusters the rows.
    ///
    /// @param pairs gives the logit of pairs that stand not among the edges
    /// @param threshold the least mean probability, 0 to 1
    public static Clustering cluster(Edges edges, int rows, PairLogit pairs, double threshold) {
        int[] cluster = new int[rows];
        Arrays.setAll(cluster, i -> i);
        Floats joined = new Floats();
        JoinRule rule = new JoinRule(threshold);
        float least = (float) Math.log(threshold / (1 - threshold)) - MARGIN;
        for (int[] component : Components.of(edges, rows, least)) {
            if (component.length <= DENSE) {
                new Agglomeration(edges, component, pairs, rule).run(cluster, joined);
            } else {
                new SparseAgglomeration(edges, component, pairs, rule).run(cluster, joined);
            }
        }
        return new Clustering(cluster, joined, Bridges.between(edges, cluster, rule));
    }
}
