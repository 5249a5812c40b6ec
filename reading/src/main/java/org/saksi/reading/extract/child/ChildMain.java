package org.saksi.reading.extract.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

import org.saksi.reading.FileHint;
import org.saksi.reading.Transcript;
import org.saksi.reading.TranscriptEncoding;
import org.saksi.reading.extract.format.Formats;
import org.saksi.reading.extract.format.Limits;
import org.saksi.reading.extract.format.Source;

/// What runs in the child: takes a file from standard input, reads it, writes its transcript to standard output, until the input ends. Libraries cannot print into
/// the answer, open a network address, or outlive a parent that died.
public final class ChildMain {

    private static final int TIMED_OUT = 4;
    private static final long STACK = 16L << 20;
    private static final Set<String> OUTSIDE = Set.of("http", "https", "ftp", "mailto", "jmod");

    private ChildMain() {}

    /// @param args the limits, as [#arguments] writes them
    public static void main(String[] args) throws InterruptedException {
        Limits limits = limits(args);
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        URL.setURLStreamHandlerFactory(ChildMain::refuseOutside);
        Thread worker = new Thread(null, () -> serve(in, out, limits), "reader", STACK);
        worker.start();
        worker.join();
        Runtime.getRuntime().halt(0);
    }

    /// The limits as words for the command line.
    static String[] arguments(Limits limits) {
        return new String[]{Long.toString(limits.fileBytes()), Integer.toString(limits.textCharacters()),
            Long.toString(limits.inflatedBytes()),
            Integer.toString(limits.inflationRatio()), limits.timePerFile().toString(), Integer.toString(limits.heapMebibytes()),
            Integer.toString(limits.filesPerChild())};
    }

    private static Limits limits(String[] args) {
        return new Limits(Long.parseLong(args[0]), Integer.parseInt(args[1]), Long.parseLong(args[2]), Integer.parseInt(args[3]),
                Duration.parse(args[4]),
                Integer.parseInt(args[5]), Integer.parseInt(args[6]));
    }

    private static void serve(DataInputStream in, DataOutputStream out, Limits limits) {
        Alarm alarm = new Alarm(limits.timePerFile().multipliedBy(2L * ChildProcess.PATIENCE), () -> {
            Runtime.getRuntime().halt(TIMED_OUT);
            return false;
        });
        try {
            while (in.read() == Frames.READ) {
                alarm.set();
                FileHint hint = new FileHint(Frames.readString(in), Frames.readString(in));
                String mediaType = Frames.readString(in);
                byte[] bytes = Frames.readChunks(in);
                Transcript transcript = Formats.read(new Source(bytes, hint, limits), mediaType);
                out.writeByte(Frames.TRANSCRIPT);
                Frames.writeBlock(out, TranscriptEncoding.encode(transcript));
                out.flush();
                alarm.unset();
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(1);
        }
    }

    private static @org.jspecify.annotations.Nullable URLStreamHandler refuseOutside(String protocol) {
        return OUTSIDE.contains(protocol) ? new NoSuchPlace() : null;
    }

    /// No address outside this process can be opened.
    private static final class NoSuchPlace extends URLStreamHandler {
        @Override
        protected java.net.URLConnection openConnection(URL address) throws IOException {
            throw new IOException("the reader of files has no network");
        }
    }
}
