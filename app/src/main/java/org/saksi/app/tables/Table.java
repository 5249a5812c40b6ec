package org.saksi.app.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.saksi.reading.Anchor;
import org.saksi.reading.AnchorKind;
import org.saksi.reading.Transcript;

/// A table as its transcript shows it: headings and rows, each cell with its place in the text.
///
/// @param headings the cells of the first row
/// @param rows the rows below
/// @param left sheets that are not read
public record Table(List<String> headings, List<Row> rows, List<String> left) {

    public Table {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        left = List.copyOf(left);
    }

    /// One row.
    ///
    /// @param number as the table's own program counts it, the headings being row 1
    /// @param cells in the order of the columns; missing ones at the end are left out
    public record Row(int number, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// One cell.
    ///
    /// @param text what stands in it, stripped
    /// @param start first code point in the transcript
    /// @param end past the last
    public record Cell(String text, int start, int end) {}

    /// Reads the table of a transcript: the records of separated values, or the first sheet of a workbook.
    ///
    /// @throws IllegalArgumentException when the file is no table, or has no headings
    public static Table of(Transcript transcript) {
        List<Anchor> anchors = transcript.anchors(AnchorKind.ROW);
        if (anchors.isEmpty()) {
            throw new IllegalArgumentException("the file holds no table; a CSV with headings or a workbook is needed");
        }
        String separator = transcript.properties().getOrDefault("separator", "tab");
        char mark = separator.equals("tab") ? '\t' : separator.charAt(0);
        boolean quoted = transcript.properties().containsKey("separator");
        String sheet = sheet(anchors.getFirst());
        List<String> left = anchors.stream().map(Table::sheet).distinct().filter(s -> !s.equals(sheet)).toList();
        int[] text = transcript.text().codePoints().toArray();
        List<Row> rows = new ArrayList<>();
        for (Anchor anchor : anchors) {
            if (sheet(anchor).equals(sheet)) {
                rows.add(
                        new Row(number(anchor, rows.size() + 1), new CellSplitter(text, mark, quoted).split(anchor.start(), anchor.end())));
            }
        }
        List<String> headings = rows.getFirst().cells().stream().map(Cell::text).toList();
        if (headings.stream().allMatch(String::isEmpty)) {
            throw new IllegalArgumentException("the first row of the table holds no headings");
        }
        return new Table(headings, rows.subList(1, rows.size()).stream()
                .filter(row -> row.cells().stream().anyMatch(c -> !c.text().isEmpty())).toList(), left);
    }

    /// The heading of a column, or `column N` where it has none.
    public String heading(int column) {
        return Optional.of(column).filter(c -> c < headings.size()).map(headings::get).filter(h -> !h.isEmpty())
                .orElse("column " + (column + 1));
    }

    private static String sheet(Anchor anchor) {
        int mark = anchor.label().lastIndexOf('!');
        return mark < 0 ? "" : anchor.label().substring(0, mark);
    }

    private static int number(Anchor anchor, int otherwise) {
        String digits = anchor.label().substring(anchor.label().lastIndexOf('!') + 1);
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : otherwise;
    }
}
