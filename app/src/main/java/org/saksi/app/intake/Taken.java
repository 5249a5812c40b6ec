package org.saksi.app.intake;

import java.util.Locale;
import java.util.Optional;

import org.saksi.reading.Recovery;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Sha256;

/// What became of one file.
///
/// @param path the name under which it was handed over; `a.zip!/b.pdf` for a member of an archive
/// @param parent the archive's exhibit
/// @param outcome what was done
/// @param held exhibit and digest; empty when refused
/// @param mediaType what kind of file it was found to be; empty when it was not looked at
/// @param recovery how much of its text was recovered; empty when it was not read
/// @param reason why it was refused, or is not whole; empty when there is nothing to say
public record Taken(String path, Optional<ExhibitId> parent, Outcome outcome, Optional<Held> held, String mediaType,
        Optional<Recovery> recovery,
        String reason) {

    /// What can become of a file.
    public enum Outcome {
        /// It is a new exhibit.
        ADDED,
        /// The casebook held these bytes; a further custody event was recorded.
        ALREADY_HELD,
        /// It was not taken in.
        REFUSED;

        /// The word used in exports, in lower case.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Where the bytes are.
    ///
    /// @param exhibit which exhibit holds them
    /// @param sha256 their digest
    /// @param bytes their number
    public record Held(ExhibitId exhibit, Sha256 sha256, long bytes) {}

    /// A file that was not taken in.
    public static Taken refused(String path, Optional<ExhibitId> parent, String reason) {
        return new Taken(path, parent, Outcome.REFUSED, Optional.empty(), "", Optional.empty(), reason);
    }

    /// The same with another recovery: that of an archive, once its members are in.
    public Taken withRecovery(Recovery other) {
        return new Taken(path, parent, outcome, held, mediaType, Optional.of(other), other.reason());
    }
}
