package org.saksi.vault;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;

import org.saksi.terms.EntryId;
import org.saksi.terms.UserId;

/// One entry, opened for a reader.
///
/// @param id its random id
/// @param sequence its place in the casebook
/// @param by who recorded it
/// @param at when
/// @param destroyed whether its key was destroyed; then the payload is empty
/// @param payload what it says, in the encoding of its room; not to be changed by whoever gets it
@SuppressWarnings("ArrayRecordComponent") // the payload is opaque here and large; equality below is by content
public record SealedEntry(EntryId id, long sequence, UserId by, Instant at, boolean destroyed, byte[] payload) {

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof SealedEntry that && sequence == that.sequence && id.equals(that.id) && Arrays.equals(payload, that.payload);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, sequence);
    }

    @Override
    public String toString() {
        return "entry " + id + " at " + sequence + ", " + payload.length + " bytes";
    }
}
