package org.saksi.reading.extract.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

import org.saksi.reading.FileHint;

/// A single file packed by gzip (RFC 1952): it is read as the file inside, and nothing is said of the wrapping.
final class Gzip {

    private static final String ENDING = ".gz";
    private static final int HARMLESS = 8 << 20;

    private Gzip() {}

    /// The file inside.
    ///
    /// @throws UnreadableException when it unfolds beyond the limits
    static Source unpack(Source source) throws IOException {
        ByteArrayOutputStream inside = new ByteArrayOutputStream();
        try (InputStream in = new GZIPInputStream(source.open())) {
            byte[] chunk = new byte[16 << 10];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                if (inside.size() + n > source.limits().inflatedBytes()) {
                    throw new UnreadableException("it unfolds to more than the limit of " + source.limits().inflatedBytes() + " bytes");
                }
                if (inside.size() > HARMLESS && inside.size() / source.bytes().length > source.limits().inflationRatio()) {
                    throw new UnreadableException("it unfolds to more than " + source.limits().inflationRatio() + " times its size");
                }
                inside.write(chunk, 0, n);
            }
        }
        return new Source(inside.toByteArray(), inner(source.hint()), source.limits());
    }

    private static FileHint inner(FileHint hint) {
        String name = hint.name();
        boolean packed = name.toLowerCase(Locale.ROOT).endsWith(ENDING);
        return FileHint.named(packed ? name.substring(0, name.length() - ENDING.length()) : name);
    }
}
