package org.saksi.reading.extract.format;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.saksi.reading.AnchorKind;

/// A workbook (ECMA-376, SpreadsheetML): sheet after sheet, a line a row, tabs between cells, each value as the workbook shows it; then the comments. What to expect is the number
/// of cells with a value, counted over all sheets by [XlsxCells].
public final class XlsxReader implements FormatReader {

    @Override
    public String version() {
        return "xlsx/1";
    }

    @Override
    public void read(Source source, Manuscript into) throws IOException {
        try (ZipParts parts = ZipParts.of(source)) {
            if (parts.isSalvaged()) {
                into.lessen("the archive that holds the workbook is broken; what could be saved of it is read");
            }
            List<String> sheets = parts.names().stream()
                    .filter(n -> n.startsWith("xl/worksheets/") && n.endsWith(".xml") && !n.contains("/_rels/")).toList();
            into.expect(XlsxCells.count(parts, sheets, into), "cells");
            into.shortfall("cells on sheets that are not read");
            CoreProperties.describe(parts, into);
            XlsxBook book = XlsxBook.of(parts, sheets);
            XlsxSheet reader = new XlsxSheet(book, into);
            for (XlsxBook.Sheet sheet : book.sheets()) {
                into.part();
                into.open(AnchorKind.SECTION, sheet.name(), sheet.hidden() ? Map.of("hidden", "true") : Map.of());
                try {
                    into.paragraph(sheet.name());
                    reader.read(sheet.name(), parts.part(sheet.part()).orElse(new byte[0]));
                } finally {
                    into.close();
                }
            }
            comments(parts, into);
        }
    }

    private static void comments(ZipParts parts, Manuscript into) throws IOException {
        for (String name : parts.names()) {
            if (name.matches("xl/(?:comments\\d*|comments/comment\\d*|threadedComments/.*)\\.xml")) {
                for (XlsxComments.Comment comment : XlsxComments.of(parts.part(name).orElse(new byte[0]))) {
                    into.block(AnchorKind.NOTE, "comment " + comment.cell(), comment.words(),
                            comment.author().isEmpty() ? Map.of() : Map.of("author", comment.author()));
                }
            }
        }
    }
}
