package org.saksi.vault.certificate;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.saksi.terms.EntryId;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.Sha256;
import org.saksi.terms.UserId;
import org.saksi.vault.Checkpoint;
import org.saksi.vault.InclusionProof;
import org.saksi.vault.ReleasedEntry;
import org.saksi.vault.entry.EntryBody;
import org.saksi.vault.entry.EntryHeader;
import org.saksi.vault.log.CanonicalBase64;
import org.saksi.vault.log.SignedNote;
import org.saksi.vault.log.TreeHead;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// What a certificate says, in the form that is signed.
///
/// @param program which program made it, with its version
/// @param madeAt when, by the clock of the machine
/// @param zone the machine's time zone
/// @param madeBy who made it
/// @param exhibit which exhibit
/// @param sha256 digest of its bytes
/// @param bytes their number
/// @param vkey the log's key
/// @param checkpoint the signed checkpoint
/// @param entries its custody entries, oldest first
public record CertificateData(String program, Instant madeAt, String zone, UserId madeBy, ExhibitId exhibit, Sha256 sha256, long bytes,
        String vkey,
        String checkpoint, List<ReleasedEntry> entries) {

    private static final String FORMAT = "saksi-certificate/1";
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    public CertificateData {
        entries = List.copyOf(entries);
    }

    /// One line of JSON, with `<`, `>` and `&` escaped so that it can stand in a page.
    String write() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("format", FORMAT);
        all.put("program", program);
        all.put("made_at", madeAt.toString());
        all.put("zone", zone);
        all.put("made_by", madeBy.value());
        all.put("exhibit", exhibit.value());
        all.put("sha256", sha256.hex());
        all.put("bytes", bytes);
        all.put("vkey", vkey);
        all.put("checkpoint", checkpoint);
        all.put("entries", entries.stream().map(CertificateData::write).toList());
        return JSON.writeValueAsString(all).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws IllegalArgumentException when it is something else
    static CertificateData read(String json) {
        try {
            JsonNode all = JSON.readTree(json);
            if (!FORMAT.equals(all.path("format").asString(""))) {
                throw new IllegalArgumentException("its data is not of format " + FORMAT);
            }
            String note = text(all, "checkpoint");
            TreeHead head = TreeHead.parse(SignedNote.parse(note).text());
            Checkpoint checkpoint = new Checkpoint(head.name().value(), head.size(), head.rootText(), note);
            List<ReleasedEntry> entries = new ArrayList<>();
            all.path("entries").forEach(entry -> entries.add(entry(entry, checkpoint)));
            return new CertificateData(text(all, "program"), Instant.parse(text(all, "made_at")), text(all, "zone"),
                    new UserId(text(all, "made_by")), new ExhibitId(text(all, "exhibit")), new Sha256(text(all, "sha256")),
                    all.path("bytes").asLong(-1), text(all, "vkey"), note, entries);
        } catch (JacksonException | DateTimeParseException e) {
            throw new IllegalArgumentException("its data cannot be read: " + e.getMessage(), e);
        }
    }

    private static Map<String, Object> write(ReleasedEntry entry) {
        EntryHeader header = entry.header();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("id", header.id().value());
        all.put("sequence", header.sequence());
        all.put("room", header.room());
        all.put("compartment", header.sensitivity().code());
        all.put("by", header.by().value());
        all.put("at", header.at().toString());
        all.put("about", header.about().map(ExhibitId::value).orElse(""));
        all.put("under", header.under().map(ExhibitId::value).orElse(""));
        all.put("salt", CanonicalBase64.write(entry.body().salt()));
        all.put("payload", CanonicalBase64.write(entry.body().payload()));
        all.put("index", entry.proof().index());
        all.put("proof", entry.proof().path());
        return all;
    }

    private static ReleasedEntry entry(JsonNode all, Checkpoint checkpoint) {
        EntryHeader header = new EntryHeader(new EntryId(text(all, "id")), all.path("sequence").asLong(0), text(all, "room"),
                Sensitivity.ofCode(text(all, "compartment")), new UserId(text(all, "by")), Instant.parse(text(all, "at")),
                exhibit(all, "about"),
                exhibit(all, "under"));
        EntryBody body = new EntryBody(CanonicalBase64.read(text(all, "salt")), CanonicalBase64.read(text(all, "payload")));
        List<String> path = new ArrayList<>();
        all.path("proof").forEach(hash -> path.add(hash.asString("")));
        String leafHash = CanonicalBase64.write(org.saksi.vault.log.MerkleHash.leaf(body.commitment(header)));
        return new ReleasedEntry(header, body, new InclusionProof(all.path("index").asLong(-1), leafHash, path, checkpoint));
    }

    private static Optional<ExhibitId> exhibit(JsonNode all, String key) {
        return text(all, key).isEmpty() ? Optional.empty() : Optional.of(new ExhibitId(text(all, key)));
    }

    private static String text(JsonNode all, String key) {
        JsonNode value = all.path(key);
        if (!value.isString()) {
            throw new IllegalArgumentException("its data has no text \"" + key + "\"");
        }
        return value.asString();
    }
}
