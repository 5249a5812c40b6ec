package org.saksi.matching.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Rows of one or several lists of people, as columns, in an order that follows from their content alone. Row numbers of this class are
/// places in that order; [#id] leads back to the list.
public final class People {

    private final List<Column> columns;
    private final String[] ids;
    private final int[] twinOf;

    private People(List<Column> columns, String[] ids, int[] twinOf) {
        this.columns = List.copyOf(columns);
        this.ids = ids;
        this.twinOf = twinOf;
    }

    static People of(List<Column> given, String[] idsAsGiven) {
        long[] content = contentHashes(given, idsAsGiven.length);
        int[] order = byContent(content);
        List<Column> ordered = new ArrayList<>();
        for (Column column : given) {
            ordered.add(column.reordered(order));
        }
        String[] ids = new String[order.length];
        int[] twinOf = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            ids[i] = idsAsGiven[order[i]];
            boolean same = i > 0 && content[order[i]] == content[order[i - 1]];
            twinOf[i] = same ? twinOf[i - 1] : i;
        }
        return new People(ordered, ids, twinOf);
    }

    /// How many rows there are.
    public int size() {
        return ids.length;
    }

    /// The id of a row in its list.
    public String id(int row) {
        return ids[row];
    }

    /// The first row whose compared values are all the same as this row's: the row itself unless it is a repeat.
    public int twinOf(int row) {
        return twinOf[row];
    }

    /// All columns that take part, and the source.
    public List<Column> columns() {
        return columns;
    }

    /// Columns of one role.
    public List<Column> columns(Role role) {
        return columns.stream().filter(c -> c.role() == role).toList();
    }

    /// The column of a role; of several the first that is filled counts, row by row. Empty when the lists have none.
    public Optional<Column> column(Role role) {
        List<Column> found = columns(role);
        if (found.size() <= 1) {
            return found.stream().findFirst();
        }
        ColumnBuilder joined = new ColumnBuilder(found.get(0).heading(), role);
        for (int row = 0; row < size(); row++) {
            joined.add(firstFilled(found, row));
        }
        return Optional.of(joined.build());
    }

    private static String firstFilled(List<Column> columns, int row) {
        for (Column column : columns) {
            if (column.code(row) != 0) {
                return column.value(column.code(row));
            }
        }
        return "";
    }

    private static long[] contentHashes(List<Column> columns, int rows) {
        long[] content = new long[rows];
        List<Column> sorted = new ArrayList<>(columns);
        sorted.sort(java.util.Comparator.comparing((Column c) -> c.role()).thenComparing(Column::heading));
        for (Column column : sorted) {
            long[] hashes = new long[column.distinct()];
            for (int code = 0; code < hashes.length; code++) {
                hashes[code] = Hashing.of(column.value(code));
            }
            for (int row = 0; row < rows; row++) {
                content[row] = Hashing.mix(content[row] * 31 + hashes[column.code(row)]);
            }
        }
        return content;
    }

    private static int[] byContent(long[] content) {
        long[] keys = content.clone();
        Arrays.parallelSort(keys);
        int[] next = new int[content.length];
        int[] order = new int[content.length];
        for (int row = 0; row < content.length; row++) {
            int first = Arrays.binarySearch(keys, content[row]);
            while (first > 0 && keys[first - 1] == content[row]) {
                first = lowest(keys, content[row], first);
            }
            order[first + next[first]] = row;
            next[first]++;
        }
        return order;
    }

    private static int lowest(long[] keys, long key, int high) {
        int low = 0;
        int top = high;
        while (low < top) {
            int middle = (low + top) >>> 1;
            if (keys[middle] < key) {
                low = middle + 1;
            } else {
                top = middle;
            }
        }
        return low;
    }
}
