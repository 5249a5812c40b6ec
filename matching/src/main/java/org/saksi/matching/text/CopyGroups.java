package org.saksi.matching.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which of the texts 0, 1, 2 … belong together, growing pair by pair.
public final class CopyGroups {

    private int[] parent = new int[64];
    private int size;

    /// Takes one more text, alone at first, and says its number.
    public int add() {
        if (size == parent.length) {
            parent = Arrays.copyOf(parent, size * 2);
        }
        parent[size] = size;
        return size++;
    }

    /// How many texts there are.
    public int size() {
        return size;
    }

    /// Says that two belong together, and with them all that belong to either.
    public void join(int a, int b) {
        int first = Math.min(leader(a), leader(b));
        parent[leader(Math.max(a, b))] = first;
        parent[leader(Math.min(a, b))] = first;
    }

    /// The first text of the group: the same number for all that belong together.
    public int leader(int text) {
        if (text < 0 || text >= size) {
            throw new IllegalArgumentException("there are texts 0 to " + (size - 1) + ", but " + text + " was asked for");
        }
        int at = text;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /// The groups of two or more, each in the order in which its texts came.
    public List<List<Integer>> groups() {
        Map<Integer, List<Integer>> byLeader = new LinkedHashMap<>();
        for (int text = 0; text < size; text++) {
            byLeader.computeIfAbsent(leader(text), l -> new ArrayList<>()).add(text);
        }
        List<List<Integer>> groups = new ArrayList<>();
        for (List<Integer> group : byLeader.values()) {
            if (group.size() > 1) {
                groups.add(List.copyOf(group));
            }
        }
        return List.copyOf(groups);
    }
}
