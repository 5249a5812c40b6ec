package org.saksi.vault.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.saksi.vault.log.CanonicalBase64;
import org.saksi.vault.log.LogFolder;
import org.saksi.vault.log.MerkleHash;
import org.saksi.vault.log.MerkleTree;
import org.saksi.vault.log.SignedNote;
import org.saksi.vault.log.Tile;
import org.saksi.vault.log.TreeHead;
import org.saksi.vault.log.VerifierKey;

/// Computes the log's root again from its tiles.
final class LogCheck {

    private final Path folder;
    private final Findings findings;

    LogCheck(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /// Checks signature, tiles and root, and that the log extends a head that was kept elsewhere.
    ///
    /// @return the tree of the checkpoint; empty when it cannot be built
    Optional<MerkleTree> check(VerifierKey key, Optional<TreeHead> since) throws IOException {
        Optional<TreeHead> head = head(key);
        Optional<MerkleTree> tree = head.isEmpty() ? Optional.empty() : tree(head.get());
        if (tree.isPresent()) {
            findings.same("checkpoint", "log/checkpoint", "root " + head.get().rootText(),
                    "root " + CanonicalBase64.write(tree.get().root()));
            upperTiles(tree.get());
        }
        since.ifPresent(kept -> extend(kept, head, tree));
        return tree;
    }

    private Optional<TreeHead> head(VerifierKey key) throws IOException {
        try {
            SignedNote note = new LogFolder(folder).checkpoint();
            findings.count("signatures");
            if (!note.isSignedBy(key)) {
                findings.fail("checkpoint", "log/checkpoint", "a signature of " + key, "another signature");
            }
            TreeHead head = TreeHead.parse(note.text());
            findings.same("checkpoint", "log/checkpoint", "log " + key.name(), "log " + head.name());
            return Optional.of(head);
        } catch (IllegalArgumentException | java.nio.file.NoSuchFileException e) {
            findings.fail("checkpoint", "log/checkpoint", "a signed checkpoint", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<MerkleTree> tree(TreeHead head) throws IOException {
        MerkleTree tree = new MerkleTree();
        for (Tile tile : Tile.of(head.size())) {
            if (tile.level() == 0) {
                Optional<byte[]> hashes = hashes(tile);
                if (hashes.isEmpty()) {
                    return Optional.empty();
                }
                for (int at = 0; at < tile.width(); at++) {
                    tree.add(Arrays.copyOfRange(hashes.get(), at * MerkleHash.LENGTH, (at + 1) * MerkleHash.LENGTH));
                }
            }
        }
        findings.count("leaves", tree.size());
        return Optional.of(tree);
    }

    private void upperTiles(MerkleTree tree) throws IOException {
        for (Tile tile : Tile.of(tree.size())) {
            findings.count("tiles");
            if (tile.level() > 0) {
                Optional<byte[]> hashes = hashes(tile);
                if (hashes.isPresent() && !Arrays.equals(hashes.get(), tile.bytes(tree))) {
                    findings.fail("tile", "log/" + tile.path(), "the hashes of the tiles below", "other hashes");
                }
            }
        }
    }

    private Optional<byte[]> hashes(Tile tile) throws IOException {
        Path file = folder.resolve(tile.path());
        byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        if (bytes.length != tile.width() * MerkleHash.LENGTH) {
            findings.fail("tile", "log/" + tile.path(), tile.width() * MerkleHash.LENGTH + " bytes", bytes.length + " bytes");
            return Optional.empty();
        }
        return Optional.of(bytes);
    }

    private void extend(TreeHead kept, Optional<TreeHead> head, Optional<MerkleTree> tree) {
        findings.count("kept checkpoints");
        if (head.isPresent() && !kept.name().equals(head.get().name())) {
            findings.fail("checkpoint", "kept checkpoint", "log " + kept.name(), "log " + head.get().name());
        } else if (tree.isEmpty()) {
            findings.fail("checkpoint", "kept checkpoint", kept, "no log that can be read");
        } else if (tree.get().size() < kept.size()) {
            findings.fail("checkpoint", "kept checkpoint", "at least " + kept.size() + " leaves",
                    tree.get().size() + " leaves: the log was cut");
        } else if (!Arrays.equals(tree.get().root(kept.size()), kept.root())) {
            findings.fail("checkpoint", "kept checkpoint", "root " + kept.rootText() + " over the first " + kept.size() + " leaves",
                    "root " + CanonicalBase64.write(tree.get().root(kept.size())) + ": the log was rewritten");
        }
    }
}
