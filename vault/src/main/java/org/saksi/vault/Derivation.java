package org.saksi.vault;

/// Something derived from an exhibit, before it is sealed under the exhibit's key.
///
/// @param kind lower-case letters, digits and `-`, at most 40
/// @param content in the encoding of the room that derived it; not to be changed by whoever gets it
@SuppressWarnings("ArrayRecordComponent") // opaque bytes on their way to the table; never compared
public record Derivation(String kind, byte[] content) {

    private static final String KIND = "[a-z0-9-]{1,40}";

    public Derivation {
        if (!kind.matches(KIND)) {
            throw new IllegalArgumentException("a kind is 1–40 lower-case letters, digits and '-', but was \"" + kind + "\"");
        }
    }
}
