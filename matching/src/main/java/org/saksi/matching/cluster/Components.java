package org.saksi.matching.cluster;

import java.util.Arrays;

import org.saksi.matching.model.Edges;

/// Connected parts of the graph of likely pairs; a part can be settled by itself.
final class Components {

    private Components() {}

    /// The edges of every part, by their numbers, of edges that reach a logit.
    static int[][] of(Edges edges, int rows, float least) {
        int[] parent = new int[rows];
        Arrays.setAll(parent, i -> i);
        int kept = 0;
        for (int e = 0; e < edges.size(); e++) {
            if (edges.logit(e) >= least) {
                join(parent, edges.left(e), edges.right(e));
                kept++;
            }
        }
        int[] size = new int[rows];
        int[] of = new int[kept];
        int at = 0;
        for (int e = 0; e < edges.size(); e++) {
            if (edges.logit(e) >= least) {
                size[root(parent, edges.left(e))]++;
                of[at++] = e;
            }
        }
        int parts = 0;
        int[] number = new int[rows];
        for (int row = 0; row < rows; row++) {
            number[row] = size[row] > 0 ? parts++ : -1;
        }
        int[][] out = new int[parts][];
        int[] next = new int[parts];
        for (int e : of) {
            int root = root(parent, edges.left(e));
            int part = number[root];
            if (out[part] == null) {
                out[part] = new int[size[root]];
            }
            out[part][next[part]++] = e;
        }
        return out;
    }

    /// The rows of a part in ascending order.
    static int[] rows(Edges edges, int[] component) {
        int[] all = new int[component.length * 2];
        for (int i = 0; i < component.length; i++) {
            all[2 * i] = edges.left(component[i]);
            all[2 * i + 1] = edges.right(component[i]);
        }
        Arrays.sort(all);
        int count = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[count++] = all[i];
            }
        }
        return Arrays.copyOf(all, count);
    }

    private static void join(int[] parent, int a, int b) {
        int x = root(parent, a);
        int y = root(parent, b);
        parent[Math.max(x, y)] = Math.min(x, y);
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
