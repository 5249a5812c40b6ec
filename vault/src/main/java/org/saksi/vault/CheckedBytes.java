package org.saksi.vault;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

import org.saksi.terms.Sha256;

/// The bytes of an exhibit without their padding; the end is given only when their digest is the one recorded at deposit.
final class CheckedBytes extends FilterInputStream {

    private final Exhibit exhibit;
    private final MessageDigest digester = Sha256.digester();
    private long left;
    private boolean ended;

    CheckedBytes(InputStream opening, Exhibit exhibit) {
        super(opening);
        this.exhibit = exhibit;
        this.left = exhibit.bytes();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (left == 0) {
            end();
            return -1;
        }
        int read = in.read(into, from, (int) Math.min(left, count));
        if (read < 0) {
            throw new IOException("exhibit " + exhibit.id() + " ends " + left + " bytes too early");
        }
        digester.update(into, from, read);
        left -= read;
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void end() throws IOException {
        if (!ended) {
            ended = true;
            Sha256 found = Sha256.ofDigest(digester.digest());
            if (!found.equals(exhibit.sha256())) {
                throw new IOException("exhibit " + exhibit.id() + " has digest " + found + ", recorded was " + exhibit.sha256());
            }
        }
    }
}
