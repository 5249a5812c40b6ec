package org.saksi.reading.extract.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.saksi.reading.AnchorKind;

/// Portable Document Format (ISO 32000), by Apache PDFBox: page after page, lines joined to paragraphs; then what stands in comments and form fields. What to expect
/// is the number of glyphs that the drawing operators show, counted by [PdfGlyphs].
public final class PdfReader implements FormatReader {

    static {
        FontMappers.set(new PdfFonts());
    }

    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final int TAIL = 1 << 16;

    @Override
    public String version() {
        return "pdf/1";
    }

    @Override
    public void read(Source source, Manuscript into) throws IOException {
        if (!ends(source.bytes())) {
            into.lessen("the file ends before the document does; it was cut off");
        }
        try (PDDocument document = Loader.loadPDF(source.bytes(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            describe(document, into);
            new Pages(document, into).read();
            fields(document, into);
        } catch (InvalidPasswordException e) {
            into.locked("the document opens only with a password");
        }
    }

    /// Whether the mark that ends every document (ISO 32000-1, 7.5.5) stands near the end of the file. What follows it may be anything.
    private static boolean ends(byte[] bytes) {
        for (int at = bytes.length - END.length; at >= Math.max(0, bytes.length - TAIL); at--) {
            if (Arrays.equals(bytes, at, at + END.length, END, 0, END.length)) {
                return true;
            }
        }
        return false;
    }

    private static void describe(PDDocument document, Manuscript into) {
        PDDocumentInformation information = document.getDocumentInformation();
        into.property("pages", String.valueOf(document.getNumberOfPages()));
        into.property("title", information.getTitle());
        into.property("author", information.getAuthor());
        into.property("producer", information.getProducer());
        if (information.getCreationDate() != null) {
            into.property("created", information.getCreationDate().toInstant().toString());
        }
    }

    private static void fields(PDDocument document, Manuscript into) throws UnreadableException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        if (form == null) {
            return;
        }
        for (PDField field : form.getFieldTree()) {
            String value = field.getValueAsString();
            if (value != null && !value.isBlank() && !value.equals("Off")) {
                into.block(AnchorKind.NOTE, "field " + field.getFullyQualifiedName(), value, Map.of());
            }
        }
    }

    /// The pages of one document, and what is missing on them.
    private static final class Pages {
        private final PDDocument document;
        private final Manuscript into;
        private long expected;
        private int images;

        Pages(PDDocument document, Manuscript into) {
            this.document = document;
            this.into = into;
        }

        void read() throws IOException {
            int count = document.getNumberOfPages();
            for (int number = 1; number <= count; number++) {
                into.open(AnchorKind.PAGE, String.valueOf(number), Map.of());
                try {
                    page(number);
                } catch (UnreadableException e) {
                    throw e;
                } catch (IOException | RuntimeException e) {
                    into.lessen("page " + number + " is damaged");
                } finally {
                    into.close();
                }
            }
            into.shortfall("glyphs that the document does not map to characters");
            if (images > 0) {
                into.lessen("%d of %d pages are images without text".formatted(images, count));
            }
        }

        private void page(int number) throws IOException {
            PDPage page = document.getPage(number - 1);
            PdfGlyphs glyphs = PdfGlyphs.of(page);
            expected += glyphs.shown();
            into.expect(expected, "glyphs");
            PdfLines lines = new PdfLines(number);
            lines.read(document);
            for (String paragraph : PdfParagraphs.of(lines.lines())) {
                into.paragraph(paragraph);
            }
            into.emit(lines.mapped());
            if (glyphs.shown() == 0 && glyphs.images() > 0) {
                images++;
            }
            comments(page);
        }

        private void comments(PDPage page) throws IOException {
            for (PDAnnotation annotation : page.getAnnotations()) {
                String contents = annotation.getContents();
                if (contents != null && !contents.isBlank()) {
                    into.block(AnchorKind.NOTE, "comment", contents, Map.of());
                }
            }
        }
    }
}
