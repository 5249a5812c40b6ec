package org.saksi.release.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Which columns there are and which values each can take, from a public codebook. A column can be "unknown" where the codebook says so, by that word or by
/// an empty value.
///
/// @param columns values by column, in the codebook's order
public record Domain(Map<String, List<String>> columns) {

    /// The value of a column that says nothing.
    public static final String UNKNOWN = "unknown";

    private static final int MOST_COLUMNS = 60;

    public Domain {
        Map<String, List<String>> copies = new LinkedHashMap<>();
        columns.forEach((name, values) -> copies.put(name, named(name, values)));
        columns = java.util.Collections.unmodifiableMap(copies);
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("a codebook has 1 to " + MOST_COLUMNS + " columns, but had " + columns.size());
        }
    }

    private static List<String> named(String name, List<String> values) {
        LinkedHashSet<String> all = new LinkedHashSet<>();
        values.stream().map(v -> v.isBlank() ? UNKNOWN : v.strip()).forEach(all::add);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("the codebook lists no value for column \"" + name + "\"");
        }
        return List.copyOf(all);
    }

    /// Names of the columns.
    public List<String> names() {
        return List.copyOf(columns.keySet());
    }

    /// Values of the column with this number.
    public List<String> values(int column) {
        return values(names().get(column));
    }

    private List<String> values(String name) {
        List<String> values = columns.get(name);
        if (values == null) {
            throw new IllegalArgumentException("the codebook has no column \"" + name + "\"; its columns are " + names());
        }
        return values;
    }

    /// Number of values of each column.
    public int[] sizes() {
        return columns.values().stream().mapToInt(List::size).toArray();
    }

    /// The domain of some columns, in the order given.
    ///
    /// @throws IllegalArgumentException when the codebook does not have one
    public Domain only(List<String> names) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        names.forEach(n -> kept.put(n, values(n)));
        return new Domain(kept);
    }

    /// Records as numbers of values, column by column. A value that is blank or not in the codebook is "unknown".
    ///
    /// @param header names of the columns of the records; must hold every column of the domain
    /// @throws IllegalArgumentException when such a value stands in a column that the codebook does not let be unknown
    public int[][] encode(List<String> header, List<List<String>> records) {
        int[][] codes = new int[columns.size()][records.size()];
        List<String> names = names();
        for (int c = 0; c < codes.length; c++) {
            int at = header.indexOf(names.get(c));
            if (at < 0) {
                throw new IllegalArgumentException("the records have no column \"" + names.get(c) + "\"; their columns are " + header);
            }
            List<String> values = values(c);
            Map<String, Integer> numbers = new LinkedHashMap<>();
            for (int v = 0; v < values.size(); v++) {
                numbers.put(values.get(v), v);
            }
            for (int r = 0; r < codes[c].length; r++) {
                List<String> row = records.get(r);
                codes[c][r] = code(numbers, at < row.size() ? row.get(at).strip() : "", names.get(c));
            }
        }
        return codes;
    }

    private static int code(Map<String, Integer> numbers, String value, String column) {
        Integer code = numbers.getOrDefault(value, numbers.get(UNKNOWN));
        if (code == null) {
            throw new IllegalArgumentException(
                    "column \"" + column + "\" holds \"" + value + "\", which the codebook does not list, and it cannot be"
                            + " unknown there; add the value or \"unknown\" to the codebook");
        }
        return code;
    }

    /// Columns of a header that the codebook does not know.
    public List<String> unknownColumns(List<String> header) {
        List<String> unknown = new ArrayList<>(header);
        unknown.removeAll(columns.keySet());
        return unknown;
    }
}
