package org.saksi.matching.count;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.saksi.matching.cluster.Clustering;

/// Counts people by drawing joinings and bridges at their probabilities.
public final class PeopleCount {

    private static final int DRAWS = 400;
    private static final double LEAST = 1e-4;

    private PeopleCount() {}

    /// The range.
    ///
    /// @param repeats rows that are exact repeats of others and were joined with them
    /// @param seed for the draws
    public static CountRange of(Clustering clustering, long repeats, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        double[] counts = new double[DRAWS];
        long clusters = clustering.people() - repeats;
        int[] parent = new int[clustering.rows()];
        for (int draw = 0; draw < DRAWS; draw++) {
            counts[draw] = (double) clusters + failures(clustering, chance) - unions(clustering, chance, parent);
        }
        Arrays.sort(counts);
        double mean = Arrays.stream(counts).average().orElse((double) clusters);
        return new CountRange((long) Math.floor(counts[DRAWS / 40]), (long) Math.ceil(counts[DRAWS - 1 - DRAWS / 40]), mean, clusters);
    }

    private static int failures(Clustering clustering, SplittableRandom chance) {
        int failed = 0;
        for (int i = 0; i < clustering.joinings(); i++) {
            if (clustering.joining(i) < 1 - LEAST && chance.nextDouble() >= clustering.joining(i)) {
                failed++;
            }
        }
        return failed;
    }

    private static int unions(Clustering clustering, SplittableRandom chance, int[] parent) {
        Arrays.setAll(parent, i -> i);
        int joined = 0;
        for (int i = 0; i < clustering.bridges(); i++) {
            if (chance.nextDouble() < clustering.bridge(i)) {
                int a = root(parent, clustering.bridgeLeft(i));
                int b = root(parent, clustering.bridgeRight(i));
                joined += a == b ? 0 : 1;
                parent[Math.max(a, b)] = Math.min(a, b);
            }
        }
        return joined;
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
