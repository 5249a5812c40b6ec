package org.saksi.vault.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads the vault's tables. Safe for several threads.
public final class DatabaseReading implements AutoCloseable {

    private static final String ENTRY = "SELECT sequence, id, leaf, header, payload FROM vault_entry ";
    private static final String EXHIBIT = "SELECT id, file, sealed_sha256, sealed_bytes, sequence FROM vault_exhibit ";
    private static final String DERIVED = "SELECT sequence, exhibit, content FROM vault_derived ";

    private final Connection reader;

    DatabaseReading(Connection reader) {
        this.reader = reader;
    }

    /// Opens a database to look at it, changing nothing.
    ///
    /// @param atRest whether it is one file; then nothing is written beside it either
    public static DatabaseReading inspect(Path file, boolean atRest) throws IOException {
        String uri = file.toAbsolutePath().toUri().getRawPath();
        try {
            Connection reader = DriverManager.getConnection("jdbc:sqlite:file:" + uri + (atRest ? "?immutable=1" : "?mode=ro"));
            return new DatabaseReading(reader);
        } catch (SQLException e) {
            throw CasebookDatabase.failed("the database does not open", e);
        }
    }

    /// What SQLite itself finds wrong with its file; empty when nothing.
    public List<String> integrity() throws IOException {
        return ask("PRAGMA integrity_check", s -> {}, r -> r.getString(1)).stream().filter(line -> !line.equals("ok")).toList();
    }

    /// Writes a copy of the database as it is at this moment into a new file, while others go on writing.
    public void copyTo(Path target) throws IOException {
        synchronized (reader) {
            try (PreparedStatement vacuum = reader.prepareStatement("VACUUM INTO ?")) {
                vacuum.setString(1, target.toAbsolutePath().toString());
                vacuum.execute();
            } catch (SQLException e) {
                throw CasebookDatabase.failed("the database cannot be copied", e);
            }
        }
    }

    /// The version of the tables.
    public int version() throws IOException {
        return ask("PRAGMA user_version", s -> {}, r -> r.getInt(1)).getFirst();
    }

    /// All derived content, in order of the entries that record it.
    public void eachDerived(Consumer<DerivedRow> each) throws IOException {
        each(DERIVED + "ORDER BY sequence", s -> {}, DatabaseReading::derived, each);
    }

    /// All entries after a sequence, in order.
    public void eachEntry(long afterSequence, Consumer<EntryRow> each) throws IOException {
        each(ENTRY + "WHERE sequence > ? ORDER BY sequence", s -> s.setLong(1, afterSequence), DatabaseReading::entry, each);
    }

    /// One entry.
    public Optional<EntryRow> entry(long sequence) throws IOException {
        return ask(ENTRY + "WHERE sequence = ?", s -> s.setLong(1, sequence), DatabaseReading::entry).stream().findFirst();
    }

    /// All exhibits, in order of their first deposit.
    public List<ExhibitRow> exhibits() throws IOException {
        return ask(EXHIBIT + "ORDER BY sequence", s -> {}, DatabaseReading::exhibit);
    }

    /// One exhibit.
    public Optional<ExhibitRow> exhibit(String id) throws IOException {
        return ask(EXHIBIT + "WHERE id = ?", s -> s.setString(1, id), DatabaseReading::exhibit).stream().findFirst();
    }

    /// Derived content that an entry records.
    public Optional<DerivedRow> derived(long sequence) throws IOException {
        return ask(DERIVED + "WHERE sequence = ?", s -> s.setLong(1, sequence), DatabaseReading::derived).stream().findFirst();
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (SQLException e) {
            throw CasebookDatabase.failed("the database did not close", e);
        }
    }

    private <T> List<T> ask(String sql, Binding binding, RowReading<T> reading) throws IOException {
        List<T> found = new ArrayList<>();
        each(sql, binding, reading, found::add);
        return found;
    }

    private <T> void each(String sql, Binding binding, RowReading<T> reading, Consumer<T> each) throws IOException {
        synchronized (reader) {
            try (PreparedStatement select = reader.prepareStatement(sql)) {
                binding.bind(select);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        each.accept(reading.read(rows));
                    }
                }
            } catch (SQLException e) {
                throw CasebookDatabase.failed("the database does not answer", e);
            }
        }
    }

    private static EntryRow entry(ResultSet row) throws SQLException {
        return new EntryRow(row.getLong(1), row.getString(2), row.getBytes(3), row.getBytes(4), row.getBytes(5));
    }

    private static ExhibitRow exhibit(ResultSet row) throws SQLException {
        return new ExhibitRow(row.getString(1), row.getString(2), row.getString(3), row.getLong(4), row.getLong(5));
    }

    private static DerivedRow derived(ResultSet row) throws SQLException {
        return new DerivedRow(row.getLong(1), row.getString(2), row.getBytes(3));
    }

    /// Fills the question marks.
    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /// Makes a value of a row.
    private interface RowReading<T> {
        T read(ResultSet row) throws SQLException;
    }
}
