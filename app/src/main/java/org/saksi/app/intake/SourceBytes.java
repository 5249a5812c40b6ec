package org.saksi.app.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The bytes of a file that is being taken in; a failure to read them is told apart from a failure to keep them.
final class SourceBytes extends FilterInputStream {

    SourceBytes(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        try {
            return in.read();
        } catch (IOException | IllegalArgumentException e) {
            throw new SourceUnreadableException(e);
        }
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
        try {
            return in.read(into, from, count);
        } catch (IOException | IllegalArgumentException e) {
            throw new SourceUnreadableException(e);
        }
    }
}
