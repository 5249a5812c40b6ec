package org.saksi.vault;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.UserId;
import org.saksi.vault.keys.DataKey;
import org.saksi.vault.keys.Sealer;

/// An entry before it has a place in the casebook, with what is to be written beside it.
///
/// @param room whose entry
/// @param sensitivity in which compartment
/// @param by who records it
/// @param about the exhibit it speaks of
/// @param under the exhibit under whose key it is sealed
/// @param payload what it says
/// @param sealer seals the payload
/// @param beside what else is written in the same moment
@SuppressWarnings("ArrayRecordComponent") // on its way to the table; never compared
record Draft(String room, Sensitivity sensitivity, UserId by, Optional<ExhibitId> about, Optional<ExhibitId> under, byte[] payload,
        Sealer sealer, Beside beside) {

    /// What an entry can bring with it.
    ///
    /// @param file the sealed file of a new exhibit
    /// @param key its data key
    /// @param derived sealed derived content
    @SuppressWarnings("ArrayRecordComponent")
    record Beside(@Nullable SealedFile file, @Nullable DataKey key, byte @Nullable [] derived) {

        static final Beside NOTHING = new Beside(null, null, null);

        static Beside exhibit(SealedFile file, DataKey key) {
            return new Beside(file, key, null);
        }

        static Beside ownKey(DataKey key) {
            return new Beside(null, key, null);
        }

        static Beside derived(byte[] sealed) {
            return new Beside(null, null, sealed);
        }
    }
}
