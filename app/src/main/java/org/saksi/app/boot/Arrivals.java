package org.saksi.app.boot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

import org.saksi.app.intake.ArrivedArchive;
import org.saksi.app.intake.Taken;
import org.saksi.reading.FileHint;
import org.saksi.reading.Transcript;
import org.saksi.reading.TranscriptEncoding;
import org.saksi.reading.extract.Extractor;
import org.saksi.terms.Reader;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.Sha256;
import org.saksi.vault.Casebook;
import org.saksi.vault.Deposited;
import org.saksi.vault.Derivation;
import org.saksi.vault.Exhibit;
import org.saksi.vault.Intake;

/// Where files come in. A file that fits into memory is sealed together with its text, both or neither; a longer one is sealed first and
/// then read. An archive is sealed and then unpacked, each file of it an exhibit of its own. Bytes pass through memory only.
public final class Arrivals {

    private static final int IN_MEMORY = 16 << 20;

    private final Casebook casebook;
    private final Extractor extractor;
    private final Readings readings;

    /// @param casebook where files are sealed
    /// @param extractor makes text of them
    /// @param readings counts what they say
    public Arrivals(Casebook casebook, Extractor extractor, Readings readings) {
        this.casebook = casebook;
        this.extractor = extractor;
        this.readings = readings;
    }

    /// Takes one file in and reads it.
    ///
    /// @param bytes the file, read to its end and not closed
    /// @param intake its record, given the media type that its first bytes show
    /// @throws IOException when the bytes cannot be read or the disk refuses them; then nothing is added
    public Arrival take(Reader who, InputStream bytes, FileHint hint, Function<String, Intake> intake) throws IOException {
        byte[] head = bytes.readNBytes(IN_MEMORY);
        Intake record = intake.apply(Extractor.mediaType(head, hint));
        if (ArrivedArchive.begins(head)) {
            return takeArchive(who, head, bytes, record);
        }
        if (head.length < IN_MEMORY && casebook.held(who, Sha256.of(head)).isEmpty()) {
            return takeWithText(who, head, hint, record);
        }
        Deposited deposited = casebook.deposit(who, new SequenceInputStream(new ByteArrayInputStream(head), bytes), record);
        Exhibit exhibit = exhibit(who, deposited);
        if (deposited.alreadyHeld() && readings.of(who, exhibit).isPresent()) {
            return new Arrival(deposited, elsewhere(exhibit, record), Optional.empty(), figures(who, exhibit), List.of());
        }
        Transcript transcript;
        try (InputStream sealed = casebook.open(who, exhibit.id(), "to recover its text")) {
            transcript = extractor.read(sealed, hint);
        }
        casebook.keepDerived(who, exhibit.id(), Readings.TRANSCRIPT, TranscriptEncoding.encode(transcript));
        return new Arrival(deposited, elsewhere(exhibit, record), Optional.of(transcript.recovery()), figures(who, exhibit), List.of());
    }

    private Arrival takeWithText(Reader who, byte[] whole, FileHint hint, Intake record) throws IOException {
        Transcript transcript = extractor.read(whole, hint);
        Derivation text = new Derivation(Readings.TRANSCRIPT, TranscriptEncoding.encode(transcript));
        Deposited deposited = casebook.deposit(who, new ByteArrayInputStream(whole), record, text);
        Exhibit exhibit = exhibit(who, deposited);
        return new Arrival(deposited, elsewhere(exhibit, record), Optional.of(transcript.recovery()), figures(who, exhibit), List.of());
    }

    private Arrival takeArchive(Reader who, byte[] head, InputStream rest, Intake record) throws IOException {
        Deposited deposited = casebook.deposit(who, new SequenceInputStream(new ByteArrayInputStream(head), rest), record);
        ArrivedArchive archive = head.length < IN_MEMORY
                ? ArrivedArchive.whole(record, deposited, head)
                : new ArrivedArchive(record, deposited, OptionalLong.empty());
        List<Taken> told = archive.unpack(casebook, who, extractor);
        return new Arrival(deposited, elsewhere(exhibit(who, deposited), record), told.getLast().recovery(), 0,
                told.subList(0, told.size() - 1));
    }

    private Exhibit exhibit(Reader who, Deposited deposited) {
        return casebook.exhibit(who, deposited.exhibit())
                .orElseThrow(() -> new IllegalStateException("exhibit " + deposited.exhibit() + " was deposited and is not there"));
    }

    private static Optional<Sensitivity> elsewhere(Exhibit exhibit, Intake asked) {
        return Optional.of(exhibit.intake().compartment()).filter(place -> place != asked.compartment());
    }

    private int figures(Reader who, Exhibit exhibit) {
        return readings.of(who, exhibit).map(r -> r.mentions().size()).orElse(0);
    }
}
