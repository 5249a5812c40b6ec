package org.saksi.app.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.saksi.terms.FuzzyDate;
import org.saksi.terms.Sensitivity;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/// A table beside the files that says where each came from. Columns: `path` (as handed over, or below the folder handed over, or the bare
/// name), `compartment`, `obtained_from`, `obtained_on`, `source_url`, `outlet`, `published_on`, `captured_by`, `note`; what other columns
/// say goes into the note.
public final class Sidecar {

    private static final Set<String> KNOWN = Set.of("path", "compartment", "obtained_from", "obtained_on", "source_url", "outlet",
            "published_on",
            "captured_by", "note");

    private final Map<String, Map<String, String>> rows;
    private final Set<String> unused;

    private Sidecar(Map<String, Map<String, String>> rows) {
        this.rows = rows;
        this.unused = new TreeSet<>(rows.keySet());
    }

    /// No table.
    public static Sidecar none() {
        return new Sidecar(Map.of());
    }

    /// Reads a table, and refuses it whole when one row makes no sense.
    ///
    /// @throws IllegalArgumentException when it lacks the column `path`, or a compartment or date is none, naming the line
    public static Sidecar read(Path file) throws IOException {
        Map<String, Map<String, String>> rows = new HashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord line : csv) {
                Map<String, String> row = row(line);
                requireNoSlip(row.keySet());
                String path = row.getOrDefault("path", "");
                if (path.isEmpty()) {
                    throw new IllegalArgumentException("line " + line.getStartingLineNumber() + " of the sidecar names no path");
                }
                require(row, line.getStartingLineNumber());
                if (rows.put(path.startsWith("./") ? path.substring(2) : path, row) != null) {
                    throw new IllegalArgumentException(
                            "line " + line.getStartingLineNumber() + " of the sidecar names \"" + path + "\" a second time");
                }
            }
        } catch (CsvParseException e) {
            throw new IllegalArgumentException("the sidecar is no CSV: " + e.getMessage(), e);
        }
        return new Sidecar(rows);
    }

    /// What the table says of a file, completed by what is said of all.
    ///
    /// @param path as handed over
    /// @param relative the path below the folder that was handed over
    public synchronized Provenance of(String path, String relative, Provenance all) {
        String name = relative.substring(relative.lastIndexOf('/') + 1);
        for (String key : List.of(path, relative, name)) {
            Map<String, String> row = rows.get(key.startsWith("./") ? key.substring(2) : key);
            if (row != null) {
                unused.remove(key.startsWith("./") ? key.substring(2) : key);
                return provenance(row, all);
            }
        }
        return all;
    }

    /// The rows that belonged to no file so far.
    public synchronized List<String> unused() {
        return List.copyOf(unused);
    }

    private static Map<String, String> row(NamedCsvRecord line) {
        Map<String, String> row = new LinkedHashMap<>();
        line.getFieldsAsMap()
                .forEach((column, text) -> row.put(column.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace("\uFEFF", ""),
                        text.strip()));
        return row;
    }

    /// A heading that is a known one but for a slip would leave a file without its compartment.
    private static void requireNoSlip(Set<String> headings) {
        for (String heading : headings) {
            for (String known : KNOWN) {
                if (!KNOWN.contains(heading) && Slip.of(heading, known)) {
                    throw new IllegalArgumentException("the sidecar has a column \"" + heading + "\"; is \"" + known + "\" meant");
                }
            }
        }
    }

    private static void require(Map<String, String> row, long line) {
        try {
            provenance(row, Provenance.in(Sensitivity.EVIDENCE));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + line + " of the sidecar: " + e.getMessage(), e);
        }
    }

    private static Provenance provenance(Map<String, String> row, Provenance all) {
        Sensitivity compartment = text(row, "compartment").map(Sensitivity::ofCode).orElse(all.compartment());
        return new Provenance(compartment, text(row, "obtained_from"), text(row, "obtained_on").map(FuzzyDate::parse),
                text(row, "source_url"),
                text(row, "outlet"), text(row, "published_on").map(FuzzyDate::parse), text(row, "captured_by"), note(row)).orElse(all);
    }

    private static Optional<String> note(Map<String, String> row) {
        List<String> notes = new ArrayList<>();
        text(row, "note").ifPresent(notes::add);
        row.forEach((column, text) -> {
            if (!KNOWN.contains(column) && !text.isEmpty()) {
                notes.add(column + ": " + text);
            }
        });
        return notes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", notes));
    }

    private static Optional<String> text(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column)).filter(text -> !text.isEmpty());
    }
}
