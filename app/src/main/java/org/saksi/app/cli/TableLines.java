package org.saksi.app.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.saksi.release.tables.ColumnSet;
import org.saksi.release.tables.Domain;
import org.saksi.release.tables.NoisePlan;
import org.saksi.release.tables.NoisyTables;

/// Noisy tables as lines.
final class TableLines {

    private static final BigDecimal Z95 = new BigDecimal("1.959964");
    private static final BigDecimal SHOWN_FROM = new BigDecimal("2.5");

    private final List<String> names;
    private final List<List<String>> values;
    private final NoisyTables tables;

    TableLines(Domain domain, NoisyTables tables) {
        this.names = domain.names();
        this.values = List.copyOf(domain.columns().values());
        this.tables = tables;
    }

    NoisePlan plan() {
        return tables.plan();
    }

    /// One line a cell, table after table.
    void forEachCell(Consumer<Map<String, @Nullable Object>> line) {
        for (ColumnSet table : plan().tables()) {
            BigDecimal error = plan().standardError(table).setScale(4, RoundingMode.CEILING);
            BigDecimal half = error.multiply(Z95);
            BigDecimal[] counts = tables.table(table);
            for (int cell = 0; cell < counts.length; cell++) {
                line.accept(cell(table, cell, counts[cell], error, half));
            }
        }
    }

    private Map<String, @Nullable Object> cell(ColumnSet table, int cell, BigDecimal count, BigDecimal error, BigDecimal half) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("cell", values(table, cell));
        line.put("count", count);
        line.put("sd", error);
        line.put("low95", count.subtract(half).setScale(2, RoundingMode.FLOOR));
        line.put("high95", count.add(half).setScale(2, RoundingMode.CEILING));
        line.put("shown", count.compareTo(error.multiply(SHOWN_FROM)) > 0);
        return line;
    }

    private Map<String, String> values(ColumnSet table, int cell) {
        Map<String, String> named = new LinkedHashMap<>();
        List<Integer> columns = table.columns();
        int stride = 1;
        for (int c : columns) {
            stride *= values.get(c).size();
        }
        for (int c : columns) {
            List<String> possible = values.get(c);
            stride /= possible.size();
            named.put(names.get(c), possible.get(cell / stride % possible.size()));
        }
        return named;
    }

    /// One line a shown cell, for people.
    void forEachShown(Consumer<String> line) {
        for (ColumnSet table : plan().tables()) {
            BigDecimal error = plan().standardError(table);
            BigDecimal half = error.multiply(Z95);
            BigDecimal[] counts = tables.table(table);
            line.accept("");
            line.accept(table.columns().stream().map(names::get).collect(Collectors.joining(" × ")));
            for (int cell = 0; cell < counts.length; cell++) {
                if (counts[cell].compareTo(error.multiply(SHOWN_FROM)) > 0) {
                    line.accept("  " + String.join(" · ", values(table, cell).values()) + ": about " + whole(counts[cell]) + " ("
                            + whole(counts[cell].subtract(half).max(BigDecimal.ZERO)) + "–" + whole(counts[cell].add(half)) + ")");
                }
            }
        }
    }

    private static String whole(BigDecimal count) {
        return count.setScale(0, RoundingMode.HALF_EVEN).toPlainString();
    }
}
