package org.saksi.reading.extract.format;

import java.time.Duration;

/// How much one file may cost. A file that would cost more is not read further; its outcome says which limit it met.
///
/// @param fileBytes bytes of a file that is parsed
/// @param textCharacters code points of text
/// @param inflatedBytes bytes that the compressed parts of a file may unfold to, in all
/// @param inflationRatio how many times its size a compressed part may unfold to, once it is above a mebibyte
/// @param timePerFile how much processor time the child may spend on one file, and a quarter of how long it may take on the clock
/// @param heapMebibytes heap of the child
/// @param filesPerChild files after which the child is replaced
public record Limits(long fileBytes, int textCharacters, long inflatedBytes, int inflationRatio, Duration timePerFile, int heapMebibytes,
        int filesPerChild) {

    private static final long MEBIBYTE = 1 << 20;

    public Limits {
        if (fileBytes < 1 || textCharacters < 1 || inflatedBytes < 1 || inflationRatio < 1 || heapMebibytes < 1 || filesPerChild < 1) {
            throw new IllegalArgumentException("every limit is at least 1");
        }
        if (timePerFile.isNegative() || timePerFile.isZero()) {
            throw new IllegalArgumentException("the time for a file must be positive, but was " + timePerFile);
        }
    }

    /// Limits that fit a laptop.
    public static Limits usual() {
        return new Limits(128 * MEBIBYTE, 64 << 20, 512 * MEBIBYTE, 200, Duration.ofSeconds(60), 640, 2_000);
    }
}
