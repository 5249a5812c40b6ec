package org.saksi.vault.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Brings the vault's tables to the present version. The version stands in SQLite's `user_version`; step n is the resource
/// `V<n>.sql` of this package, run in one transaction with the new version.
final class Migrations {

    /// The version that this program writes.
    static final int VERSION = 1;

    private Migrations() {}

    static void bringUpToDate(Connection connection) throws SQLException {
        int version = version(connection);
        if (version > VERSION) {
            throw new SQLException("its tables have version " + version + ", this program knows up to version " + VERSION);
        }
        for (int next = version + 1; next <= VERSION; next++) {
            run(connection, next);
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }

    private static void run(Connection connection, int version) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String sql : text("V" + version + ".sql").split(";\\s*\n")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
            statement.execute("PRAGMA user_version=" + version);
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static String text(String resource) {
        try (InputStream in = Migrations.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its migration " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
