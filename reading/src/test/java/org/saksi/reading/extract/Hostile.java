package org.saksi.reading.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Files made to harm their reader.
final class Hostile {

    private Hostile() {}

    /// A small PDF whose page shows one glyph very many times.
    static byte[] slowPdf(int times) {
        return pdf(deflated("BT /F1 1 Tf ", "(a)Tj ", times, " ET"));
    }

    /// An honest word document with about so many letters.
    static byte[] largeDocx(int letters) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; body.length() < letters; i++) {
            body.append(
                    Made.p("Witness " + Integer.toHexString(i * 0x9E3779B1) + " saw " + Integer.toString(i * 0x85EBCA6B, 36) + " leave."));
        }
        return Made.docx(body.toString(), Map.of());
    }

    /// A word document of which one part unfolds to so many bytes.
    static byte[] zipBomb(int bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", new byte[bytes]);
        return Made.zip(parts);
    }

    /// A word document whose text is an entity that stands elsewhere.
    static byte[] externalEntity(String system) {
        return withDocument("<!DOCTYPE w:document [<!ENTITY x SYSTEM \"" + system + "\">]>",
                Made.word("document", "<w:body>" + Made.p("&x; here") + "</w:body>"));
    }

    /// A word document whose text is ten to the tenth laughs.
    static byte[] billionLaughs() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE w:document [<!ENTITY l0 \"ha\">");
        for (int i = 1; i <= 10; i++) {
            entities.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return withDocument(entities + "]>", Made.word("document", "<w:body>" + Made.p("&l10;") + "</w:body>"));
    }

    /// A word document nested so deeply.
    static byte[] deepDocx(int depth) {
        return Made.docx("<w:sdt>".repeat(depth) + Made.p("At the bottom") + "</w:sdt>".repeat(depth), Map.of());
    }

    /// A web page nested so deeply.
    static byte[] deepHtml(int depth) {
        return Made.utf8("<html><body>" + "<div>".repeat(depth) + "At the bottom" + "</div>".repeat(depth) + "</body></html>");
    }

    /// A web page of about so many bytes.
    static byte[] bigHtml(int bytes) {
        StringBuilder page = new StringBuilder("<html><head><title>Rows</title></head><body>");
        for (int i = 1; page.length() < bytes; i++) {
            page.append("<p class=\"row\" data-number=\"").append(i).append("\">Row ").append(i)
                    .append(" says that some people were seen on the road to the mill.</p>\n");
        }
        return Made.utf8(page.append("</body></html>").toString());
    }

    private static byte[] withDocument(String type, String document) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", Made.utf8(document.replaceFirst("\\?>", "?>" + java.util.regex.Matcher.quoteReplacement(type))));
        return Made.zip(parts);
    }

    private static byte[] pdf(byte[] content) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            int[] at = new int[6];
            String[] objects = {"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
                "<</Length " + content.length + "/Filter/FlateDecode>>stream\n", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
            out.writeBytes("%PDF-1.4\n".getBytes(StandardCharsets.ISO_8859_1));
            for (int i = 0; i < objects.length; i++) {
                at[i + 1] = out.size();
                out.writeBytes(((i + 1) + " 0 obj\n" + objects[i]).getBytes(StandardCharsets.ISO_8859_1));
                if (i == 3) {
                    out.write(content);
                    out.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
                }
                out.writeBytes("\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
            }
            int table = out.size();
            StringBuilder end = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
            for (int i = 1; i <= 5; i++) {
                end.append("%010d 00000 n \n".formatted(at[i]));
            }
            end.append("trailer<</Size 6/Root 1 0 R>>\nstartxref\n").append(table).append("\n%%EOF\n");
            out.writeBytes(end.toString().getBytes(StandardCharsets.ISO_8859_1));
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] deflated(String before, String unit, int times, String after) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
            out.write(before.getBytes(StandardCharsets.ISO_8859_1));
            byte[] block = unit.repeat(1_000).getBytes(StandardCharsets.ISO_8859_1);
            for (int i = 0; i < times / 1_000; i++) {
                out.write(block);
            }
            out.write(after.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// So many letters, made as they are read.
    static final class Endless extends InputStream {
        private long left;

        Endless(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int n = (int) Math.min(left, length);
            Arrays.fill(into, from, from + n, (byte) 'a');
            left -= n;
            return n;
        }
    }
}
