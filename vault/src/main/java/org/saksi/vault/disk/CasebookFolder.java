package org.saksi.vault.disk;

import java.nio.file.Files;
import java.nio.file.Path;

/// The names of a casebook's files.
///
/// @param root the casebook's folder
public record CasebookFolder(Path root) {

    /// Key slots.
    public Path keys() {
        return root.resolve("keys.json");
    }

    /// Wrapped data keys.
    public Path dataKeys() {
        return root.resolve("data-keys");
    }

    /// Entries.
    public Path database() {
        return root.resolve("casebook.db");
    }

    /// Sealed files.
    public Path exhibits() {
        return root.resolve("exhibits");
    }

    /// The transparency log.
    public Path log() {
        return root.resolve("log");
    }

    /// The signed list of files that a clean close leaves.
    public Path manifest() {
        return root.resolve("manifest");
    }

    /// Who holds the casebook; empty when nobody does.
    public Path holder() {
        return root.resolve("holder");
    }

    /// Whether the database is one file, as a clean close leaves it.
    public boolean isAtRest() {
        return !Files.exists(root.resolve("casebook.db-wal"));
    }

    /// Whether the folder holds what only a casebook has, with or without its key slots.
    public boolean wasCasebook() {
        return isCasebook() || Files.isDirectory(log()) && Files.isDirectory(exhibits());
    }

    /// Whether the folder looks like a casebook.
    public boolean isCasebook() {
        return Files.isRegularFile(keys());
    }
}
