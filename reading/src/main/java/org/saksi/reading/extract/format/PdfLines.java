package org.saksi.reading.extract.format;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The lines of one page as PDFBox reads them, each with its place, and the number of glyphs that had a character.
final class PdfLines extends PDFTextStripper {

    /// One line.
    ///
    /// @param text its words
    /// @param left where it begins, in points from the left
    /// @param right where it ends
    /// @param base its base line, in points from the top
    /// @param size the size of its first letters, in points
    record Line(String text, float left, float right, float base, float size) {}

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private float left;
    private float right;
    private float base;
    private float size;
    private long mapped;

    PdfLines(int page) {
        setStartPage(page);
        setEndPage(page);
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(false);
    }

    void read(PDDocument document) throws IOException {
        writeText(document, new StringWriter());
        finishLine();
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /// Glyphs with a character.
    long mapped() {
        return mapped;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (isMapped(glyph.getUnicode())) {
            mapped++;
        }
        super.processTextPosition(glyph);
    }

    @Override
    protected void writeString(String word, List<TextPosition> glyphs) {
        if (glyphs.isEmpty()) {
            return;
        }
        TextPosition first = glyphs.getFirst();
        TextPosition last = glyphs.getLast();
        if (words.isEmpty()) {
            left = first.getXDirAdj();
            base = first.getYDirAdj();
            size = Math.max(1, first.getFontSizeInPt());
        }
        right = last.getXDirAdj() + last.getWidthDirAdj();
        words.append(word);
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        finishLine();
    }

    @Override
    protected void writeParagraphStart() {
        finishLine();
    }

    @Override
    protected void writeParagraphEnd() {
        finishLine();
    }

    @Override
    protected void writePageEnd() {
        finishLine();
    }

    private void finishLine() {
        String text = words.toString().strip();
        if (!text.isEmpty()) {
            lines.add(new Line(text, left, right, base, size));
        }
        words.setLength(0);
    }

    /// A glyph without a character is given as U+FFFD, as a control character, or in a private use area.
    private static boolean isMapped(@org.jspecify.annotations.Nullable String unicode) {
        if (unicode == null || unicode.isEmpty()) {
            return false;
        }
        int c = unicode.codePointAt(0);
        int type = Character.getType(c);
        boolean control = type == Character.CONTROL && !Character.isWhitespace(c);
        return !control && type != Character.PRIVATE_USE && type != Character.UNASSIGNED && c != 0xFFFD;
    }
}
