package org.saksi.app.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.AccessDeniedException;
import java.util.Optional;

import org.saksi.reading.FileHint;
import org.saksi.reading.Recovery;
import org.saksi.reading.Transcript;
import org.saksi.reading.TranscriptEncoding;
import org.saksi.reading.extract.Extractor;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Reader;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.Sha256;
import org.saksi.vault.Casebook;
import org.saksi.vault.Deposited;
import org.saksi.vault.Derivation;
import org.saksi.vault.Intake;

/// Deposits a file, reads it, and keeps its transcript. Safe for use by several threads.
public final class Intaking {

    /// The kind under which transcripts are kept.
    public static final String TRANSCRIPT = "transcript";

    private static final int IN_MEMORY = 16 << 20;

    private final Casebook casebook;
    private final Reader who;
    private final Extractor extractor;

    /// @param casebook where files go
    /// @param who who deposits
    /// @param extractor what reads them
    public Intaking(Casebook casebook, Reader who, Extractor extractor) {
        this.casebook = casebook;
        this.who = who;
        this.extractor = extractor;
    }

    /// Takes one file in. What is told is durable when this returns.
    ///
    /// @throws IOException when the casebook cannot keep it; a file that cannot be read is an outcome
    public Taken take(HandedOver file) throws IOException {
        try (InputStream opened = file.bytes().open(); InputStream bytes = new SourceBytes(opened)) {
            byte[] head = bytes.readNBytes(IN_MEMORY);
            return head.length < IN_MEMORY ? takeShort(file, head) : takeLong(file, head, bytes);
        } catch (SourceUnreadableException | NoSuchFileException | AccessDeniedException e) {
            return Taken.refused(file.path(), file.parent(), "it cannot be read: " + reason(e));
        }
    }

    /// Takes an archive in without reading it: its members are read.
    public Taken takeWhole(HandedOver file, String mediaType) throws IOException {
        try (InputStream opened = file.bytes().open(); InputStream bytes = new SourceBytes(opened)) {
            Deposited deposited = casebook.deposit(who, bytes, file.provenance().intake(file.recorded(), mediaType, file.parent()));
            return taken(file, deposited, mediaType, Optional.empty());
        } catch (SourceUnreadableException | NoSuchFileException | AccessDeniedException e) {
            return Taken.refused(file.path(), file.parent(), "it cannot be read: " + reason(e));
        }
    }

    private Taken takeShort(HandedOver file, byte[] whole) throws IOException {
        FileHint hint = FileHint.named(file.path());
        Intake intake = file.provenance().intake(file.recorded(), Extractor.mediaType(whole, hint), file.parent());
        if (casebook.held(who, Sha256.of(whole)).isPresent()) {
            Deposited deposited = casebook.deposit(who, new ByteArrayInputStream(whole), intake);
            Optional<Transcript> kept = kept(deposited);
            Transcript transcript = kept.isPresent() ? kept.get() : extractor.read(whole, hint);
            return taken(file, deposited, keep(deposited, kept, transcript));
        }
        Transcript transcript = extractor.read(whole, hint);
        Derivation read = new Derivation(TRANSCRIPT, TranscriptEncoding.encode(transcript));
        return taken(file, casebook.deposit(who, new ByteArrayInputStream(whole), intake, read), transcript);
    }

    private Taken takeLong(HandedOver file, byte[] head, InputStream rest) throws IOException {
        FileHint hint = FileHint.named(file.path());
        String mediaType = Extractor.mediaType(head, hint);
        Deposited deposited = casebook.deposit(who, new SequenceInputStream(new ByteArrayInputStream(head), rest),
                file.provenance().intake(file.recorded(), mediaType, file.parent()));
        Optional<Transcript> kept = kept(deposited);
        if (kept.isPresent()) {
            return taken(file, deposited, kept.get());
        }
        try (InputStream bytes = casebook.open(who, deposited.exhibit(), "to make its transcript")) {
            return taken(file, deposited, keep(deposited, kept, extractor.read(bytes, hint)));
        }
    }

    private Optional<Transcript> kept(Deposited deposited) throws IOException {
        return deposited.alreadyHeld() && casebook.exhibit(who, deposited.exhibit()).isPresent()
                ? casebook.derived(who, deposited.exhibit(), TRANSCRIPT).map(TranscriptEncoding::decode)
                : Optional.empty();
    }

    private Transcript keep(Deposited deposited, Optional<Transcript> kept, Transcript transcript) throws IOException {
        if (kept.isEmpty() && casebook.exhibit(who, deposited.exhibit()).isPresent()) {
            casebook.keepDerived(who, deposited.exhibit(), TRANSCRIPT, TranscriptEncoding.encode(transcript));
        }
        return transcript;
    }

    private Taken taken(HandedOver file, Deposited deposited, Transcript transcript) {
        return taken(file, deposited, transcript.mediaType(), Optional.of(transcript.recovery()));
    }

    private Taken taken(HandedOver file, Deposited deposited, String mediaType, Optional<Recovery> recovery) {
        Taken.Outcome outcome = deposited.alreadyHeld() ? Taken.Outcome.ALREADY_HELD : Taken.Outcome.ADDED;
        ExhibitId exhibit = deposited.exhibit();
        String whole = recovery.map(Recovery::reason).orElse("");
        String reason = elsewhere(file, deposited)
                .map(place -> "it is held in the compartment " + place.code() + " and stays there" + (whole.isEmpty() ? "" : "; " + whole))
                .orElse(whole);
        return new Taken(file.path(), file.parent(), outcome, Optional.of(new Taken.Held(exhibit, deposited.sha256(), deposited.bytes())),
                mediaType, recovery, reason);
    }

    /// The compartment in which the bytes are held already, when it is another than the one asked for.
    private Optional<Sensitivity> elsewhere(HandedOver file, Deposited deposited) {
        return Optional.of(deposited).filter(Deposited::alreadyHeld).flatMap(d -> casebook.exhibit(who, d.exhibit()))
                .map(exhibit -> exhibit.intake().compartment()).filter(place -> place != file.provenance().compartment());
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        return e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
    }
}
