package org.saksi.app.tables;

import java.util.ArrayList;
import java.util.List;

import org.saksi.app.tables.Table.Cell;

/// Splits one record of a transcript into cells, keeping where each stands (RFC 4180 quotes where the file has them).
final class CellSplitter {

    private final int[] text;
    private final int separator;
    private final boolean quotes;

    CellSplitter(int[] text, char separator, boolean quotes) {
        this.text = text;
        this.separator = separator;
        this.quotes = quotes;
    }

    List<Cell> split(int start, int end) {
        List<Cell> cells = new ArrayList<>();
        int at = start;
        while (true) {
            int stop = stop(at, end);
            cells.add(cell(at, stop));
            if (stop >= end) {
                return cells;
            }
            at = stop + 1;
        }
    }

    /// Where the cell that begins here ends.
    private int stop(int from, int end) {
        boolean opens = quotes && from < end && text[from] == '"';
        boolean quoted = false;
        for (int i = from; i < end; i++) {
            if (opens && text[i] == '"') {
                quoted = !quoted; // a doubled mark closes and opens again
            } else if (!quoted && text[i] == separator) {
                return i;
            }
        }
        return end;
    }

    private Cell cell(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && (Character.isWhitespace(text[start]) || text[start] == 0xfeff)) {
            start++;
        }
        while (end > start && Character.isWhitespace(text[end - 1])) {
            end--;
        }
        String raw = new String(text, start, end - start);
        boolean quoted = quotes && raw.length() > 1 && raw.startsWith("\"") && raw.endsWith("\"");
        String words = quoted ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"").strip() : raw;
        return new Cell(words, start, end);
    }
}
