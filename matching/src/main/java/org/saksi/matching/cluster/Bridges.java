package org.saksi.matching.cluster;

import java.util.Arrays;

import org.saksi.matching.model.Edges;

/// Pairs of clusters that share likely pairs of rows but were not joined.
final class Bridges {

    private int[] left = new int[0];
    private int[] right = new int[0];
    private float[] probability = new float[0];

    private Bridges() {}

    static Bridges between(Edges edges, int[] clusterOf) {
        int[] size = new int[clusterOf.length];
        for (int cluster : clusterOf) {
            size[cluster]++;
        }
        long[] keys = new long[edges.size()];
        int count = 0;
        for (int e = 0; e < edges.size(); e++) {
            int a = clusterOf[edges.left(e)];
            int b = clusterOf[edges.right(e)];
            if (a != b) {
                keys[count++] = (long) Math.min(a, b) << 32 | Math.max(a, b);
            }
        }
        keys = Arrays.copyOf(keys, count);
        Arrays.parallelSort(keys);
        Bridges bridges = new Bridges();
        bridges.fill(keys, edges, clusterOf, size);
        return bridges;
    }

    int[] left() {
        return left;
    }

    int[] right() {
        return right;
    }

    float[] probability() {
        return probability;
    }

    private void fill(long[] keys, Edges edges, int[] clusterOf, int[] size) {
        int distinct = 0;
        for (int i = 0; i < keys.length; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                keys[distinct++] = keys[i];
            }
        }
        double[] sum = new double[distinct];
        for (int e = 0; e < edges.size(); e++) {
            int a = clusterOf[edges.left(e)];
            int b = clusterOf[edges.right(e)];
            if (a != b) {
                int at = Arrays.binarySearch(keys, 0, distinct, (long) Math.min(a, b) << 32 | Math.max(a, b));
                sum[at] += 1 / (1 + Math.exp(-edges.logit(e)));
            }
        }
        left = new int[distinct];
        right = new int[distinct];
        probability = new float[distinct];
        for (int i = 0; i < distinct; i++) {
            left[i] = (int) (keys[i] >>> 32);
            right[i] = (int) keys[i];
            probability[i] = (float) (sum[i] / ((double) size[left[i]] * size[right[i]]));
        }
    }
}
