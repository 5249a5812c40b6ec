package org.saksi.vault.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The names of a casebook's files.
///
/// @param root the casebook's folder
public record CasebookFolder(Path root) {

    private static final Set<String> BEGUN = Set.of("holder", "exhibits", "log", "data-keys", "casebook.db", "casebook.db-wal",
            "casebook.db-shm");
    private static final Set<String> LOG_BEGUN = Set.of("vkey", "checkpoint");

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

    /// Whether the folder holds only what the making of a casebook lays down before its key slots, which come last: a casebook that was broken
    /// off while it was made, to which nobody was ever given a key and in which nothing lies.
    public boolean isUnfinished() throws IOException {
        if (!Files.isDirectory(exhibits()) || !holdsOnly(exhibits(), name -> false)
                || Files.isDirectory(log()) && !holdsOnly(log(), name -> LOG_BEGUN.contains(finished(name)))) {
            return false;
        }
        return holdsOnly(root, name -> BEGUN.contains(finished(name)) || name.equals("keys.json" + DurableFiles.UNFINISHED));
    }

    private static String finished(String name) {
        return name.endsWith(DurableFiles.UNFINISHED) ? name.substring(0, name.length() - DurableFiles.UNFINISHED.length()) : name;
    }

    private static boolean holdsOnly(Path folder, Predicate<String> expected) throws IOException {
        try (Stream<Path> there = Files.list(folder)) {
            return there.map(path -> String.valueOf(path.getFileName())).allMatch(expected);
        }
    }

    /// Whether the folder looks like a casebook.
    public boolean isCasebook() {
        return Files.isRegularFile(keys());
    }
}
