package org.saksi.estimate.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads an overlap table from the rows of a spreadsheet: one column of 0 and 1 per list and one column `count`; a column `stratum` is
/// optional. Rows with the same lists are added up.
public final class OverlapRows {

    private static final String COUNT = "count";
    private static final String STRATUM = "stratum";

    private final List<String> header;
    private final List<Integer> listColumns = new ArrayList<>();
    private final int countColumn;
    private final int stratumColumn;

    private OverlapRows(List<String> header) {
        this.header = header.stream().map(String::strip).toList();
        this.countColumn = indexOf(COUNT);
        this.stratumColumn = indexOf(STRATUM);
        if (countColumn < 0) {
            throw new IllegalArgumentException("the table has no column \"count\"; its columns are " + this.header);
        }
        for (int i = 0; i < this.header.size(); i++) {
            if (i != countColumn && i != stratumColumn) {
                listColumns.add(i);
            }
        }
    }

    /// One table from all rows, whatever their stratum.
    ///
    /// @param header names of the columns
    /// @param rows the cells, row by row
    /// @throws IllegalArgumentException naming the row when a cell is not what the column holds
    public static OverlapTable read(List<String> header, List<List<String>> rows) {
        OverlapRows reader = new OverlapRows(header);
        long[] counts = reader.empty();
        for (int r = 0; r < rows.size(); r++) {
            reader.add(counts, rows.get(r), r + 2);
        }
        return reader.table(counts);
    }

    /// One table per stratum, in the order in which the strata come; all under the empty name when there is no column `stratum`.
    public static Map<String, OverlapTable> readStrata(List<String> header, List<List<String>> rows) {
        OverlapRows reader = new OverlapRows(header);
        Map<String, long[]> counts = new LinkedHashMap<>();
        for (int r = 0; r < rows.size(); r++) {
            String stratum = reader.stratumColumn < 0 ? "" : reader.cell(rows.get(r), reader.stratumColumn, r + 2);
            reader.add(counts.computeIfAbsent(stratum, s -> reader.empty()), rows.get(r), r + 2);
        }
        Map<String, OverlapTable> tables = new LinkedHashMap<>();
        counts.forEach((stratum, c) -> tables.put(stratum, reader.table(c)));
        return tables;
    }

    private int indexOf(String column) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).toLowerCase(Locale.ROOT).equals(column)) {
                return i;
            }
        }
        return -1;
    }

    private long[] empty() {
        OverlapTable.of(listNames(), new long[1 << Math.min(listColumns.size(), OverlapTable.MOST_LISTS + 1)]);
        return new long[1 << listColumns.size()];
    }

    private List<String> listNames() {
        return listColumns.stream().map(header::get).toList();
    }

    private OverlapTable table(long[] counts) {
        return OverlapTable.of(listNames(), counts);
    }

    private void add(long[] counts, List<String> row, int line) {
        int history = 0;
        for (int i = 0; i < listColumns.size(); i++) {
            String mark = cell(row, listColumns.get(i), line);
            if (!mark.equals("0") && !mark.equals("1")) {
                throw new IllegalArgumentException("line " + line + ": column \"" + header.get(listColumns.get(i))
                        + "\" says whether people stand on that list, 0 or 1, but was \"" + mark + "\"");
            }
            history |= mark.equals("1") ? 1 << i : 0;
        }
        long count = count(cell(row, countColumn, line), line);
        if (history == 0 && count > 0) {
            throw new IllegalArgumentException("line " + line + ": " + count
                    + " people on no list at all; nobody can have counted them, leave the row out");
        }
        counts[history] += count;
        if (counts[history] > OverlapTable.MOST_IN_A_CELL) {
            throw tooMany(line, counts[history]);
        }
    }

    private String cell(List<String> row, int column, int line) {
        if (row.size() != header.size()) {
            throw new IllegalArgumentException("line " + line + " has " + row.size() + " cells, the header has " + header.size());
        }
        return row.get(column).strip();
    }

    private static long count(String text, int line) {
        if (!text.matches("[+-]?[0-9]+(\\.0*)?")) {
            throw new IllegalArgumentException("line " + line + ": a count is a whole number of people, but was \"" + text + "\"");
        }
        String whole = text.replaceFirst("\\.0*$", "").replaceFirst("^\\+", "");
        if (whole.startsWith("-") && !whole.matches("-0+")) {
            throw new IllegalArgumentException("line " + line + ": a count cannot be negative, but was " + text);
        }
        String digits = whole.replaceFirst("^-?0*(?=[0-9])", "");
        if (digits.length() > 10 || Long.parseLong(digits) > OverlapTable.MOST_IN_A_CELL) {
            throw new IllegalArgumentException(
                    "line " + line + ": a count is at most " + OverlapTable.MOST_IN_A_CELL + ", but was " + text);
        }
        return Long.parseLong(digits);
    }

    private static IllegalArgumentException tooMany(int line, long sum) {
        return new IllegalArgumentException("line " + line + ": the rows with these lists add up to " + sum + "; a cell holds at most "
                + OverlapTable.MOST_IN_A_CELL);
    }
}
