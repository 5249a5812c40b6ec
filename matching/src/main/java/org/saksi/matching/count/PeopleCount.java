package org.saksi.matching.count;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.saksi.matching.cluster.Clustering;

/// Counts people by drawing joinings and bridges at their probabilities.
public final class PeopleCount {

    private static final int DRAWS = 400;
    private static final double LEAST = 1e-4;
    private static final double LEAST_UNSEEN = 0.8;
    private static final double MOST_UNSEEN = 3.6;
    private static final double MODEL_ERROR = 0.14;

    private PeopleCount() {}

    /// The range; the number of clusters always lies in it.
    ///
    /// @param repeats rows that are exact repeats of others and were joined with them
    /// @param unseen joinings that were never proposed, estimated
    /// @param seed for the draws
    public static CountRange of(Clustering clustering, long repeats, UnseenJoins unseen, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        double[] counts = new double[DRAWS];
        long clusters = clustering.people() - repeats;
        double doubt = doubt(clustering);
        int[] parent = new int[clustering.rows()];
        for (int draw = 0; draw < DRAWS; draw++) {
            double missed = unseen.expected() * (LEAST_UNSEEN + (MOST_UNSEEN - LEAST_UNSEEN) * chance.nextDouble());
            double model = doubt * MODEL_ERROR * chance.nextGaussian();
            double drawn = (double) clusters + failures(clustering, chance) - unions(clustering, chance, parent) - missed + model;
            counts[draw] = Math.max(1, Math.min(clustering.rows(), drawn));
        }
        Arrays.sort(counts);
        double mean = Arrays.stream(counts).average().orElse((double) clusters);
        long low = (long) Math.floor(counts[DRAWS / 40]);
        long high = (long) Math.ceil(counts[DRAWS - 1 - DRAWS / 40]);
        return new CountRange(Math.min(low, clusters), Math.max(high, clusters), mean, clusters);
    }

    /// How many joinings and bridges are expected to turn out the other way.
    private static double doubt(Clustering clustering) {
        double sum = 0;
        for (int i = 0; i < clustering.joinings(); i++) {
            sum += 1 - clustering.joining(i);
        }
        for (int i = 0; i < clustering.bridges(); i++) {
            sum += clustering.bridge(i);
        }
        return sum;
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
