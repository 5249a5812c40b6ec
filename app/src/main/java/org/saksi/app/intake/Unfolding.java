package org.saksi.app.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts what an archive unfolds to, archives within it included, and stops where it is a bomb.
final class Unfolding {

    private final ArchiveLimits limits;
    private final long mostBytes;
    private long bytes;
    private int members;

    /// @param length the outermost archive's own length
    Unfolding(ArchiveLimits limits, long length) {
        this.limits = limits;
        this.mostBytes = Math.max(limits.free(), length * limits.ratio());
    }

    /// One more member.
    ///
    /// @throws TooMuchException when there are too many
    void member() throws TooMuchException {
        if (++members > limits.members()) {
            throw new TooMuchException("it holds more than %d members".formatted(limits.members()));
        }
    }

    boolean mayGoDeeper(int depth) {
        return depth < limits.depth();
    }

    /// The bytes of a member, counted; closing leaves the archive open.
    InputStream counted(InputStream member) {
        return new FilterInputStream(member) {
            @Override
            public int read() throws IOException {
                int one = in.read();
                count(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] into, int from, int count) throws IOException {
                int read = in.read(into, from, count);
                count(Math.max(read, 0));
                return read;
            }

            @Override
            public void close() {}
        };
    }

    private void count(int more) throws TooMuchException {
        bytes += more;
        if (bytes > mostBytes) {
            throw new TooMuchException("it unfolds to more than %d bytes, as a zip bomb does".formatted(mostBytes));
        }
    }

    /// An archive goes beyond its limits.
    static final class TooMuchException extends IOException {

        private static final long serialVersionUID = 1L;

        TooMuchException(String message) {
            super(message);
        }
    }
}
