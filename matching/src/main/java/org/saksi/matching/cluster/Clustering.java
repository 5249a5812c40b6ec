package org.saksi.matching.cluster;

/// Rows in clusters, with what every joining rested on.
public final class Clustering {

    private final int[] clusterOf;
    private final float[] joined;
    private final int[] bridgeLeft;
    private final int[] bridgeRight;
    private final float[] bridge;

    Clustering(int[] clusterOf, Floats joined, Bridges bridges) {
        this.clusterOf = clusterOf;
        this.joined = joined.toArray();
        this.bridgeLeft = bridges.left();
        this.bridgeRight = bridges.right();
        this.bridge = bridges.probability();
    }

    /// The cluster of a row, named by its lowest row.
    public int clusterOf(int row) {
        return clusterOf[row];
    }

    /// How many rows.
    public int rows() {
        return clusterOf.length;
    }

    /// How many clusters.
    public int people() {
        int count = 0;
        for (int row = 0; row < clusterOf.length; row++) {
            count += clusterOf[row] == row ? 1 : 0;
        }
        return count;
    }

    /// How many joinings made these clusters of single rows.
    public int joinings() {
        return joined.length;
    }

    /// The probability that a joining was right.
    public float joining(int i) {
        return joined[i];
    }

    /// How many pairs of clusters stayed apart although a pair of their rows was likely.
    public int bridges() {
        return bridge.length;
    }

    /// One cluster beside a bridge.
    public int bridgeLeft(int i) {
        return bridgeLeft[i];
    }

    /// The other.
    public int bridgeRight(int i) {
        return bridgeRight[i];
    }

    /// The probability that the two clusters are one person.
    public float bridge(int i) {
        return bridge[i];
    }
}
