package org.saksi.estimate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.saksi.estimate.interval.Draws;
import org.saksi.estimate.table.OverlapRows;
import org.saksi.estimate.table.OverlapTable;
import org.saksi.testing.SharedData;

/// Reads the published tables and fixtures where they stand beside the repository.
final class PublishedTables {

    private PublishedTables() {}

    static Path path(String file) {
        return SharedData.require("estimation/data/" + file, "that published values are reproduced digit by digit");
    }

    static List<List<String>> rows(String file) {
        Path path = path(file);
        try (InputStream raw = Files.newInputStream(path); InputStream in = file.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank())
                    .map(l -> Arrays.asList(l.split(",")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OverlapTable table(String name) {
        List<List<String>> rows = rows(name + ".csv");
        return OverlapRows.read(rows.get(0), rows.subList(1, rows.size()));
    }

    /// Capture histories in the order of the published rows.
    static List<Integer> order(String name) {
        List<Integer> order = new ArrayList<>();
        List<List<String>> rows = rows(name + ".csv");
        for (List<String> row : rows.subList(1, rows.size())) {
            order.add(history(row, row.size() - 1));
        }
        return order;
    }

    static Draws draws(String fixture, OverlapTable table) {
        List<List<String>> rows = rows("fixture_bootstrap_" + fixture + ".csv.gz");
        List<OverlapTable> tables = new ArrayList<>();
        for (int column = table.listCount(); column < rows.get(0).size(); column++) {
            long[] counts = new long[table.histories()];
            for (List<String> row : rows.subList(1, rows.size())) {
                counts[history(row, table.listCount())] += Long.parseLong(row.get(column));
            }
            tables.add(table.withCounts(counts));
        }
        return new Draws(tables);
    }

    private static int history(List<String> row, int lists) {
        int history = 0;
        for (int i = 0; i < lists; i++) {
            history |= row.get(i).equals("1") ? 1 << i : 0;
        }
        return history;
    }
}
