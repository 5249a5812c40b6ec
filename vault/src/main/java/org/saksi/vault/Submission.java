package org.saksi.vault;

import java.util.Objects;
import java.util.Optional;

import org.saksi.terms.ExhibitId;
import org.saksi.terms.Sensitivity;

/// An entry on its way into the casebook: what it says, in which compartment, under which key.
///
/// @param sensitivity the compartment it lives in
/// @param under the exhibit under whose key it is sealed; empty for another key
/// @param alone whether it is sealed under a key of its own, so that it alone can be unlearnt
/// @param payload what it says, in the room's own encoding; not to be changed by whoever gets it
@SuppressWarnings("ArrayRecordComponent") // opaque bytes on their way to the table; never compared
public record Submission(Sensitivity sensitivity, Optional<ExhibitId> under, boolean alone, byte[] payload) {

    public Submission {
        Objects.requireNonNull(sensitivity);
        if (alone && under.isPresent()) {
            throw new IllegalArgumentException(
                    "an entry is sealed under a key of its own or under that of exhibit " + under.get() + ", not both");
        }
    }

    /// Sealed under the compartment's key, or under that of an exhibit.
    public static Submission of(Sensitivity sensitivity, Optional<ExhibitId> under, byte[] payload) {
        return new Submission(sensitivity, under, false, payload);
    }

    /// Sealed under a key of its own.
    public static Submission alone(Sensitivity sensitivity, byte[] payload) {
        return new Submission(sensitivity, Optional.empty(), true, payload);
    }
}
