package org.saksi.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.saksi.terms.ExhibitId;

/// One file on its way in.
///
/// @param path the name under which it is handed over
/// @param recorded the name that its intake record keeps: the same without the folders of the machine above what was handed over, which say whose machine it is
/// @param parent the archive it was unpacked from
/// @param provenance where it comes from
/// @param bytes opens it
public record HandedOver(String path, String recorded, Optional<ExhibitId> parent, Provenance provenance, Bytes bytes) {

    /// Opens the bytes of a file.
    public interface Bytes {
        /// @throws IOException when they cannot be read
        InputStream open() throws IOException;
    }
}
