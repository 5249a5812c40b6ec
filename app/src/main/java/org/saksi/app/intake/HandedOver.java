package org.saksi.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.saksi.terms.ExhibitId;

/// One file on its way in.
///
/// @param path the name under which it is handed over
/// @param parent the archive it was unpacked from
/// @param provenance where it comes from
/// @param bytes opens it
public record HandedOver(String path, Optional<ExhibitId> parent, Provenance provenance, Bytes bytes) {

    /// Opens the bytes of a file.
    public interface Bytes {
        /// @throws IOException when they cannot be read
        InputStream open() throws IOException;
    }
}
