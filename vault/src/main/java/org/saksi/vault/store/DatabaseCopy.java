package org.saksi.vault.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// Copies the database of a casebook as it stands at one moment, while another process may be writing to it.
public final class DatabaseCopy {

    private DatabaseCopy() {}

    /// One consistent copy, made inside a read transaction (SQLite, `VACUUM INTO`). Writers are not held up.
    ///
    /// @param database the casebook's database
    /// @param copy where the copy goes; must not exist
    /// @throws IOException when it cannot be read or the disk refuses the copy
    public static void copy(Path database, Path copy) throws IOException {
        try (Connection reader = DriverManager.getConnection("jdbc:sqlite:" + database.toAbsolutePath());
                PreparedStatement into = reader.prepareStatement("VACUUM INTO ?")) {
            into.setString(1, copy.toAbsolutePath().toString());
            into.execute();
        } catch (SQLException e) {
            throw new IOException("the entries of the casebook could not be copied: " + e.getMessage(), e);
        }
    }
}
