package org.saksi.reading.extract.format;

import java.util.Map;

import org.saksi.reading.Anchor;
import org.saksi.reading.AnchorKind;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/// Comma-separated values (RFC 4180, and with semicolons, tabs or bars): the text is the file itself, each record an anchor. Records are found by a scan of
/// the quotes; what to expect is counted by FastCSV.
public final class CsvReader implements FormatReader {

    private static final String SEPARATORS = ",;\t|";

    @Override
    public String version() {
        return "csv/1";
    }

    @Override
    public void read(Source source, Manuscript into) throws UnreadableException {
        String text = PlainTextReader.decode(source, into);
        if (text.isEmpty()) {
            return;
        }
        char separator = separator(text);
        int found = new Records(text, separator).anchor(into);
        into.property("separator", separator == '\t' ? "tab" : String.valueOf(separator));
        into.property("records", String.valueOf(found));
        long counted = counted(text, separator);
        if (counted != found) {
            into.lessen(
                    "the records are ambiguous: one count finds %d, another %d; a quotation mark may be missing".formatted(found, counted));
        }
    }

    /// The separator that stands most evenly in the first lines.
    static char separator(String text) {
        String[] lines = text.lines().filter(line -> !line.isBlank()).limit(20).toArray(String[]::new);
        char best = ',';
        long bestScore = 0;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char candidate = SEPARATORS.charAt(i);
            long least = Long.MAX_VALUE;
            for (String line : lines) {
                least = Math.min(least, line.chars().filter(c -> c == candidate).count());
            }
            long first = lines.length == 0 ? 0 : lines[0].chars().filter(c -> c == candidate).count();
            long score = least * 1_000 + first;
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static long counted(String text, char separator) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (de.siegmar.fastcsv.reader.CsvReader<CsvRecord> records = de.siegmar.fastcsv.reader.CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Math.max(1 << 20, 2 * text.length()))
                .ofCsvRecord(unmarked)) {
            return records.stream().count();
        } catch (java.io.IOException | RuntimeException e) {
            return -1;
        }
    }

    /// The records of a text, by a scan of its quotation marks.
    private static final class Records {
        private final String text;
        private final char separator;
        private boolean unclosed;

        Records(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        int anchor(Manuscript into) {
            int records = 0;
            int start = text.startsWith("\uFEFF") ? 1 : 0;
            int points = start;
            while (start < text.length()) {
                int end = end(start);
                int length = text.codePointCount(start, end);
                if (end > start) {
                    records++;
                    into.anchor(new Anchor(AnchorKind.ROW, String.valueOf(records), points, points + length, Map.of()));
                }
                int next = afterBreak(end);
                points += length + (next - end);
                start = next;
            }
            if (unclosed) {
                into.lessen("a quotation mark is never closed: the last record may be several");
            }
            return records;
        }

        /// Where the record that begins here ends: at a line break outside quotation marks.
        private int end(int start) {
            boolean quoted = false;
            boolean atFieldStart = true;
            for (int i = start; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '"' && (quoted || atFieldStart)) {
                    quoted = !quoted;
                    atFieldStart = quoted || i + 1 < text.length() && text.charAt(i + 1) == '"';
                } else if (!quoted && (c == '\n' || c == '\r')) {
                    return i;
                } else {
                    atFieldStart = !quoted && c == separator;
                }
            }
            unclosed = quoted;
            return text.length();
        }

        private int afterBreak(int end) {
            if (end >= text.length()) {
                return end;
            }
            boolean pair = text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
            return end + (pair ? 2 : 1);
        }
    }
}
