package org.saksi.release.budget;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.saksi.terms.Sha256;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file of JSON lines that is only appended to. Each line carries the hash of the one before in its last field `before`; what is appended is on disk when
/// the call returns; two processes that append at once wait for each other.
final class ChainedFile {

    private static final String BEFORE = "before";
    private static final Object ONE_AT_A_TIME = new Object();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final String name;

    /// @param file made when it is not there
    /// @param name what the file is called when something is wrong with it
    ChainedFile(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    /// Appends what follows from the lines there are, while nobody else can.
    ///
    /// @param next new lines as fields, from all lines there are; may throw, and nothing is appended then
    /// @throws DamagedRecord when the file was changed otherwise than by appending, or cannot be written
    void append(UnaryOperator<List<Map<String, String>>> next) {
        synchronized (ONE_AT_A_TIME) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    FileLock lock = lock(channel)) {
                if (!lock.isValid()) {
                    throw new IOException("the lock was lost");
                }
                write(channel, next);
            } catch (IOException e) {
                throw new DamagedRecord(name + " " + file + " could not be written: " + e.getMessage(), e);
            }
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.lock();
        } catch (OverlappingFileLockException e) {
            throw new IOException("another part of this program holds it", e);
        }
    }

    private void write(FileChannel channel, UnaryOperator<List<Map<String, String>>> next) throws IOException {
        List<String> lines = lines(channel);
        String before = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        StringBuilder text = new StringBuilder();
        for (Map<String, String> fields : next.apply(parse(lines))) {
            before = line(fields, before);
            text.append(before).append('\n');
        }
        channel.position(channel.size());
        ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    private List<String> lines(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        channel.position(0);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // reads on until all is there
        }
        String text = new String(bytes.array(), StandardCharsets.UTF_8);
        if (!text.isEmpty() && !text.endsWith("\n")) {
            throw new DamagedRecord("the last line of " + name + " " + file + " is incomplete; an entry was cut off", null);
        }
        return text.lines().toList();
    }

    /// All lines as fields, in order, without the field that chains them.
    ///
    /// @throws DamagedRecord when a line does not follow from the one before
    List<Map<String, String>> entries() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return parse(lines(channel));
        } catch (IOException e) {
            throw new DamagedRecord(name + " " + file + " could not be read: " + e.getMessage(), e);
        }
    }

    private List<Map<String, String>> parse(List<String> lines) {
        List<Map<String, String>> entries = new ArrayList<>();
        String before = "";
        for (int i = 0; i < lines.size(); i++) {
            Map<String, String> fields = fields(lines.get(i), i + 1);
            fields.remove(BEFORE);
            if (!line(fields, before).equals(lines.get(i))) {
                throw new DamagedRecord("line " + (i + 1) + " of " + name + " " + file + " does not follow from the one before", null);
            }
            entries.add(fields);
            before = lines.get(i);
        }
        return entries;
    }

    private Map<String, String> fields(String line, int number) {
        try {
            JsonNode node = JSON.readTree(line);
            Map<String, String> fields = new LinkedHashMap<>();
            node.properties().forEach(p -> fields.put(p.getKey(), p.getValue().asString()));
            return fields;
        } catch (JacksonException e) {
            throw new DamagedRecord("line " + number + " of " + name + " " + file + " is no entry", e);
        }
    }

    private static String line(Map<String, String> fields, String before) {
        Map<String, String> chained = new LinkedHashMap<>(fields);
        chained.put(BEFORE, Sha256.of(before.getBytes(StandardCharsets.UTF_8)).hex());
        return JSON.writeValueAsString(chained);
    }
}
