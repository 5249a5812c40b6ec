package org.saksi.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.saksi.vault.SealedEntry;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// How an act is written into the payload of a sealed entry: one JSON object with `v`, the version of the form, and `act`.
/// Writes form 2; reads forms 1 and 2. Specified in `docs/specs/ledger-entry.md`.
final class EntryEncoding {

    private static final int VERSION = 2;
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES).build();

    private static final byte[] CURRENT = ("{\"v\":" + VERSION + ",").getBytes(StandardCharsets.UTF_8);

    private EntryEncoding() {}

    private record Envelope(int v, Act entry) {}

    static byte[] encode(Act act) {
        return JSON.writeValueAsBytes(new Envelope(VERSION, act));
    }

    static Entry decode(SealedEntry sealed) {
        try {
            Envelope envelope = startsWith(sealed.payload(), CURRENT)
                    ? JSON.readValue(sealed.payload(), Envelope.class)
                    : JSON.treeToValue(raised(JSON.readTree(sealed.payload())), Envelope.class);
            if (envelope.v() < 1 || envelope.v() > VERSION) {
                throw new LedgerProblem(LedgerProblem.Code.UNREADABLE_ENTRY,
                        "entry " + sealed.id() + " is written in form " + envelope.v() + "; this program reads forms 1 to " + VERSION);
            }
            return new Entry(sealed.id(), sealed.sequence(), sealed.by(), sealed.at(), envelope.entry());
        } catch (JacksonException e) {
            throw new LedgerProblem(LedgerProblem.Code.UNREADABLE_ENTRY, "entry " + sealed.id() + " is sealed well but cannot be read", e);
        }
    }

    private static boolean startsWith(byte[] payload, byte[] head) {
        return payload.length > head.length && Arrays.equals(payload, 0, head.length, head, 0, head.length);
    }

    /// An entry of form 1 in form 2: every heading bears on nothing.
    private static JsonNode raised(JsonNode entry) {
        if (entry.path("v").asInt(0) == 1) {
            for (JsonNode heading : entry.findValues("heading")) {
                ((ObjectNode) heading).set("bearing", JSON.valueToTree(Bearing.NONE));
            }
        }
        return entry;
    }
}
