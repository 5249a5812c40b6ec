package org.saksi.release.tables;

import java.util.SplittableRandom;

/// Repeatable bytes for tests.
final class TestBytes {

    private TestBytes() {}

    static RandomBytes of(long seed) {
        SplittableRandom dice = new SplittableRandom(seed);
        return dice::nextBytes;
    }
}
