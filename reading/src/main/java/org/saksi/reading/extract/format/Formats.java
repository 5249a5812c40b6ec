package org.saksi.reading.extract.format;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.saksi.reading.Recovery;
import org.saksi.reading.Transcript;

/// Which reader reads which kind of file, and the one place where what a file provokes becomes an outcome.
public final class Formats {

    private static final int REASON_LENGTH = 200;

    /// Kinds of file that are read by decoding alone.
    private static final Set<String> DECODED = Set.of(MediaTypes.TEXT, MediaTypes.CSV, MediaTypes.WHATSAPP);

    private static final Map<String, Supplier<FormatReader>> READERS = Map.ofEntries(Map.entry(MediaTypes.TEXT, PlainTextReader::new),
            Map.entry(MediaTypes.CSV, CsvReader::new), Map.entry(MediaTypes.WHATSAPP, WhatsAppReader::new),
            Map.entry(MediaTypes.PDF, PdfReader::new),
            Map.entry(MediaTypes.DOCX, DocxReader::new), Map.entry(MediaTypes.HTML, HtmlReader::new),
            Map.entry(MediaTypes.XLSX, XlsxReader::new),
            Map.entry(MediaTypes.ODT, OdfReader::new), Map.entry(MediaTypes.ODS, OdfReader::new), Map.entry(MediaTypes.ODP, OdfReader::new),
            Map.entry(MediaTypes.RTF, RtfReader::new), Map.entry(MediaTypes.MAIL, MailReader::new),
            Map.entry(MediaTypes.MBOX, MboxReader::new), Map.entry(MediaTypes.MHTML, MhtmlReader::new),
            Map.entry(MediaTypes.EPUB, EpubReader::new), Map.entry(MediaTypes.TELEGRAM, TelegramReader::new));

    private Formats() {}

    /// Whether a file of this kind is read by decoding alone, so that reading it needs no child process.
    public static boolean isDecoded(String mediaType) {
        return DECODED.contains(mediaType);
    }

    /// The reader of this kind of file.
    static Optional<FormatReader> reader(String mediaType) {
        return Optional.ofNullable(READERS.get(mediaType)).map(Supplier::get);
    }

    /// Reads a file. Whatever is in it, the answer is a transcript.
    ///
    /// @param mediaType what kind of file it is, as [MediaTypes#of] tells
    public static Transcript read(Source source, String mediaType) {
        if (mediaType.equals(MediaTypes.GZIP)) {
            return unpacked(source);
        }
        if (mediaType.equals(MediaTypes.ZIP)) {
            String kind = ZipKind.of(source);
            return kind.equals(MediaTypes.ZIP) ? withoutReader(kind) : read(source, kind);
        }
        Optional<FormatReader> found = reader(mediaType);
        if (found.isEmpty()) {
            return withoutReader(mediaType);
        }
        FormatReader reader = found.get();
        Manuscript manuscript = new Manuscript(source.limits().textCharacters());
        try {
            reader.read(source, manuscript);
        } catch (UnreadableException e) {
            manuscript.lessen(reason(e));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            manuscript.lessen("the file is damaged: " + reason(e));
        }
        return manuscript.finish(reader.version(), mediaType);
    }

    private static Transcript withoutReader(String mediaType) {
        return Transcript.withoutText("none/1", mediaType, Recovery.none("no reader for this kind of file (" + mediaType + ")"));
    }

    private static Transcript unpacked(Source packed) {
        try {
            Source inside = Gzip.unpack(packed);
            String type = MediaTypes.of(inside.bytes(), inside.hint());
            return type.equals(MediaTypes.GZIP)
                    ? Transcript.withoutText("none/1", type, Recovery.none("it is packed by gzip more than once"))
                    : read(inside, type);
        } catch (IOException | RuntimeException e) {
            return Transcript.withoutText("none/1", MediaTypes.GZIP, Recovery.none("the packed file is damaged: " + reason(e)));
        }
    }

    private static String reason(Throwable problem) {
        if (problem instanceof StackOverflowError) {
            return "it is nested too deeply";
        }
        String message = problem.getMessage();
        String words = message == null || message.isBlank() ? problem.getClass().getSimpleName() : message.replaceAll("\\s+", " ").strip();
        return words.length() <= REASON_LENGTH ? words : words.substring(0, REASON_LENGTH) + "…";
    }
}
