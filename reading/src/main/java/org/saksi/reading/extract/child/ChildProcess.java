package org.saksi.reading.extract.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.saksi.reading.FileHint;
import org.saksi.reading.Transcript;
import org.saksi.reading.TranscriptEncoding;
import org.saksi.reading.extract.format.Limits;

/// One child, seen from its parent. It has an empty environment, bounded memory, no file of its own (the kernel lets it write none), and as many processor seconds a file
/// as the limits say. Used by one thread at a time.
final class ChildProcess implements AutoCloseable {

    private static final Path SHELL = Path.of("/bin/sh");
    /// Files of length 0 only, no core dump; then the program itself, in the same process.
    private static final String CONFINE = "ulimit -f 0; ulimit -c 0; exec \"$0\" \"$@\"";
    /// How many times its limit a file may take on the clock when the child gets little of the processor.
    static final int PATIENCE = 4;
    /// Names the start-up cache of the Java machine; without it the child starts without one.
    private static final String CACHE = "saksi.cache";
    private static final Duration UNKNOWN = Duration.ofSeconds(Long.MAX_VALUE);
    private static final int OUT_OF_MEMORY = 3;
    private static final int ANSWER_BYTES = 1 << 30;

    private final Limits limits;
    private final Process process;
    private final DataOutputStream to;
    private final DataInputStream from;
    private final Alarm alarm;
    private volatile boolean late;
    private final AtomicInteger rings = new AtomicInteger();
    private volatile Duration processorBefore = Duration.ZERO;
    private int answered;

    private ChildProcess(Limits limits, Process process) {
        this.limits = limits;
        this.process = process;
        this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.from = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        this.alarm = new Alarm(limits.timePerFile(), this::ring);
    }

    /// The time is over: on a busy machine the child may have had little of it, and is given more.
    private boolean ring() {
        Duration now = processorTime();
        boolean idle = !now.equals(UNKNOWN) && now.minus(processorBefore).compareTo(limits.timePerFile()) < 0;
        if (idle && rings.incrementAndGet() < PATIENCE) {
            return true;
        }
        late = true;
        process.destroyForcibly();
        return false;
    }

    private Duration processorTime() {
        return process.info().totalCpuDuration().orElse(UNKNOWN);
    }

    /// Starts a child.
    static ChildProcess start(Limits limits) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(limits)).redirectError(Redirect.DISCARD);
        builder.environment().clear();
        return new ChildProcess(limits, builder.start());
    }

    /// Has a file read.
    ///
    /// @throws ChildLostException when the child died or was ended over it, with the reason
    Transcript read(FileHint hint, String mediaType, InputStream file) throws ChildLostException {
        rings.set(0);
        processorBefore = processorTime();
        alarm.set();
        try {
            to.writeByte(Frames.READ);
            Frames.writeString(to, hint.name());
            Frames.writeString(to, hint.declaredType());
            Frames.writeString(to, mediaType);
            Frames.writeChunks(to, file);
            to.flush();
            if (from.readByte() != Frames.TRANSCRIPT) {
                throw new IOException("the child answered something else");
            }
            Transcript transcript = TranscriptEncoding.decode(Frames.readBlock(from, ANSWER_BYTES));
            answered++;
            return transcript;
        } catch (IOException | IllegalArgumentException e) {
            throw new ChildLostException(lost(), e);
        } finally {
            alarm.unset();
        }
    }

    /// Whether it has read as many files as one child may.
    boolean isSpent() {
        return answered >= limits.filesPerChild() || !process.isAlive();
    }

    @Override
    public void close() {
        alarm.unset();
        process.destroyForcibly();
    }

    private String lost() {
        try {
            if (!late && !process.waitFor(2, TimeUnit.SECONDS)) {
                return "the reader of files gave an answer that makes no sense";
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
        if (late) {
            return "reading it took longer than the limit of " + limits.timePerFile().toSeconds() + " s";
        }
        if (process.exitValue() == OUT_OF_MEMORY) {
            return "reading it needs more memory than the limit of " + limits.heapMebibytes() + " MiB";
        }
        return "the reader of files crashed over it (status " + process.exitValue() + ")";
    }

    private static List<String> command(Limits limits) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SHELL)) {
            command.addAll(List.of(SHELL.toString(), "-c", CONFINE));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + limits.heapMebibytes() + "m", "-Xss2m", "-XX:MaxMetaspaceSize=256m", "-XX:MaxDirectMemorySize=64m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "-XX:-CreateCoredumpOnCrash",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism", "-XX:ErrorFile=/dev/null", "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=/nonexistent",
                "-Duser.home=/nonexistent", "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC", "-Duser.language=en"));
        command.addAll(startUpCache());
        command.addAll(List.of("-cp", classPath()));
        command.add(ChildMain.class.getName());
        command.addAll(Arrays.asList(ChildMain.arguments(limits)));
        return command;
    }

    /// The cache the parent was started with holds what the child needs too; it fits a machine of the same object headers and modules only.
    private static List<String> startUpCache() {
        String cache = System.getProperty(CACHE);
        return cache == null
                ? List.of()
                : List.of("-XX:AOTCache=" + cache, "-XX:+UseCompactObjectHeaders",
                        "--enable-native-access=ALL-UNNAMED", "-Xlog:disable");
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
