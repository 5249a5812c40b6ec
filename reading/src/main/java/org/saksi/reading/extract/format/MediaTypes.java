package org.saksi.reading.extract.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.saksi.reading.FileHint;

/// Tells what kind of file it is by its first bytes, and only then by its name: a name can lie.
public final class MediaTypes {

    /// Not known.
    public static final String UNKNOWN = "application/octet-stream";
    /// Plain text.
    public static final String TEXT = "text/plain";
    /// Comma-separated values.
    public static final String CSV = "text/csv";
    /// A web page.
    public static final String HTML = "text/html";
    /// Portable Document Format.
    public static final String PDF = "application/pdf";
    /// A zip archive, or a format that is one inside.
    public static final String ZIP = "application/zip";
    /// A word processor's document, OOXML.
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    /// How many first bytes are looked at.
    public static final int HEAD = 8_192;

    private static final Map<String, String> BY_ENDING = Map.ofEntries(Map.entry("csv", CSV), Map.entry("tsv", CSV),
            Map.entry("html", HTML),
            Map.entry("htm", HTML), Map.entry("xhtml", HTML), Map.entry("pdf", PDF), Map.entry("docx", DOCX), Map.entry("docm", DOCX),
            Map.entry("dotx", DOCX), Map.entry("txt", TEXT), Map.entry("md", TEXT), Map.entry("log", TEXT));

    private static final List<String> PAGE_STARTS = List.of("<!doctype html", "<html", "<head", "<body", "<title", "<!-- saved from url");

    private record Magic(int at, byte[] bytes, String type) {
        boolean is(byte[] head) {
            if (head.length < at + bytes.length) {
                return false;
            }
            for (int i = 0; i < bytes.length; i++) {
                if (head[at + i] != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Magic> MAGIC = List.of(magic(0, "%PDF-", PDF), magic(0, "PK\u0003\u0004", ZIP),
            magic(0, "PK\u0005\u0006", ZIP),
            magic(0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "application/x-ole-storage"),
            magic(0, "{\\rtf", "application/rtf"),
            magic(0, "\u001F\u008B", "application/gzip"), magic(0, "7z\u00BC\u00AF\u0027\u001C", "application/x-7z-compressed"),
            magic(257, "ustar", "application/x-tar"), magic(0, "\u0089PNG\r\n\u001A\n", "image/png"),
            magic(0, "\u00FF\u00D8\u00FF", "image/jpeg"),
            magic(0, "GIF8", "image/gif"), magic(0, "II*\u0000", "image/tiff"), magic(0, "MM\u0000*", "image/tiff"),
            magic(0, "!BDN", "application/vnd.ms-outlook-pst"),
            magic(0, "WARC/", "application/warc"), magic(4, "ftyp", "video/mp4"), magic(0, "ID3", "audio/mpeg"),
            magic(0, "OggS", "audio/ogg"),
            magic(0, "Rar!", "application/vnd.rar"), magic(0, "BZh", "application/x-bzip2"),
            magic(0, "\u00FD7zXZ\u0000", "application/x-xz"));

    private MediaTypes() {}

    /// What kind of file this is.
    ///
    /// @param head its first bytes, [#HEAD] of them or all
    public static String of(byte[] head, FileHint hint) {
        for (Magic magic : MAGIC) {
            if (magic.is(head)) {
                return magic.type.equals(ZIP) && DOCX.equals(named(hint)) ? DOCX : magic.type;
            }
        }
        if (laterPdf(head)) {
            return PDF;
        }
        String words = start(head);
        if (PAGE_STARTS.stream().anyMatch(words::startsWith)) {
            return HTML;
        }
        String named = named(hint);
        return named.isEmpty() ? TEXT : named;
    }

    private static String named(FileHint hint) {
        String byEnding = BY_ENDING.getOrDefault(hint.ending(), "");
        if (!byEnding.isEmpty()) {
            return byEnding;
        }
        String declared = hint.declaredType().toLowerCase(Locale.ROOT).replaceFirst(";.*", "").strip();
        return BY_ENDING.containsValue(declared) ? declared : "";
    }

    /// A PDF may have up to 1,024 bytes before its first line (ISO 32000-1, implementation note 13).
    private static boolean laterPdf(byte[] head) {
        String latin = new String(head, 0, Math.min(head.length, 1_024), StandardCharsets.ISO_8859_1);
        return latin.contains("\n%PDF-1.") || latin.contains("\r%PDF-1.");
    }

    private static String start(byte[] head) {
        String latin = new String(head, 0, Math.min(head.length, 512), StandardCharsets.ISO_8859_1).replace("\u00EF\u00BB\u00BF", "")
                .replace("\u0000", "");
        String stripped = latin.strip();
        if (stripped.startsWith("<?xml")) {
            stripped = stripped.substring(Math.max(0, stripped.indexOf("?>") + 2)).strip();
        }
        return stripped.toLowerCase(Locale.ROOT);
    }

    private static Magic magic(int at, String bytes, String type) {
        return new Magic(at, bytes.getBytes(StandardCharsets.ISO_8859_1), type);
    }
}
