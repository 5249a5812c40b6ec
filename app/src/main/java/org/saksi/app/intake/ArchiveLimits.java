package org.saksi.app.intake;

/// What an archive may unfold to. A member beyond is refused, and the archive says so.
///
/// @param members members in all, those of archives within included
/// @param ratio how many times the archive's own length all members together may have, once they are above `free` bytes
/// @param free bytes that any archive may unfold to
/// @param depth archives within archives, the outermost counted as 1
public record ArchiveLimits(int members, int ratio, long free, int depth) {

    /// Limits that fit a laptop: 100,000 members, a hundred times its length or 256 MiB, four levels.
    public static ArchiveLimits usual() {
        return new ArchiveLimits(100_000, 100, 256L << 20, 4);
    }
}
