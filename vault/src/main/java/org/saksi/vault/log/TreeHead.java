package org.saksi.vault.log;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/// What a checkpoint says (C2SP `tlog-checkpoint`): which log, how many leaves, which root.
public final class TreeHead {

    private static final int LINES = 3;

    private final LogName name;
    private final long size;
    private final byte[] root;

    /// @param name the log
    /// @param size number of leaves
    /// @param root 32 bytes
    public TreeHead(LogName name, long size, byte[] root) {
        if (size < 0 || root.length != MerkleHash.LENGTH) {
            throw new IllegalArgumentException(
                    "a tree head has a size of at least 0 and a root of 32 bytes, not " + size + " and " + root.length);
        }
        this.name = name;
        this.size = size;
        this.root = root.clone();
    }

    /// Reads the text of a checkpoint.
    ///
    /// @throws IllegalArgumentException when it is not one, or has further lines
    public static TreeHead parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() != LINES) {
            throw new IllegalArgumentException("a checkpoint is three lines: name, size, root; this text has " + lines.size());
        }
        TreeHead head = of(lines.get(0), lines.get(1), lines.get(2));
        if (!head.text().equals(text)) {
            throw new IllegalArgumentException("not a checkpoint in its one right form");
        }
        return head;
    }

    /// Reads the one line that a person keeps: `name size root`.
    ///
    /// @throws IllegalArgumentException when it is not one
    public static TreeHead parseLine(String line) {
        String[] words = line.strip().split("\\s+");
        if (words.length != LINES) {
            throw new IllegalArgumentException("a kept checkpoint is one line \"name size root\", but was \"" + line.strip() + "\"");
        }
        return of(words[0], words[1], words[2]);
    }

    private static TreeHead of(String name, String size, String root) {
        try {
            return new TreeHead(new LogName(name), Long.parseLong(size), CanonicalBase64.read(root));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the size of a checkpoint is a number, but was \"" + size + "\"", e);
        }
    }

    /// Which log.
    public LogName name() {
        return name;
    }

    /// Number of leaves.
    public long size() {
        return size;
    }

    /// The root, 32 bytes, a new array.
    public byte[] root() {
        return root.clone();
    }

    /// The root in base64.
    public String rootText() {
        return CanonicalBase64.write(root);
    }

    /// The three lines that are signed.
    public String text() {
        return name + "\n" + size + "\n" + rootText() + "\n";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TreeHead that && name.equals(that.name) && size == that.size && Arrays.equals(root, that.root);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, size, Arrays.hashCode(root));
    }

    @Override
    public String toString() {
        return name + " " + size + " " + rootText();
    }
}
