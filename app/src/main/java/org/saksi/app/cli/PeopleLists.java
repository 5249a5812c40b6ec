package org.saksi.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.saksi.matching.records.ColumnMap;
import org.saksi.matching.records.People;
import org.saksi.matching.records.PeopleBuilder;
import org.saksi.matching.records.Role;

/// Reads lists of people from files and says how their columns were understood.
final class PeopleLists {

    private static final int SHOWN_REPEATS = 3;

    private final ColumnMap columns;
    private final @Nullable String source;
    private final PeopleBuilder builder = new PeopleBuilder();
    private final Map<String, Role> understood = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private final Map<String, Long> firstRow = new HashMap<>();

    /// @param columns recognises columns
    /// @param source the heading of the column that names the list a row comes from, when the caller says so
    PeopleLists(ColumnMap columns, @Nullable String source) {
        this.columns = columns;
        this.source = source;
    }

    /// Reads a file `heading=role` a line.
    static ColumnMap map(Path file) throws IOException {
        Map<String, Role> own = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String plain = line.strip();
            if (plain.isEmpty() || plain.startsWith("#")) {
                continue;
            }
            int equals = plain.indexOf('=');
            String role = equals < 0 ? "" : plain.substring(equals + 1).strip().toUpperCase(Locale.ROOT);
            try {
                own.put(plain.substring(0, Math.max(0, equals)).strip(), Role.valueOf(role));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "a map has lines like `heading=given_name`, but " + file + " has \"" + plain + "\"; roles are "
                                + List.of(Role.values()).toString().toLowerCase(Locale.ROOT),
                        e);
            }
        }
        return ColumnMap.withOwn(own);
    }

    /// Adds one file.
    ///
    /// @param prefix written before every id, so that ids of several lists stay apart; empty for none
    void add(Path file, String prefix) throws IOException {
        try (PeopleCsv csv = PeopleCsv.open(file)) {
            List<String> headings = csv.next();
            if (headings == null) {
                throw new Refusal(Refusal.Status.FOUND_WRONG, file + " is empty.", "Nothing was written.",
                        "Give a CSV file whose first row names its columns.");
            }
            List<Role> roles = roles(headings);
            builder.list(headings, roles);
            for (int i = 0; i < headings.size(); i++) {
                understood.put(headings.get(i), roles.get(i));
            }
            boolean named = roles.contains(Role.RECORD_ID);
            int idAt = roles.indexOf(Role.RECORD_ID);
            for (List<String> row = csv.next(); row != null; row = csv.next()) {
                String id = named && idAt < row.size() ? row.get(idAt) : Long.toString(csv.rowNumber() - 1);
                remember(id, csv.rowNumber(), file);
                builder.row(prefix + id, row);
            }
            if (csv.otherEncoding() > 0) {
                remarks.add(csv.otherEncoding() + " values of " + file + " are no UTF-8 and were read as Windows-1252");
            }
        }
        firstRow.clear();
    }

    /// What every heading was taken for.
    Map<String, Role> understood() {
        return Map.copyOf(understood);
    }

    /// What a reader of the result should know about the input.
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    /// The people of all files.
    People people() {
        return builder.build();
    }

    private List<Role> roles(List<String> headings) {
        List<Role> roles = new ArrayList<>(columns.rolesOf(headings));
        if (source != null) {
            int at = headings.indexOf(source);
            if (at < 0) {
                throw new IllegalArgumentException("there is no column \"" + source + "\" for --source; the columns are " + headings);
            }
            roles.replaceAll(r -> r == Role.SOURCE ? Role.IGNORED : r);
            roles.set(at, Role.SOURCE);
        }
        return roles;
    }

    private void remember(String id, long row, Path file) {
        Long before = firstRow.put(id, row);
        if (before != null) {
            throw new Refusal(Refusal.Status.FOUND_WRONG,
                    "In " + file + " the id \"" + shortened(id) + "\" stands in row " + before + " and in row " + row + ".",
                    "Nothing was written.",
                    "Give every row an id of its own, or map the id column to `ignored` so that rows are numbered.");
        }
    }

    private static String shortened(String id) {
        return id.length() <= 60 ? id : id.substring(0, 60) + "…";
    }

    /// The files that were named twice or more, for a message.
    static List<Path> repeated(List<Path> files) {
        return files.stream().filter(f -> files.indexOf(f) != files.lastIndexOf(f)).distinct().limit(SHOWN_REPEATS).toList();
    }
}
