package org.saksi.reading.extract.format;

import java.io.IOException;

/// Reads one kind of file.
public interface FormatReader {

    /// Which reader this is, with its version: `pdf/1`. The version rises whenever the same file gives another text.
    String version();

    /// Writes what the file says. May throw anything the file provokes: what was written before that is kept.
    void read(Source source, Manuscript into) throws IOException;
}
