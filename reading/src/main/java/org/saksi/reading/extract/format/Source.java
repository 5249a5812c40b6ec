package org.saksi.reading.extract.format;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

import org.saksi.reading.FileHint;

/// A file to be read.
///
/// @param bytes the whole file; not to be changed
/// @param hint what is said of it
/// @param limits how much it may cost
@SuppressWarnings("ArrayRecordComponent")
public record Source(byte[] bytes, FileHint hint, Limits limits) {

    /// The bytes as a stream.
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
