package org.saksi.release.tables;

import java.util.ArrayDeque;
import java.util.Arrays;

/// What an attacker who knows every margin and every shown cell can say of a withheld one: its exact lowest and highest possible value. Withheld cells can
/// only change along closed paths; how far one can rise or fall is a maximum flow.
final class MarginAttack {

    private static final long UNLIMITED = Long.MAX_VALUE / 4;

    private final CrossTable table;
    private final boolean[][] withheld;

    MarginAttack(CrossTable table, boolean[][] withheld) {
        this.table = table;
        this.withheld = withheld;
    }

    /// The lowest value the attacker must allow for.
    long lowest(int row, int column) {
        return table.count(row, column) - flow(row, column, false);
    }

    /// The highest value the attacker must allow for.
    long highest(int row, int column) {
        return table.count(row, column) + flow(row, column, true);
    }

    /// Nodes are rows and columns. Raising a cell of a row takes from its column and must be given back along the other withheld cells; lowering
    /// one is the same backwards, up to what the cell holds.
    private long flow(int row, int column, boolean rise) {
        int rows = table.rows();
        long[][] capacity = new long[rows + table.columns()][rows + table.columns()];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < table.columns(); j++) {
                if (withheld[i][j] && !(i == row && j == column)) {
                    capacity[i][rows + j] = rise ? table.count(i, j) : UNLIMITED;
                    capacity[rows + j][i] = rise ? UNLIMITED : table.count(i, j);
                }
            }
        }
        long most = rise ? UNLIMITED : table.count(row, column);
        long sum = 0;
        while (sum < most) {
            int[] from = path(capacity, row, rows + column);
            if (from[rows + column] < 0) {
                return sum;
            }
            long step = most - sum;
            for (int node = rows + column; node != row; node = from[node]) {
                step = Math.min(step, capacity[from[node]][node]);
            }
            for (int node = rows + column; node != row; node = from[node]) {
                capacity[from[node]][node] -= step;
                capacity[node][from[node]] += step;
            }
            sum += step;
        }
        return sum;
    }

    private static int[] path(long[][] capacity, int source, int sink) {
        int[] from = new int[capacity.length];
        Arrays.fill(from, -1);
        from[source] = source;
        ArrayDeque<Integer> next = new ArrayDeque<>();
        next.add(source);
        while (!next.isEmpty() && from[sink] < 0) {
            int node = next.remove();
            for (int other = 0; other < capacity.length; other++) {
                if (from[other] < 0 && capacity[node][other] > 0) {
                    from[other] = node;
                    next.add(other);
                }
            }
        }
        return from;
    }
}
