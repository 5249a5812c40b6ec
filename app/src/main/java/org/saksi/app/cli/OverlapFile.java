package org.saksi.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.saksi.estimate.interval.Draws;
import org.saksi.estimate.table.OverlapRows;
import org.saksi.estimate.table.OverlapTable;
import org.saksi.terms.Sha256;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/// Overlap tables and given bootstrap tables as CSV files; files ending in `.gz` are read as such.
final class OverlapFile {

    private final Path path;
    private final List<List<String>> rows;

    private OverlapFile(Path path, List<List<String>> rows) {
        this.path = path;
        this.rows = rows;
    }

    /// @throws Refusal when the file cannot be read
    static OverlapFile open(Path path) {
        List<List<String>> rows = new ArrayList<>();
        try (Reader text = reader(path);
                CsvReader<CsvRecord> csv = CsvReader.builder().extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text)) {
            csv.forEach(row -> rows.add(row.getFields()));
        } catch (CsvParseException e) {
            throw new IllegalArgumentException("the file " + path + " is no CSV file: " + e.getMessage(), e);
        } catch (NoSuchFileException e) {
            throw new Refusal(Refusal.Status.FOUND_WRONG, "There is no file " + path + ".", "Nothing was changed.",
                    "Check the name and the folder.");
        } catch (IOException e) {
            throw new Refusal(Refusal.Status.FOUND_WRONG, "The file " + path + " could not be read: " + e.getMessage() + ".",
                    "Nothing was changed.", "Check that it is there and is a CSV file.");
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("the file " + path + " is empty; it needs a header and rows");
        }
        rows.set(0, rows.get(0).stream().map(cell -> cell.startsWith("\uFEFF") ? cell.substring(1) : cell).toList());
        return new OverlapFile(path, rows);
    }

    static Reader reader(Path path) throws IOException {
        InputStream bytes = Files.newInputStream(path);
        return new InputStreamReader(path.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8);
    }

    List<String> header() {
        return rows.get(0).stream().map(String::strip).toList();
    }

    /// The rows under the header, each as long as the header.
    List<List<String>> records() {
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).size() != rows.get(0).size()) {
                throw new IllegalArgumentException(
                        "row " + (i + 1) + " of " + path + " has " + rows.get(i).size() + " cells, the header has " + rows.get(0).size());
            }
        }
        return rows.subList(1, rows.size());
    }

    /// Hash of header and rows: the state of the data.
    Sha256 hash() {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(row.size()).append(':').append(String.join("\u001f", row)).append('\n'));
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    OverlapTable table() {
        return OverlapRows.read(rows.get(0), rows.subList(1, rows.size()));
    }

    /// The tables of the strata; one under the empty name when there is no column `stratum`.
    Map<String, OverlapTable> strata() {
        return OverlapRows.readStrata(rows.get(0), rows.subList(1, rows.size()));
    }

    /// Given bootstrap tables: the list columns of the table, then one column of counts per replicate.
    Draws draws(OverlapTable table) {
        List<String> header = header();
        int lists = table.listCount();
        if (header.size() <= lists || !header.subList(0, lists).equals(table.lists())) {
            throw new IllegalArgumentException("the replicates in " + path + " must begin with the table's list columns " + table.lists()
                    + ", but begin with " + header.subList(0, Math.min(lists, header.size())));
        }
        List<OverlapTable> tables = new ArrayList<>();
        for (int column = lists; column < header.size(); column++) {
            tables.add(replicate(table.lists(), column));
        }
        return new Draws(tables);
    }

    private OverlapTable replicate(List<String> lists, int column) {
        List<String> header = new ArrayList<>(lists);
        header.add("count");
        List<List<String>> cells = new ArrayList<>();
        for (List<String> row : records()) {
            List<String> one = new ArrayList<>(row.subList(0, lists.size()));
            one.add(row.get(column));
            cells.add(one);
        }
        return OverlapRows.read(header, cells);
    }
}
