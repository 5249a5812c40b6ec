package org.saksi.vault.log;

import java.util.ArrayList;
import java.util.List;

/// One tile of C2SP `tlog-tiles`: up to 256 hashes of complete subtrees, side by side.
///
/// @param level 0 for leaf hashes; a hash of level L stands over 256^L leaves
/// @param index place within its level
/// @param width hashes in it, 1 to 256; below 256 it is partial
public record Tile(int level, long index, int width) {

    /// Hashes in a full tile.
    public static final int FULL = 256;

    private static final int HEIGHT = 8;
    private static final int GROUP = 1000;

    public Tile {
        if (level < 0 || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException(
                    "a tile has a level and an index of at least 0 and 1 to 256 hashes, not " + level + ", " + index + ", " + width);
        }
    }

    /// All tiles of a tree.
    public static List<Tile> of(long size) {
        return between(0, size);
    }

    /// The tiles that a tree of `size` leaves has and one of `before` leaves has not.
    public static List<Tile> between(long before, long size) {
        List<Tile> tiles = new ArrayList<>();
        for (int level = 0; hashesAt(level, size) > 0; level++) {
            long hashes = hashesAt(level, size);
            long had = hashesAt(level, before);
            for (long index = had / FULL; index * FULL < hashes; index++) {
                int width = (int) Math.min(FULL, hashes - index * FULL);
                if (index * FULL + width > had) {
                    tiles.add(new Tile(level, index, width));
                }
            }
        }
        return tiles;
    }

    /// The partial tiles of a tree of `before` leaves that a tree of `size` leaves no longer needs.
    public static List<Tile> superseded(long before, long size) {
        return of(before).stream().filter(t -> t.width < FULL && hashesAt(t.level, size) != hashesAt(t.level, before)).toList();
    }

    /// Its hashes.
    public byte[] bytes(MerkleTree tree) {
        return tree.hashes(level * HEIGHT, index * FULL, width);
    }

    /// Its path below the log's folder: `tile/0/x001/234.p/5`.
    public String path() {
        StringBuilder name = new StringBuilder("%03d".formatted(index % GROUP));
        for (long rest = index / GROUP; rest > 0; rest /= GROUP) {
            name.insert(0, "x%03d/".formatted(rest % GROUP));
        }
        return "tile/" + level + "/" + name + (width < FULL ? ".p/" + width : "");
    }

    private static long hashesAt(int level, long size) {
        int shift = level * HEIGHT;
        return shift >= Long.SIZE ? 0 : size >> shift;
    }
}
