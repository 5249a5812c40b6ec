package org.saksi.release.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A table of two columns without noise, with its margins, for a small annex: small counts withheld, and as many others that the attacker of [Suppression] can
/// tell none of them.
public final class SmallAnnex {

    private final Domain domain;
    private final long[][] counts;
    private final Suppression suppression;
    private final String snapshot;

    private SmallAnnex(Domain domain, long[][] counts, Suppression suppression, String snapshot) {
        this.domain = domain;
        this.counts = counts;
        this.suppression = suppression;
        this.snapshot = snapshot;
    }

    /// The table of the two columns of a domain; empty when no choice of cells protects the small ones, as when a margin itself is small.
    ///
    /// @param domain exactly two columns
    /// @param codes the records, column by column, as [Domain#encode] gives them
    /// @param snapshot the state of the data, for comparison with other releases
    public static Optional<SmallAnnex> of(Domain domain, int[][] codes, String snapshot) {
        if (codes.length != 2) {
            throw new IllegalArgumentException("a table without noise has exactly two columns, because only there the attacker is known;"
                    + " there were " + codes.length + ": name two with --columns, or use noise");
        }
        int[] sizes = domain.sizes();
        long[][] counts = new long[sizes[0]][sizes[1]];
        for (int r = 0; r < codes[0].length; r++) {
            counts[codes[0][r]][codes[1][r]]++;
        }
        return Suppression.of(new CrossTable(counts), Suppression.THRESHOLD).map(s -> new SmallAnnex(domain, counts, s, snapshot));
    }

    /// A cell or a margin.
    ///
    /// @param conditions values by column; none for everybody
    /// @param count the count; empty when it is withheld
    public record Cell(Map<String, String> conditions, Optional<PublishedCount> count) {

        public Cell {
            conditions = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(conditions));
        }
    }

    /// Everybody, the margins of the first and of the second column, then the cells row by row.
    public List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        long all = 0;
        for (long[] row : counts) {
            for (long count : row) {
                all += count;
            }
        }
        cells.add(published(Map.of(), all));
        for (int i = 0; i < counts.length; i++) {
            cells.add(published(where(i, -1), java.util.Arrays.stream(counts[i]).sum()));
        }
        for (int j = 0; j < counts[0].length; j++) {
            int column = j;
            cells.add(published(where(-1, j), java.util.Arrays.stream(counts).mapToLong(row -> row[column]).sum()));
        }
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts[i].length; j++) {
                Map<String, String> where = where(i, j);
                cells.add(suppression.published(i, j).isPresent() ? published(where, counts[i][j]) : new Cell(where, Optional.empty()));
            }
        }
        return cells;
    }

    private Cell published(Map<String, String> where, long count) {
        return new Cell(where, Optional.of(new PublishedCount(where, snapshot, count)));
    }

    private Map<String, String> where(int row, int column) {
        Map<String, String> where = new LinkedHashMap<>();
        if (row >= 0) {
            where.put(domain.names().get(0), domain.values(0).get(row));
        }
        if (column >= 0) {
            where.put(domain.names().get(1), domain.values(1).get(column));
        }
        return where;
    }

    /// The audit of what is withheld.
    public Suppression audit() {
        return suppression;
    }
}
