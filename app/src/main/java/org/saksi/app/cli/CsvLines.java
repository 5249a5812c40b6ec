package org.saksi.app.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.io.IOException;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/// Prints CSV: UTF-8, a header, `\n` line ends.
final class CsvLines {

    private CsvLines() {}

    /// Prints the table and leaves the stream open: closed by its printer, it would look like one that nobody reads.
    static void print(PrintStream out, List<String> header, List<List<String>> rows) {
        PrintWriter words = new PrintWriter(out, false, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(words);
        try {
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the table could not be printed", e);
        }
    }
}
