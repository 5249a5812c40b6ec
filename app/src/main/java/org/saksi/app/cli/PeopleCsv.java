package org.saksi.app.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;

/// Reads a table of separated values row by row, in bounded memory: comma, semicolon or tab, quoted or not, plain or `.gz`. A value that is
/// no UTF-8 is read as Windows-1252 and counted.
final class PeopleCsv implements AutoCloseable {

    /// The longest value, in bytes, and the widest row, in columns.
    static final int LONGEST_VALUE = 1 << 20;
    private static final int MOST_COLUMNS = 4096;
    private static final int BUFFER = 1 << 18;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Path path;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private byte separator = ',';
    private byte[] value = new byte[256];
    private int length;
    private boolean ascii;
    private long row;
    private long otherEncoding;

    private PeopleCsv(Path path, InputStream in) {
        this.path = path;
        this.in = in;
    }

    static PeopleCsv open(Path path) throws IOException {
        InputStream plain = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        boolean packed = path.getFileName().toString().endsWith(".gz");
        PeopleCsv csv = new PeopleCsv(path, packed ? new GZIPInputStream(plain, BUFFER) : plain);
        csv.begin();
        return csv;
    }

    /// How many values were no UTF-8.
    long otherEncoding() {
        return otherEncoding;
    }

    /// The number of the row read last, the headings counted as row 1.
    long rowNumber() {
        return row;
    }

    /// The next row, or null after the last. Empty lines are passed over.
    @Nullable
    List<String> next() throws IOException {
        while (true) {
            int first = peek();
            if (first < 0) {
                return null;
            }
            List<String> values = line();
            if (values.size() > 1 || !values.get(0).isEmpty()) {
                return values;
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void begin() throws IOException {
        fill();
        if (end >= 2 && (buffer[0] == (byte) 0xff && buffer[1] == (byte) 0xfe || buffer[0] == (byte) 0xfe && buffer[1] == (byte) 0xff)) {
            throw unreadable("it is written in UTF-16", "Save it as CSV in UTF-8 and run the command again.");
        }
        if (end >= 3 && buffer[0] == (byte) 0xef && buffer[1] == (byte) 0xbb && buffer[2] == (byte) 0xbf) {
            at = 3;
        }
        if (end >= 4 && buffer[0] == 'P' && buffer[1] == 'K' && buffer[2] == 3) {
            throw unreadable("it is a spreadsheet or an archive, not CSV", "Save the sheet as CSV in UTF-8 and run the command again.");
        }
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        for (int i = at; i < end && buffer[i] != '\n'; i++) {
            commas += buffer[i] == ',' ? 1 : 0;
            semicolons += buffer[i] == ';' ? 1 : 0;
            tabs += buffer[i] == '\t' ? 1 : 0;
        }
        separator = (byte) (tabs > Math.max(commas, semicolons) ? '\t' : semicolons > commas ? ';' : ',');
    }

    private List<String> line() throws IOException {
        row++;
        List<String> values = new ArrayList<>(16);
        while (true) {
            int stop = value();
            values.add(text());
            if (values.size() > MOST_COLUMNS) {
                throw unreadable("row " + row + " has more than " + MOST_COLUMNS + " columns",
                        "See whether it is a table of separated values.");
            }
            if (stop != separator) {
                return values;
            }
        }
    }

    /// Reads one value into the buffer of values; returns what ended it: the separator, a line end, or -1.
    private int value() throws IOException {
        length = 0;
        ascii = true;
        boolean quoted = peek() == '"';
        if (quoted) {
            at++;
            quotedPart();
        }
        while (true) {
            int c = read();
            if (c == '\r' && peek() == '\n') {
                c = read();
            }
            if (c < 0 || c == '\n' || c == '\r' || c == separator) {
                return c == '\r' ? '\n' : c;
            }
            append(c);
        }
    }

    private void quotedPart() throws IOException {
        while (true) {
            int c = read();
            if (c < 0) {
                throw unreadable("a quotation mark opened in row " + row + " is never closed", "Mend that row and run the command again.");
            }
            if (c == '"') {
                if (peek() != '"') {
                    return;
                }
                at++;
            }
            append(c);
        }
    }

    private void append(int c) {
        if (length == value.length) {
            if (length >= LONGEST_VALUE) {
                throw unreadable("a value in row " + row + " is longer than " + LONGEST_VALUE + " bytes",
                        "Most often a quotation mark was opened there and never closed; mend that row and run the command again.");
            }
            value = Arrays.copyOf(value, length * 2);
        }
        ascii &= c < 0x80;
        value[length++] = (byte) c;
    }

    private String text() {
        if (length == 0) {
            return "";
        }
        if (ascii) {
            return new String(value, 0, length, StandardCharsets.ISO_8859_1);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(value, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            otherEncoding++;
            return new String(value, 0, length, WINDOWS);
        }
    }

    private int read() throws IOException {
        if (at == end && !fill()) {
            return -1;
        }
        return buffer[at++] & 0xff;
    }

    private int peek() throws IOException {
        if (at == end && !fill()) {
            return -1;
        }
        return buffer[at] & 0xff;
    }

    private boolean fill() throws IOException {
        int got = in.read(buffer, 0, buffer.length);
        at = 0;
        end = Math.max(0, got);
        return got > 0;
    }

    private Refusal unreadable(String why, String advice) {
        return new Refusal(Refusal.Status.FOUND_WRONG, path + " cannot be read: " + why + ".", "Nothing was written.", advice);
    }
}
