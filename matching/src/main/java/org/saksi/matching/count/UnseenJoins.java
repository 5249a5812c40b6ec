package org.saksi.matching.count;

import java.util.Arrays;

import org.saksi.matching.blocking.Blocks;
import org.saksi.matching.cluster.Clustering;
import org.saksi.matching.model.Edges;

/// How many joinings were never proposed, by capture and recapture (Lincoln and Petersen). Rows are proposed by their names alone or by
/// anything else; joinings that the one found and the other missed, both ways round, tell how many both missed. What makes a joining hard for
/// both makes the estimate too low.
///
/// @param found how many joinings made the clusters of single rows
/// @param byName how many of them likely pairs proposed by names alone would have made
/// @param byOther how many of them likely pairs proposed otherwise would have made
public record UnseenJoins(long found, long byName, long byOther) {

    private static final double MOST = 0.5;

    /// Counts them.
    ///
    /// @param edges likely pairs; those that speak for one person join
    public static UnseenJoins of(Clustering clustering, Edges edges, Blocks blocks) {
        int[] name = places(clustering.rows());
        int[] other = places(clustering.rows());
        long byName = 0;
        long byOther = 0;
        for (int e = 0; e < edges.size(); e++) {
            int a = edges.left(e);
            int b = edges.right(e);
            if (edges.logit(e) >= 0 && clustering.clusterOf(a) == clustering.clusterOf(b)) {
                byName += blocks.proposes(a, b, true) && join(name, a, b) ? 1 : 0;
                byOther += blocks.proposes(a, b, false) && join(other, a, b) ? 1 : 0;
            }
        }
        return new UnseenJoins(clustering.rows() - clustering.people(), byName, byOther);
    }

    /// The estimate; no more than half of what was found.
    public double expected() {
        double missedByName = Math.max(0, found - byName);
        double missedByOther = Math.max(0, found - byOther);
        double both = Math.max(1, byName + byOther - found);
        return Math.min(found * MOST, missedByName * missedByOther / both);
    }

    private static int[] places(int rows) {
        int[] parent = new int[rows];
        Arrays.setAll(parent, i -> i);
        return parent;
    }

    private static boolean join(int[] parent, int a, int b) {
        int x = root(parent, a);
        int y = root(parent, b);
        parent[Math.max(x, y)] = Math.min(x, y);
        return x != y;
    }

    private static int root(int[] parent, int row) {
        int at = row;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
