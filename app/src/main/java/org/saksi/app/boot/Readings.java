package org.saksi.app.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.saksi.reading.FigureMention;
import org.saksi.reading.Recovery;
import org.saksi.reading.SourceText;
import org.saksi.reading.Transcript;
import org.saksi.reading.TranscriptEncoding;
import org.saksi.terms.ExhibitId;
import org.saksi.terms.Reader;
import org.saksi.terms.Sha256;
import org.saksi.vault.Casebook;
import org.saksi.vault.Exhibit;

/// What the files say: their transcripts, kept sealed beside them, and the figures the machine reads in them. A reading is computed when it
/// is first asked for and kept in memory while there is room.
public final class Readings {

    /// The kind under which transcripts are kept beside their exhibits.
    public static final String TRANSCRIPT = "transcript";

    private static final int KEPT = 400;

    private final Casebook casebook;
    private final Function<SourceText, List<FigureMention>> figures;
    private final Map<ExhibitId, Summary> summaries = new ConcurrentHashMap<>();
    private final Map<Sha256, Reading> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sha256, Reading> eldest) {
            return size() > KEPT;
        }
    });

    /// @param casebook where transcripts are kept
    /// @param figures reads figures in a text
    public Readings(Casebook casebook, Function<SourceText, List<FigureMention>> figures) {
        this.casebook = casebook;
        this.figures = figures;
    }

    /// What one file says.
    ///
    /// @param transcript its text
    /// @param digest names the transcript within its exhibit
    /// @param mentions the figures in it, in the order of the text
    public record Reading(Transcript transcript, Sha256 digest, List<FigureMention> mentions) {

        public Reading {
            mentions = List.copyOf(mentions);
        }
    }

    /// What a list of files shows of one.
    ///
    /// @param recovery how much of its text was recovered
    /// @param figures how many figures the machine reads in it
    /// @param length the length of its text in code points
    public record Summary(Recovery recovery, int figures, int length) {}

    /// The summary of this file; empty when its text was never recovered. Remembered for as long as the casebook is open.
    public Optional<Summary> summary(Reader who, Exhibit exhibit) {
        Summary known = summaries.get(exhibit.id());
        return known != null ? Optional.of(known) : of(who, exhibit).map(r -> summaries.computeIfAbsent(exhibit.id(), id -> summary(r)));
    }

    private static Summary summary(Reading reading) {
        return new Summary(reading.transcript().recovery(), reading.mentions().size(), reading.transcript().length());
    }

    /// What this file says; empty when its text was never recovered.
    ///
    /// @throws UncheckedIOException when the casebook cannot be read
    public Optional<Reading> of(Reader who, Exhibit exhibit) {
        try {
            Optional<byte[]> bytes = casebook.derived(who, exhibit.id(), TRANSCRIPT);
            return bytes.map(b -> kept.computeIfAbsent(Sha256.of(b), digest -> read(exhibit, digest, b)));
        } catch (IOException e) {
            throw new UncheckedIOException("the transcript of exhibit " + exhibit.id() + " could not be read", e);
        }
    }

    /// The text of this file alone, without the figures in it; empty when it was never recovered.
    ///
    /// @throws UncheckedIOException when the casebook cannot be read
    public Optional<Transcript> transcript(Reader who, Exhibit exhibit) {
        try {
            return casebook.derived(who, exhibit.id(), TRANSCRIPT).map(TranscriptEncoding::decode);
        } catch (IOException e) {
            throw new UncheckedIOException("the transcript of exhibit " + exhibit.id() + " could not be read", e);
        }
    }

    private Reading read(Exhibit exhibit, Sha256 digest, byte[] bytes) {
        Transcript transcript = TranscriptEncoding.decode(bytes);
        SourceText text = new SourceText(transcript.text(), transcript.language(), exhibit.intake().outlet());
        return new Reading(transcript, digest, figures.apply(text));
    }
}
