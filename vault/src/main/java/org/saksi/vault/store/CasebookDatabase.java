package org.saksi.vault.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// The database of one casebook. One thread writes; reads are safe for several threads.
public final class CasebookDatabase implements AutoCloseable {

    /// Result codes of SQLite: https://www.sqlite.org/rescode.html.
    private static final int READ_ONLY = 8;
    private static final int IO_ERROR = 10;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final String NO_ROOM_TO_SHARE = "IOERR_SHMSIZE";

    private final Connection writer;
    private final DatabaseReading reading;

    private CasebookDatabase(Connection writer, DatabaseReading reading) {
        this.writer = writer;
        this.reading = reading;
    }

    /// Opens the database and brings its tables to the present version.
    ///
    /// @throws IOException when it cannot be read, or is none
    public static CasebookDatabase open(Path file) throws IOException {
        try {
            return open(connect(file), file);
        } catch (SQLException e) {
            throw failed("the database does not open", e);
        }
    }

    private static CasebookDatabase open(Connection writer, Path file) throws SQLException {
        try {
            Migrations.bringUpToDate(writer);
            writer.setAutoCommit(false);
            return new CasebookDatabase(writer, new DatabaseReading(connect(file)));
        } catch (SQLException e) {
            writer.close();
            throw e;
        }
    }

    private static Connection connect(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout=10000");
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("PRAGMA synchronous=FULL");
            statement.execute("PRAGMA secure_delete=ON");
            statement.execute("PRAGMA temp_store=MEMORY");
            statement.execute("PRAGMA foreign_keys=ON");
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    /// What the tables hold.
    public DatabaseReading reading() {
        return reading;
    }

    /// Puts rows into the open transaction. They count when [#commit] returns.
    public void insert(List<EntryRow> entries, List<ExhibitRow> exhibits, List<DerivedRow> derived) throws IOException {
        try {
            insertEntries(entries);
            insertExhibits(exhibits);
            insertDerived(derived);
        } catch (SQLException e) {
            throw failed("the database refused to write", e);
        }
    }

    /// Makes the open transaction durable.
    public void commit() throws IOException {
        try {
            writer.commit();
        } catch (SQLException e) {
            throw failed("the database refused to commit", e);
        }
    }

    /// Takes the open transaction back.
    public void rollback() throws IOException {
        try {
            writer.rollback();
        } catch (SQLException e) {
            throw failed("the database refused to roll back", e);
        }
    }

    /// Forgets the file name of an exhibit and what was derived from it.
    public void forget(String exhibit) throws IOException {
        try (PreparedStatement name = writer
                .prepareStatement("UPDATE vault_exhibit SET file = 'destroyed-' || id, sealed_sha256 = '', sealed_bytes = 0 WHERE id = ?");
                PreparedStatement derived = writer.prepareStatement("DELETE FROM vault_derived WHERE exhibit = ?")) {
            name.setString(1, exhibit);
            name.executeUpdate();
            derived.setString(1, exhibit);
            derived.executeUpdate();
            writer.commit();
        } catch (SQLException e) {
            throw failed("the database refused to forget", e);
        }
    }

    /// Brings everything into the one file and ends.
    @Override
    public void close() throws IOException {
        try {
            reading.close();
            writer.setAutoCommit(true);
            try (Statement statement = writer.createStatement()) {
                statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            }
            writer.close();
        } catch (SQLException e) {
            throw failed("the database did not close", e);
        }
    }

    private void insertEntries(List<EntryRow> entries) throws SQLException {
        try (PreparedStatement insert = writer
                .prepareStatement("INSERT INTO vault_entry (sequence, id, leaf, header, payload) VALUES (?, ?, ?, ?, ?)")) {
            for (EntryRow row : entries) {
                insert.setLong(1, row.sequence());
                insert.setString(2, row.id());
                insert.setBytes(3, row.leaf());
                insert.setBytes(4, row.header());
                insert.setBytes(5, row.payload());
                insert.executeUpdate();
            }
        }
    }

    private void insertExhibits(List<ExhibitRow> exhibits) throws SQLException {
        try (PreparedStatement insert = writer
                .prepareStatement("INSERT INTO vault_exhibit (id, file, sealed_sha256, sealed_bytes, sequence) VALUES (?, ?, ?, ?, ?)")) {
            for (ExhibitRow row : exhibits) {
                insert.setString(1, row.id());
                insert.setString(2, row.file());
                insert.setString(3, row.sealedSha256());
                insert.setLong(4, row.sealedBytes());
                insert.setLong(5, row.sequence());
                insert.executeUpdate();
            }
        }
    }

    private void insertDerived(List<DerivedRow> derived) throws SQLException {
        try (PreparedStatement insert = writer
                .prepareStatement("INSERT INTO vault_derived (sequence, exhibit, content) VALUES (?, ?, ?)")) {
            for (DerivedRow row : derived) {
                insert.setLong(1, row.sequence());
                insert.setString(2, row.exhibit());
                insert.setBytes(3, row.content());
                insert.executeUpdate();
            }
        }
    }

    static IOException failed(String what, SQLException e) {
        String said = String.valueOf(e.getMessage());
        String why = switch (e.getErrorCode()) {
            case FULL -> "the disk is full";
            case IO_ERROR -> said.contains(NO_ROOM_TO_SHARE) ? "the disk is full" : "the disk refuses to read or write";
            case CANNOT_OPEN, READ_ONLY -> "its file is not there, or its folder cannot be written to";
            default -> said;
        };
        return new IOException(what + ": " + why, e);
    }
}
