package org.saksi.matching.cluster;

import java.util.Arrays;
import java.util.PriorityQueue;

import org.saksi.matching.model.Edges;

/// Average-link agglomeration of one large connected part, with a queue of meetings and sums kept only for clusters that share a likely pair.
final class SparseAgglomeration {

    private static final int MOST_LOOKED_UP = 400;

    private record Meeting(float pull, float mean, int a, int b, int versions) {}

    private final int[] rows;
    private final int[][] members;
    private final int[][] neighbours;
    private final int[] version;
    private final int[] stamp;
    private int stamps;
    private final PairSums sums = new PairSums();
    private final PairSums most = new PairSums();
    private final PriorityQueue<Meeting> queue = new PriorityQueue<>(SparseAgglomeration::order);
    private final PairLogit pairs;
    private final JoinRule rule;

    SparseAgglomeration(Edges edges, int[] component, PairLogit pairs, JoinRule rule) {
        this.pairs = pairs;
        this.rule = rule;
        rows = Components.rows(edges, component);
        int size = rows.length;
        members = new int[size][];
        neighbours = new int[size][];
        version = new int[size];
        stamp = new int[size];
        int[] degree = new int[size];
        for (int edge : component) {
            degree[Arrays.binarySearch(rows, edges.left(edge))]++;
            degree[Arrays.binarySearch(rows, edges.right(edge))]++;
        }
        for (int i = 0; i < size; i++) {
            members[i] = new int[]{i};
            neighbours[i] = new int[degree[i]];
        }
        for (int edge : component) {
            int a = Arrays.binarySearch(rows, edges.left(edge));
            int b = Arrays.binarySearch(rows, edges.right(edge));
            neighbours[a][--degree[a]] = b;
            neighbours[b][--degree[b]] = a;
            float probability = probability(edges.logit(edge));
            sums.put(a, b, probability);
            most.put(a, b, probability);
            queue.add(new Meeting(rule.pull(probability, probability, 1, 1), probability, Math.min(a, b), Math.max(a, b), 0));
        }
    }

    void run(int[] clusterOfRow, Floats joined) {
        while (!queue.isEmpty() && queue.peek().pull >= 1) {
            Meeting best = queue.remove();
            if (version[best.a] + version[best.b] == best.versions && members[best.a].length > 0 && members[best.b].length > 0) {
                joined.add(rule.probability(best.mean, most.get(best.a, best.b), members[best.a].length, members[best.b].length));
                merge(best.a, best.b);
            }
        }
        for (int[] cluster : members) {
            for (int member : cluster) {
                clusterOfRow[rows[member]] = rows[cluster[0]];
            }
        }
    }

    private void merge(int a, int b) {
        int[] around = around(a, b);
        for (int c : around) {
            float whole = known(a, c) + known(b, c);
            sums.put(a, c, whole);
            float mean = whole / ((float) (members[a].length + members[b].length) * members[c].length);
            float strongest = Math.max(most.get(a, c), most.get(b, c));
            most.put(a, c, strongest);
            float pull = rule.pull(mean, strongest, members[a].length + members[b].length, members[c].length);
            if (pull >= 1) {
                queue.add(new Meeting(pull, mean, Math.min(a, c), Math.max(a, c), version[a] + 1 + version[c]));
            }
            neighbours[c] = Arrays.copyOf(neighbours[c], neighbours[c].length + 1);
            neighbours[c][neighbours[c].length - 1] = a;
        }
        int[] joined = Arrays.copyOf(members[a], members[a].length + members[b].length);
        System.arraycopy(members[b], 0, joined, members[a].length, members[b].length);
        Arrays.sort(joined);
        members[a] = joined;
        members[b] = new int[0];
        neighbours[a] = around;
        neighbours[b] = new int[0];
        version[a]++;
    }

    /// Clusters that share a likely pair with either, each once, in ascending order.
    private int[] around(int a, int b) {
        int[] found = new int[neighbours[a].length + neighbours[b].length];
        int count = 0;
        stamps++;
        for (int[] list : new int[][]{neighbours[a], neighbours[b]}) {
            for (int c : list) {
                if (c != a && c != b && members[c].length > 0 && stamp[c] != stamps) {
                    stamp[c] = stamps;
                    found[count++] = c;
                }
            }
        }
        int[] around = Arrays.copyOf(found, count);
        Arrays.sort(around);
        return around;
    }

    private float known(int a, int c) {
        float sum = sums.get(a, c);
        if (sum >= 0) {
            return sum;
        }
        if ((long) members[a].length * members[c].length > MOST_LOOKED_UP) {
            return 0;
        }
        float looked = 0;
        for (int x : members[a]) {
            for (int y : members[c]) {
                looked += probability(pairs.of(rows[x], rows[y]));
            }
        }
        return looked;
    }

    private static float probability(float logit) {
        return (float) (1 / (1 + Math.exp(-logit)));
    }

    private static int order(Meeting x, Meeting y) {
        int byPull = Float.compare(y.pull, x.pull);
        return byPull != 0 ? byPull : x.a != y.a ? Integer.compare(x.a, y.a) : Integer.compare(x.b, y.b);
    }
}
