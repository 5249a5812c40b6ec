package org.saksi.app.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saksi.ledger.codes.FactCode;
import org.saksi.ledger.codes.FactCodes;

/// Which column holds what.
///
/// @param columns one for every column of the table, in order
public record ColumnMap(List<Column> columns) {

    public ColumnMap {
        columns = List.copyOf(columns);
    }

    /// One column.
    ///
    /// @param heading as the table has it
    /// @param role what it holds
    /// @param fact the fact of which it says yes or no, when it is such a column
    /// @param how how that is known
    public record Column(String heading, ColumnRole role, Optional<FactCode> fact, How how) {}

    /// How a column's role is known.
    public enum How {
        /// By its heading.
        GUESSED,
        /// By the map that was given.
        TOLD,
        /// Not; the column is kept as it is.
        KEPT
    }

    /// Guesses the roles of a table's columns.
    ///
    /// @param told heading to role, by which a guess is replaced
    /// @throws IllegalArgumentException when the map names a column that the table lacks
    public static ColumnMap of(TableKind kind, Table table, Map<String, ColumnRole> told) {
        Map<String, ColumnRole> plain = new LinkedHashMap<>();
        told.forEach((heading, role) -> plain.put(ColumnRole.plain(heading), role));
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < table.headings().size(); i++) {
            String heading = table.heading(i);
            ColumnRole given = plain.remove(ColumnRole.plain(heading));
            if (given != null) {
                columns.add(new Column(heading, given, Optional.empty(), given == ColumnRole.UNKNOWN ? How.KEPT : How.TOLD));
            } else {
                columns.add(guess(kind, heading));
            }
        }
        if (!plain.isEmpty()) {
            throw new IllegalArgumentException("the map names a column that the table lacks: " + plain.keySet().iterator().next());
        }
        return new ColumnMap(columns);
    }

    /// Reads a map: a line `heading=role` for each column it speaks of; empty lines and lines that begin with `#` say nothing.
    ///
    /// @throws IllegalArgumentException when a line is no such line, or a role is none
    public static Map<String, ColumnRole> read(Path file) throws IOException {
        Map<String, ColumnRole> told = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int sign = line.lastIndexOf('=');
            if (sign < 1) {
                throw new IllegalArgumentException("a line of a map is heading=role, but was \"" + line + "\"");
            }
            told.put(line.substring(0, sign).strip(), ColumnRole.ofCode(line.substring(sign + 1)));
        }
        return told;
    }

    private static Column guess(TableKind kind, String heading) {
        Optional<ColumnRole> role = ColumnRole.guess(kind, heading);
        if (role.isPresent()) {
            return new Column(heading, role.get(), Optional.empty(), role.get() == ColumnRole.UNKNOWN ? How.KEPT : How.GUESSED);
        }
        Optional<FactCode> fact = FactCodes.current().word(ColumnRole.plain(heading));
        return new Column(heading, ColumnRole.UNKNOWN, fact, fact.isPresent() ? How.GUESSED : How.KEPT);
    }
}
