package org.saksi.vault.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.saksi.vault.disk.DurableFiles;

/// The log's files: `checkpoint`, `vkey`, `tile/…`.
public final class LogFolder {

    private final Path folder;

    /// @param folder the casebook's `log`
    public LogFolder(Path folder) {
        this.folder = folder;
    }

    /// Lays an empty log down: the key, and a checkpoint over no leaves.
    public void create(SignerKey key) throws IOException {
        DurableFiles.createFolders(folder);
        DurableFiles.write(folder.resolve("vkey"), (key.verifier().line() + "\n").getBytes(StandardCharsets.UTF_8));
        writeCheckpoint(key.sign(new TreeHead(key.verifier().name(), 0, MerkleHash.empty()).text()));
    }

    /// The key that signs this log's checkpoints.
    ///
    /// @throws IllegalArgumentException when the file holds something else
    public VerifierKey verifierKey() throws IOException {
        String text = text("vkey");
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("the file of the verifier key is one line");
        }
        return VerifierKey.parse(text.substring(0, text.length() - 1));
    }

    /// The latest checkpoint.
    ///
    /// @throws IllegalArgumentException when the file holds something else
    public SignedNote checkpoint() throws IOException {
        String text = text("checkpoint");
        SignedNote note = SignedNote.parse(text);
        if (!note.toString().equals(text)) {
            throw new IllegalArgumentException("the checkpoint is not in its one right form");
        }
        return note;
    }

    /// Writes the tiles that the tree has beyond `before` leaves, and the checkpoint beside its place. Nothing of this counts before
    /// [#publish].
    public void prepare(MerkleTree tree, long before, SignedNote checkpoint) throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        for (Tile tile : Tile.between(before, tree.size())) {
            Path file = folder.resolve(tile.path());
            DurableFiles.createFolders(DurableFiles.parent(file));
            DurableFiles.writeUnnamed(file, tile.bytes(tree));
            folders.add(DurableFiles.parent(file));
        }
        for (Path changed : folders) {
            DurableFiles.syncFolder(changed);
        }
        DurableFiles.prepare(folder.resolve("checkpoint"), bytes(checkpoint));
    }

    /// The prepared checkpoint becomes the latest.
    public void publish() throws IOException {
        DurableFiles.publish(folder.resolve("checkpoint"));
    }

    /// Takes back [#prepare].
    public void abandon() throws IOException {
        DurableFiles.abandon(folder.resolve("checkpoint"));
    }

    /// Removes the partial tiles that only a tree of `before` leaves needed. Best done after a later checkpoint is the latest.
    public void sweep(long before, long size) throws IOException {
        for (Tile tile : Tile.superseded(before, size)) {
            Path file = folder.resolve(tile.path());
            Files.deleteIfExists(file);
            removeIfEmpty(DurableFiles.parent(file));
        }
    }

    private static void removeIfEmpty(Path folder) throws IOException {
        boolean empty = false;
        if (Files.isDirectory(folder)) {
            try (Stream<Path> left = Files.list(folder)) {
                empty = left.findAny().isEmpty();
            }
        }
        if (empty) {
            Files.delete(folder);
        }
    }

    private void writeCheckpoint(SignedNote checkpoint) throws IOException {
        DurableFiles.write(folder.resolve("checkpoint"), bytes(checkpoint));
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(SignedNote note) {
        return note.toString().getBytes(StandardCharsets.UTF_8);
    }
}
