package org.saksi.matching.cluster;

import java.util.Arrays;

import org.saksi.matching.model.Edges;

/// Average-link agglomeration of one small connected part in a square table. Sums of probabilities are kept for clusters that share a likely pair; pairs that are not
/// among the edges are looked up when their clusters meet.
final class Agglomeration {

    private static final float APART = -1f;

    private final int[] rows;
    private final int[][] members;
    private final float[][] sum;
    private final int[] nearest;
    private final float[][] most;
    private final PairLogit pairs;
    private final JoinRule rule;

    Agglomeration(Edges edges, int[] component, PairLogit pairs, JoinRule rule) {
        this.pairs = pairs;
        this.rule = rule;
        rows = Components.rows(edges, component);
        int size = rows.length;
        members = new int[size][];
        sum = new float[size][size];
        most = new float[size][size];
        nearest = new int[size];
        for (int i = 0; i < size; i++) {
            members[i] = new int[]{i};
            Arrays.fill(sum[i], APART);
        }
        for (int edge : component) {
            int a = Arrays.binarySearch(rows, edges.left(edge));
            int b = Arrays.binarySearch(rows, edges.right(edge));
            sum[a][b] = probability(edges.logit(edge));
            sum[b][a] = sum[a][b];
            most[a][b] = sum[a][b];
            most[b][a] = sum[a][b];
        }
    }

    void run(int[] clusterOfRow, Floats joined) {
        for (int i = 0; i < members.length; i++) {
            findNearest(i);
        }
        while (true) {
            int best = -1;
            for (int i = 0; i < members.length; i++) {
                if (members[i].length > 0 && nearest[i] >= 0 && (best < 0 || pull(i, nearest[i]) > pull(best, nearest[best]))) {
                    best = i;
                }
            }
            if (best < 0 || pull(best, nearest[best]) < 1) {
                break;
            }
            int other = nearest[best];
            joined.add(rule.probability(mean(best, other), most[best][other], members[best].length, members[other].length));
            merge(Math.min(best, nearest[best]), Math.max(best, nearest[best]));
        }
        for (int[] cluster : members) {
            for (int member : cluster) {
                clusterOfRow[rows[member]] = rows[cluster[0]];
            }
        }
    }

    private void merge(int a, int b) {
        int[] left = members[a];
        int[] right = members[b];
        for (int c = 0; c < members.length; c++) {
            boolean near = c != a && c != b && members[c].length > 0 && (sum[a][c] >= 0 || sum[b][c] >= 0);
            if (near) {
                float whole = known(left, a, c) + known(right, b, c);
                sum[a][c] = whole;
                sum[c][a] = whole;
                most[a][c] = Math.max(most[a][c], most[b][c]);
                most[c][a] = most[a][c];
            }
            sum[b][c] = APART;
            sum[c][b] = APART;
        }
        members[a] = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, members[a], left.length, right.length);
        Arrays.sort(members[a]);
        members[b] = new int[0];
        findNearest(a);
        for (int c = 0; c < members.length; c++) {
            if (members[c].length > 0 && c != a && (nearest[c] == a || nearest[c] == b || sum[a][c] >= 0)) {
                findNearest(c);
            }
        }
    }

    private float known(int[] cluster, int a, int c) {
        if (sum[a][c] >= 0) {
            return sum[a][c];
        }
        float looked = 0;
        for (int x : cluster) {
            for (int y : members[c]) {
                looked += probability(pairs.of(rows[x], rows[y]));
            }
        }
        return looked;
    }

    private void findNearest(int i) {
        nearest[i] = -1;
        float strongest = -1;
        for (int j = 0; j < members.length; j++) {
            if (j != i && sum[i][j] >= 0 && pull(i, j) > strongest) {
                strongest = pull(i, j);
                nearest[i] = j;
            }
        }
    }

    private float pull(int a, int b) {
        return rule.pull(mean(a, b), most[a][b], members[a].length, members[b].length);
    }

    private float mean(int a, int b) {
        return sum[a][b] / ((float) members[a].length * members[b].length);
    }

    private static float probability(float logit) {
        return (float) (1 / (1 + Math.exp(-logit)));
    }
}
