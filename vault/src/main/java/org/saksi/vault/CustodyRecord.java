package org.saksi.vault;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.saksi.terms.ExhibitId;
import org.saksi.terms.FuzzyDate;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.Sha256;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// What a custody entry says: the kind of event and what belongs to it, as a flat JSON object of texts.
///
/// @param kind what happened
/// @param more key to text, in order
public record CustodyRecord(CustodyEvent.Kind kind, Map<String, String> more) {

    /// The room of custody entries.
    public static final String ROOM = "custody";

    /// The room of the entries that destroy a key: apart, so that an opening finds at once what a crash left undone.
    public static final String SHREDDING = "shredding";

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};

    public CustodyRecord {
        more = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(more));
    }

    static CustodyRecord deposit(CustodyEvent.Kind kind, SealedFile file, Intake intake) {
        Map<String, String> more = new LinkedHashMap<>();
        more.put("sha256", file.plain().hex());
        more.put("bytes", Long.toString(file.bytes()));
        intake(more, intake);
        return new CustodyRecord(kind, more);
    }

    /// The words to which the seal of derived content is bound: of which exhibit, with which digest.
    public static String derivedPlace(ExhibitId exhibit, Sha256 digest) {
        return "saksi-derived/1|" + exhibit + "|" + digest;
    }

    static CustodyRecord of(CustodyEvent.Kind kind, String key, String text) {
        return new CustodyRecord(kind, Map.of(key, text));
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws VaultException DAMAGED
    public static CustodyRecord read(byte[] payload) {
        try {
            Map<String, String> all = JSON.readValue(payload, TEXTS);
            CustodyEvent.Kind kind = CustodyEvent.Kind.valueOf(all.getOrDefault("event", "none"));
            all.remove("event");
            return new CustodyRecord(kind, all);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new VaultException(VaultException.Code.DAMAGED, "A custody entry does not say what it should.", e);
        }
    }

    /// The payload of the entry.
    public byte[] write() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("event", kind.name());
        all.putAll(more);
        return JSON.writeValueAsBytes(all);
    }

    /// One text; empty when there is none.
    public String text(String key) {
        return more.getOrDefault(key, "");
    }

    Intake intake() {
        return new Intake(text("path"), text("media_type"), Sensitivity.ofCode(text("compartment")), maybe("obtained_from"),
                maybe("obtained_on").map(FuzzyDate::parse), maybe("source_url"), maybe("outlet"),
                maybe("published_on").map(FuzzyDate::parse),
                maybe("captured_by"), maybe("note"), maybe("parent").map(ExhibitId::new));
    }

    private static void intake(Map<String, String> more, Intake intake) {
        more.put("path", intake.path());
        more.put("media_type", intake.mediaType());
        more.put("compartment", intake.compartment().code());
        put(more, "obtained_from", intake.obtainedFrom());
        put(more, "obtained_on", intake.obtainedOn());
        put(more, "source_url", intake.sourceUrl());
        put(more, "outlet", intake.outlet());
        put(more, "published_on", intake.publishedOn());
        put(more, "captured_by", intake.capturedBy());
        put(more, "note", intake.note());
        put(more, "parent", intake.parent());
    }

    private static void put(Map<String, String> more, String key, Optional<?> value) {
        value.ifPresent(v -> more.put(key, v.toString()));
    }

    private Optional<String> maybe(String key) {
        return Optional.ofNullable(more.get(key));
    }
}
