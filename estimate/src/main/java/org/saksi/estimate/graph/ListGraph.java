package org.saksi.estimate.graph;

import java.util.ArrayList;
import java.util.List;

/// A decomposable graph of lists by its cliques and separators, both as bit masks; a separator stands as often as it separates.
///
/// @param cliques the largest sets of lists that are all joined
/// @param separators what neighbouring cliques share, the empty set left out
public record ListGraph(List<Integer> cliques, List<Integer> separators) {

    public ListGraph {
        cliques = List.copyOf(cliques);
        separators = List.copyOf(separators);
    }

    /// All decomposable graphs of a number of lists: 8 of three, 61 of four, 822 of five, 18,154 of six.
    public static List<ListGraph> all(int lists) {
        int pairs = lists * (lists - 1) / 2;
        List<ListGraph> graphs = new ArrayList<>();
        int[] neighbours = new int[lists];
        for (int edges = 0; edges < 1 << pairs; edges++) {
            java.util.Arrays.fill(neighbours, 0);
            int bit = 0;
            for (int i = 0; i < lists; i++) {
                for (int j = i + 1; j < lists; j++) {
                    if ((edges >> bit++ & 1) == 1) {
                        neighbours[i] |= 1 << j;
                        neighbours[j] |= 1 << i;
                    }
                }
            }
            add(graphs, neighbours);
        }
        return graphs;
    }

    /// Maximum cardinality search: the earlier neighbours of each vertex in turn must be joined among themselves. A vertex that does not extend
    /// the clique before it starts a new one, and its earlier neighbours separate the two.
    private static void add(List<ListGraph> graphs, int[] neighbours) {
        int visited = 0;
        int clique = 0;
        List<Integer> cliques = new ArrayList<>();
        List<Integer> separators = new ArrayList<>();
        for (int step = 0; step < neighbours.length; step++) {
            int next = mostNeighbours(neighbours, visited);
            int earlier = neighbours[next] & visited;
            if (!isComplete(neighbours, earlier)) {
                return;
            }
            if (step > 0 && earlier != clique) {
                cliques.add(clique);
                if (earlier != 0) {
                    separators.add(earlier);
                }
            }
            clique = earlier | 1 << next;
            visited |= 1 << next;
        }
        cliques.add(clique);
        graphs.add(new ListGraph(cliques, separators));
    }

    private static int mostNeighbours(int[] neighbours, int visited) {
        int best = -1;
        for (int v = 0; v < neighbours.length; v++) {
            if ((visited >> v & 1) == 0
                    && (best < 0 || Integer.bitCount(neighbours[v] & visited) > Integer.bitCount(neighbours[best] & visited))) {
                best = v;
            }
        }
        return best;
    }

    private static boolean isComplete(int[] neighbours, int vertices) {
        for (int bits = vertices; bits != 0; bits &= bits - 1) {
            int v = Integer.numberOfTrailingZeros(bits);
            if ((vertices & ~(neighbours[v] | 1 << v)) != 0) {
                return false;
            }
        }
        return true;
    }

    /// Number of parts that are not joined.
    public int components() {
        return cliques.size() - separators.size();
    }

    /// Cliques in list numbers from 1: `[123,134]`.
    public String name() {
        return cliques.stream().map(ListGraph::digits).sorted().collect(java.util.stream.Collectors.joining(",", "[", "]"));
    }

    private static String digits(int mask) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < Integer.SIZE; i++) {
            if ((mask >> i & 1) == 1) {
                digits.append(i + 1);
            }
        }
        return digits.toString();
    }
}
