package org.saksi.reading.extract.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/// Counts the glyphs that a page shows by walking its operators (ISO 32000-1, 9.4.3: `Tj`, `TJ`, `'`, `"`; forms by `Do`), without placing or reading any of
/// them: the independent count beside the text stripper.
final class PdfGlyphs {

    private static final int DEPTH = 12;

    private long shown;
    private int images;

    private PdfGlyphs() {}

    /// Counts a page.
    static PdfGlyphs of(PDPage page) throws IOException {
        PdfGlyphs glyphs = new PdfGlyphs();
        glyphs.walk(page, page.getResources(), 0);
        return glyphs;
    }

    /// How many glyphs it shows.
    long shown() {
        return shown;
    }

    /// How many images it draws.
    int images() {
        return images;
    }

    private void walk(PDContentStream stream, @Nullable PDResources resources, int depth) throws IOException {
        PDFStreamParser parser = new PDFStreamParser(stream);
        List<COSBase> operands = new ArrayList<>();
        PDFont font = null;
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof COSBase operand) {
                operands.add(operand);
                continue;
            }
            if (token instanceof Operator operator) {
                switch (operator.getName()) {
                    case "Tf" -> font = font(operands, resources);
                    case "Tj", "'", "\"", "TJ" -> show(operands, font);
                    case "Do" -> draw(operands, resources, depth);
                    case "BI" -> images++;
                    default -> {
                    }
                }
            }
            operands.clear();
        }
    }

    private static @Nullable PDFont font(List<COSBase> operands, @Nullable PDResources resources) throws IOException {
        return resources != null && !operands.isEmpty() && operands.getFirst() instanceof COSName name ? resources.getFont(name) : null;
    }

    private void show(List<COSBase> operands, @Nullable PDFont font) throws IOException {
        if (operands.isEmpty()) {
            return;
        }
        COSBase last = operands.getLast();
        if (last instanceof COSString string) {
            shown += length(string, font);
        } else if (last instanceof COSArray array) {
            for (COSBase item : array) {
                if (item instanceof COSString string) {
                    shown += length(string, font);
                }
            }
        }
    }

    private static long length(COSString string, @Nullable PDFont font) throws IOException {
        byte[] bytes = string.getBytes();
        if (!(font instanceof PDType0Font composite)) {
            return bytes.length;
        }
        long codes = 0;
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            while (in.available() > 0) {
                composite.readCode(in);
                codes++;
            }
        }
        return codes;
    }

    private void draw(List<COSBase> operands, @Nullable PDResources resources, int depth) throws IOException {
        if (resources == null || operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) {
            return;
        }
        if (resources.isImageXObject(name)) {
            images++;
            return;
        }
        PDXObject object = resources.getXObject(name);
        if (object instanceof PDImageXObject) {
            images++;
        } else if (object instanceof PDFormXObject form && depth < DEPTH) {
            PDResources own = form.getResources();
            walk(form, own == null ? resources : own, depth + 1);
        }
    }
}
