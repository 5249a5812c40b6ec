package org.saksi.reading.extract.format;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
    /// A workbook, OOXML.
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /// A presentation, OOXML.
    public static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    /// A word processor's document, OpenDocument.
    public static final String ODT = "application/vnd.oasis.opendocument.text";
    /// A workbook, OpenDocument.
    public static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
    /// A presentation, OpenDocument.
    public static final String ODP = "application/vnd.oasis.opendocument.presentation";
    /// A book.
    public static final String EPUB = "application/epub+zip";
    /// A message of electronic mail.
    public static final String MAIL = "message/rfc822";
    /// Messages of electronic mail, one after another.
    public static final String MBOX = "application/mbox";
    /// A web page saved with its parts as a message.
    public static final String MHTML = "multipart/related";
    /// Web archives with an index, in a zip archive.
    public static final String WACZ = "application/wacz";
    /// A chat exported by WhatsApp.
    public static final String WHATSAPP = "text/x-whatsapp-chat";
    /// Chats exported by Telegram.
    public static final String TELEGRAM = "application/x-telegram-chat";
    /// A compound file of older office programs.
    public static final String OLE = "application/x-ole-storage";
    /// Rich Text Format.
    public static final String RTF = "application/rtf";
    /// A file compressed by gzip.
    public static final String GZIP = "application/gzip";
    /// A 7z archive.
    public static final String SEVEN_ZIP = "application/x-7z-compressed";
    /// A tar archive.
    public static final String TAR = "application/x-tar";
    /// An Outlook mailbox.
    public static final String PST = "application/vnd.ms-outlook-pst";
    /// A web archive.
    public static final String WARC = "application/warc";
    /// How many first bytes are looked at.
    public static final int HEAD = 8_192;

    private static final Set<String> IN_ZIP = Set.of(DOCX, XLSX, PPTX, ODT, ODS, ODP, EPUB, WACZ);

    private static final Map<String, String> BY_ENDING = Map.ofEntries(Map.entry("csv", CSV), Map.entry("tsv", CSV),
            Map.entry("html", HTML), Map.entry("htm", HTML),
            Map.entry("xhtml", HTML), Map.entry("pdf", PDF), Map.entry("docx", DOCX), Map.entry("docm", DOCX), Map.entry("dotx", DOCX),
            Map.entry("txt", TEXT),
            Map.entry("md", TEXT), Map.entry("log", TEXT), Map.entry("xlsx", XLSX), Map.entry("xlsm", XLSX), Map.entry("pptx", PPTX),
            Map.entry("odt", ODT),
            Map.entry("ods", ODS), Map.entry("odp", ODP), Map.entry("epub", EPUB), Map.entry("rtf", RTF), Map.entry("eml", MAIL),
            Map.entry("mbox", MBOX),
            Map.entry("mht", MHTML), Map.entry("mhtml", MHTML), Map.entry("warc", WARC), Map.entry("wacz", WACZ), Map.entry("tar", TAR));

    private static final List<String> PAGE_STARTS = List.of("<!doctype html", "<html", "<head", "<body", "<title", "<!-- saved from url");

    /// First bytes that give a format away, in hexadecimal digits.
    private record Magic(int at, String hex, String type) {
        boolean is(byte[] head) {
            int length = hex.length() / 2;
            return head.length >= at + length && HexFormat.of().formatHex(head, at, at + length).equals(hex);
        }
    }

    private static final List<Magic> MAGIC = List.of(new Magic(0, "255044462d", PDF), new Magic(0, "504b0304", ZIP),
            new Magic(0, "504b0506", ZIP),
            new Magic(0, "d0cf11e0a1b11ae1", OLE), new Magic(0, "7b5c727466", RTF), new Magic(0, "1f8b", GZIP),
            new Magic(0, "377abcaf271c", SEVEN_ZIP),
            new Magic(257, "7573746172", TAR), new Magic(0, "89504e470d0a1a0a", "image/png"), new Magic(0, "ffd8ff", "image/jpeg"),
            new Magic(0, "47494638", "image/gif"), new Magic(0, "49492a00", "image/tiff"), new Magic(0, "4d4d002a", "image/tiff"),
            new Magic(0, "2142444e", PST), new Magic(0, "574152432f", WARC), new Magic(4, "66747970", "video/mp4"),
            new Magic(0, "494433", "audio/mpeg"),
            new Magic(0, "4f676753", "audio/ogg"), new Magic(0, "52617221", "application/vnd.rar"),
            new Magic(0, "425a68", "application/x-bzip2"),
            new Magic(0, "fd377a585a00", "application/x-xz"));

    private MediaTypes() {}

    /// What kind of file this is.
    ///
    /// @param head its first bytes, [#HEAD] of them or all
    public static String of(byte[] head, FileHint hint) {
        for (Magic magic : MAGIC) {
            if (magic.is(head)) {
                return magic.type.equals(ZIP) ? zip(head, hint) : magic.type;
            }
        }
        if (laterPdf(head)) {
            return PDF;
        }
        String words = start(head);
        if (PAGE_STARTS.stream().anyMatch(words::startsWith)) {
            return HTML;
        }
        return TextKind.of(head).orElseGet(() -> {
            String named = named(hint);
            return named.isEmpty() ? TEXT : named;
        });
    }

    private static String zip(byte[] head, FileHint hint) {
        String kind = ZipKind.ofHead(head);
        String named = named(hint);
        return kind.equals(ZIP) && IN_ZIP.contains(named) ? named : kind;
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

}
