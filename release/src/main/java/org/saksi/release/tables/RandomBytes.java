package org.saksi.release.tables;

/// A source of random bytes. Outside of tests it must be a cryptographically secure generator: whoever can guess the noise can undo it.
@FunctionalInterface
public interface RandomBytes {

    /// Fills the whole array.
    void fill(byte[] into);
}
