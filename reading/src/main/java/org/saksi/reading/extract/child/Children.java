package org.saksi.reading.extract.child;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

import org.saksi.reading.FileHint;
import org.saksi.reading.Recovery;
import org.saksi.reading.Transcript;
import org.saksi.reading.extract.format.Limits;
import org.saksi.reading.extract.format.MediaTypes;

/// The children at work: started when first needed, kept warm, replaced when spent or lost. Safe for use by several threads; as many files are read at once as
/// there may be children.
public final class Children implements AutoCloseable {

    private final Limits limits;
    private final Semaphore places;
    private final Deque<ChildProcess> idle = new ArrayDeque<>();
    private boolean closed;

    /// @param limits what one file may cost
    /// @param atMost how many children there may be at once, at least 1
    public Children(Limits limits, int atMost) {
        if (atMost < 1) {
            throw new IllegalArgumentException("there must be at least 1 child, but was " + atMost);
        }
        this.limits = limits;
        this.places = new Semaphore(atMost);
    }

    /// Has a file read in a child. Losing the child over it is an outcome of this file, not an error.
    ///
    /// @throws IOException when no child can be started at all
    public Transcript read(FileHint hint, String mediaType, InputStream file) throws IOException {
        places.acquireUninterruptibly();
        try {
            ChildProcess child = take();
            try {
                Transcript transcript = child.read(hint, mediaType, file);
                give(child);
                return transcript;
            } catch (ChildLostException e) {
                child.close();
                return Transcript.withoutText("none/1", mediaType, Recovery.none(e.reason()));
            }
        } finally {
            places.release();
        }
    }

    /// Starts a child and has it read a line, so that the first file finds it ready. Whatever goes wrong here shows itself with the first file.
    public void warm() {
        byte[] line = "<html><body><p>ready</p></body></html>".getBytes(StandardCharsets.US_ASCII);
        try {
            read(FileHint.named("ready.html"), MediaTypes.HTML, new ByteArrayInputStream(line));
        } catch (IOException | IllegalStateException e) {
            // The first file will say so, with an outcome of its own.
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        idle.forEach(ChildProcess::close);
        idle.clear();
    }

    private ChildProcess take() throws IOException {
        synchronized (this) {
            if (closed) {
                throw new IllegalStateException("the reader of files is closed");
            }
            ChildProcess waiting = idle.poll();
            if (waiting != null && !waiting.isSpent()) {
                return waiting;
            }
            if (waiting != null) {
                waiting.close();
            }
        }
        return ChildProcess.start(limits);
    }

    private synchronized void give(ChildProcess child) {
        if (closed || child.isSpent()) {
            child.close();
        } else {
            idle.push(child);
        }
    }
}
