package org.saksi.matching.cluster;

import java.util.Arrays;

import org.saksi.matching.model.Edges;

/// Pairs of clusters that share likely pairs of rows but were not joined.
final class Bridges {

    private int[] left = new int[0];
    private int[] right = new int[0];
    private float[] probability = new float[0];
    private float[] most = new float[0];

    private Bridges() {}

    static Bridges between(Edges edges, int[] clusterOf, JoinRule rule) {
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
        bridges.fill(keys, edges, clusterOf);
        bridges.weigh(size, rule);
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

    private void fill(long[] keys, Edges edges, int[] clusterOf) {
        int distinct = 0;
        for (int i = 0; i < keys.length; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                keys[distinct++] = keys[i];
            }
        }
        probability = new float[distinct];
        most = new float[distinct];
        for (int e = 0; e < edges.size(); e++) {
            int a = clusterOf[edges.left(e)];
            int b = clusterOf[edges.right(e)];
            if (a != b) {
                int at = Arrays.binarySearch(keys, 0, distinct, (long) Math.min(a, b) << 32 | Math.max(a, b));
                float likely = (float) (1 / (1 + Math.exp(-edges.logit(e))));
                probability[at] += likely;
                most[at] = Math.max(most[at], likely);
            }
        }
        left = new int[distinct];
        right = new int[distinct];
        for (int i = 0; i < distinct; i++) {
            left[i] = (int) (keys[i] >>> 32);
            right[i] = (int) keys[i];
        }
    }

    /// Makes sums of probabilities the probability that the two clusters are one person.
    private void weigh(int[] size, JoinRule rule) {
        for (int i = 0; i < probability.length; i++) {
            int a = size[left[i]];
            int b = size[right[i]];
            probability[i] = rule.probability(probability[i] / ((float) a * b), most[i], a, b);
        }
    }
}
