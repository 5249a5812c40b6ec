package org.saksi.ledger;

import org.saksi.vault.SealedEntry;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// How an act is written into the payload of a sealed entry: one JSON object with `v`, the version of the form, and `act`.
/// Writes form 2; reads forms 1 and 2. Specified in `docs/specs/ledger-entry.md`.
final class EntryEncoding {

    private static final int VERSION = 2;
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES).build();

    private EntryEncoding() {}

    private record Envelope(int v, Act entry) {}

    static byte[] encode(Act act) {
        return JSON.writeValueAsBytes(new Envelope(VERSION, act));
    }

    static Entry decode(SealedEntry sealed) {
        try {
            Envelope envelope = JSON.readValue(sealed.payload(), Envelope.class);
            if (envelope.v() < 1 || envelope.v() > VERSION) {
                throw new LedgerProblem(LedgerProblem.Code.UNREADABLE_ENTRY,
                        "entry " + sealed.id() + " is written in form " + envelope.v() + "; this program reads forms 1 to " + VERSION);
            }
            return new Entry(sealed.id(), sealed.sequence(), sealed.by(), sealed.at(), envelope.entry());
        } catch (JacksonException e) {
            throw new LedgerProblem(LedgerProblem.Code.UNREADABLE_ENTRY, "entry " + sealed.id() + " is sealed well but cannot be read", e);
        }
    }
}
