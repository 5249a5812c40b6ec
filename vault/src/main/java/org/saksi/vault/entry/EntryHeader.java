package org.saksi.vault.entry;

import java.time.Instant;
import java.util.Optional;

import org.saksi.terms.EntryId;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.UserId;

/// What is known of an entry without its payload.
///
/// @param id its random id
/// @param sequence its place, from 1
/// @param room whose entry it is: lower-case letters, digits and `-`, at most 40
/// @param sensitivity in which compartment it lives
/// @param by who recorded it
/// @param at when
/// @param about the exhibit it speaks of
/// @param under the exhibit under whose key its payload is sealed; empty for the key of its compartment
public record EntryHeader(EntryId id, long sequence, String room, Sensitivity sensitivity, UserId by, Instant at, Optional<ExhibitId> about,
        Optional<ExhibitId> under) {

    private static final String ROOM = "[a-z0-9-]{1,40}";
    private static final int BLOCK = 64;

    public EntryHeader {
        if (!room.matches(ROOM)) {
            throw new IllegalArgumentException("a room is 1–40 lower-case letters, digits and '-', but was \"" + room + "\"");
        }
        if (sequence < 1) {
            throw new IllegalArgumentException("entries are counted from 1, not " + sequence);
        }
    }

    /// The words to which the seal of a header is bound.
    ///
    /// @param casebook the casebook's name
    public static String headerPlace(String casebook, String id, long sequence) {
        return "saksi-entry/1|" + casebook + "|" + id + "|" + sequence + "|header";
    }

    /// The words to which the seal of this entry's payload is bound.
    ///
    /// @param casebook the casebook's name
    public String payloadPlace(String casebook) {
        return "saksi-entry/1|" + casebook + "|" + id + "|" + sequence + "|payload";
    }

    /// What is sealed as the header: the fields, then zeros up to a multiple of 64 bytes.
    public byte[] write() {
        return Padding.toMultiple(fields().done(), BLOCK);
    }

    /// The fields room, compartment, who, when (seconds, nanoseconds), about, under.
    Fields.Writer fields() {
        return new Fields.Writer().text(room).text(sensitivity.code()).text(by.value()).number(at.getEpochSecond()).number(at.getNano())
                .text(text(about)).text(text(under));
    }

    /// Reads what [#write] wrote.
    public static EntryHeader read(String id, long sequence, byte[] header) {
        Fields.Reading in = new Fields.Reading(header);
        String room = in.text();
        Sensitivity sensitivity = Sensitivity.ofCode(in.text());
        UserId by = new UserId(in.text());
        Instant at = Instant.ofEpochSecond(in.number(), in.number());
        return new EntryHeader(new EntryId(id), sequence, room, sensitivity, by, at, exhibit(in.text()), exhibit(in.text()));
    }

    private static String text(Optional<ExhibitId> exhibit) {
        return exhibit.map(ExhibitId::value).orElse("");
    }

    private static Optional<ExhibitId> exhibit(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new ExhibitId(text));
    }
}
