package org.saksi.vault.certificate;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import org.saksi.vault.CustodyRecord;
import org.saksi.vault.ReleasedEntry;
import org.saksi.vault.log.TreeHead;
import org.saksi.vault.log.SignedNote;

/// The printable page: a function of its data, so that a verifier writes it again and sees whether the words were changed.
final class CertificatePage {

    static final String DATA = "<script type=\"application/json\" id=\"saksi-certificate\">";
    static final String SIGNATURE = "<pre id=\"saksi-signature\">";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm:ss", Locale.ENGLISH);

    private final CertificateData data;
    private final StringBuilder page = new StringBuilder();

    private CertificatePage(CertificateData data) {
        this.data = data;
    }

    static String write(CertificateData data, String json, String signature) {
        return new CertificatePage(data).write(json, signature);
    }

    private String write(String json, String signature) {
        page.append(
                """
                        <!doctype html>
                        <html lang="en">
                        <head>
                        <meta charset="utf-8">
                        <meta name="viewport" content="width=device-width, initial-scale=1">
                        <title>Certificate of custody</title>
                        <style>
                        body { font: 11pt/1.5 Georgia, serif; color: #1c1b19; background: #fff; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
                        h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.1rem; margin: 1.6rem 0 .4rem; border-bottom: 1px solid #999; }
                        table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0; }
                        th { font-weight: normal; color: #555; white-space: nowrap; } td { overflow-wrap: anywhere; }
                        code, pre { font: 9pt/1.4 monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
                        .event { break-inside: avoid; border-top: 1px solid #ddd; margin-top: .6rem; }
                        @media print { body { margin: 0; max-width: none; } }
                        </style>
                        </head>
                        <body>
                        <h1>Certificate of custody</h1>
                        <p>This page says which bytes a casebook holds, since when and through whose hands, and proves that this record stood in the casebook's
                        append-only log when the checkpoint below was signed.</p>
                        <h2>The exhibit</h2>
                        """);
        exhibit();
        page.append("<h2>Custody</h2>\n");
        data.entries().forEach(this::event);
        page.append("<h2>The log</h2>\n");
        log();
        means();
        page.append(SIGNATURE).append(escape(signature)).append("</pre>\n");
        page.append(DATA).append(json).append("</script>\n</body>\n</html>\n");
        return page.toString();
    }

    private void exhibit() {
        page.append("<table>\n");
        row("Exhibit", data.exhibit().value());
        row("SHA-256", data.sha256().hex());
        row("Length", data.bytes() + " bytes");
        row("Certificate made", time(data.madeAt()) + " by " + data.madeBy());
        row("Made with", data.program());
        row("Clock", "the machine's own clock, zone " + data.zone() + "; nobody else attests it");
        page.append("</table>\n");
    }

    private void event(ReleasedEntry entry) {
        CustodyRecord record = CustodyRecord.read(entry.body().payload());
        page.append("<div class=\"event\"><table>\n");
        row("Event", record.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        row("When", time(entry.header().at()));
        row("Who", entry.header().by().value());
        for (Map.Entry<String, String> more : record.more().entrySet()) {
            row(more.getKey().replace('_', ' '), more.getValue());
        }
        row("Entry", "number " + entry.header().sequence() + " of the casebook, leaf " + entry.proof().index() + " of the log");
        page.append("</table></div>\n");
    }

    private void log() {
        TreeHead head = TreeHead.parse(SignedNote.parse(data.checkpoint()).text());
        page.append("<table>\n");
        row("Log", head.name().value());
        row("Entries", Long.toString(head.size()));
        row("Root", head.rootText());
        row("Key", data.vkey());
        page.append("</table>\n<pre>").append(escape(data.checkpoint())).append("</pre>\n");
    }

    private void means() {
        page.append(
                """
                        <h2>What this proves, and what it does not</h2>
                        <p>It proves that the log of this name contains these custody entries, word for word, and that its key signed the checkpoint. It proves
                        the time only as far as somebody outside received this checkpoint, or a later one of the same log, and kept it. It does not prove that
                        what the file says is true, nor who made the file before it was deposited.</p>
                        <p>To check: <code>saksi verify</code> and the name of this file. To check a copy of the exhibit: compute its SHA-256 with any program
                        and compare. To check that the log is the one you know: compare its key with one that you got from elsewhere.</p>
                        <h2>Signature over the data of this page</h2>
                        """);
    }

    private void row(String name, String value) {
        page.append("<tr><th>").append(escape(name)).append("</th><td>").append(escape(value)).append("</td></tr>\n");
    }

    private String time(Instant at) {
        ZonedDateTime here = at.atZone(ZoneId.of(data.zone()));
        return TIME.format(here) + " " + data.zone() + " (" + at + ")";
    }

    private static String escape(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    if (c == '\n' || !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                        safe.appendCodePoint(c);
                    } else {
                        safe.append("\\u{").append(Integer.toHexString(c)).append('}');
                    }
                }
            }
        });
        return safe.toString();
    }
}
