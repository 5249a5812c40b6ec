package org.saksi.release.budget;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.saksi.terms.Sha256;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The record of one budget file.
public final class NoiseBudget {

    private static final int DIGITS = 12;
    private static final Object ONE_AT_A_TIME = new Object();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final InstantSource clock;

    /// @param file the file; made when it is not there
    /// @param clock when bookings are made
    public NoiseBudget(Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /// Books a release. When this returns, the booking is on disk, and only then may noise be drawn.
    ///
    /// @param population whom the release is about
    /// @param squaredLoss µ² of the release; rounded up
    /// @param firstLimit what the population may spend in all if this is its first booking; later bookings keep the first limit
    /// @param what the release, in words
    /// @throws Overdraft when it does not fit; nothing is booked then
    /// @throws DamagedBudget when the file was changed otherwise than by bookings
    public BudgetEntry book(String population, BigDecimal squaredLoss, BigDecimal firstLimit, String what) {
        synchronized (ONE_AT_A_TIME) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    FileLock lock = lock(channel)) {
                if (!lock.isValid()) {
                    throw new IOException("the lock was lost");
                }
                return append(channel, population, squaredLoss.setScale(DIGITS, RoundingMode.CEILING), firstLimit, what);
            } catch (IOException e) {
                throw new DamagedBudget("the budget file " + file + " could not be written: " + e.getMessage(), e);
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

    private BudgetEntry append(FileChannel channel, String population, BigDecimal loss, BigDecimal firstLimit, String what)
            throws IOException {
        List<String> lines = lines(channel);
        List<BudgetEntry> entries = parse(lines);
        BigDecimal spent = BigDecimal.ZERO;
        BigDecimal limit = firstLimit.setScale(DIGITS, RoundingMode.FLOOR);
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).population().equals(population)) {
                spent = spent.max(entries.get(i).spent());
                limit = entries.get(i).limit();
            }
        }
        if (spent.add(loss).compareTo(limit) > 0) {
            throw new Overdraft(population, loss, limit.subtract(spent));
        }
        BudgetEntry entry = new BudgetEntry(population, loss, limit, spent.add(loss), what, clock.instant().toString());
        String line = line(entry, lines.isEmpty() ? "" : lines.get(lines.size() - 1)) + "\n";
        channel.position(channel.size());
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
        return entry;
    }

    private List<String> lines(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        channel.position(0);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // reads on until all is there
        }
        String text = new String(bytes.array(), StandardCharsets.UTF_8);
        if (!text.isEmpty() && !text.endsWith("\n")) {
            throw new DamagedBudget("the last line of the budget file " + file + " is incomplete; a booking was cut off", null);
        }
        return text.lines().toList();
    }

    /// All bookings of the file, in order.
    ///
    /// @throws DamagedBudget when a line does not follow from the one before
    public List<BudgetEntry> entries() {
        if (!java.nio.file.Files.exists(file)) {
            return List.of();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return parse(lines(channel));
        } catch (IOException e) {
            throw new DamagedBudget("the budget file " + file + " could not be read: " + e.getMessage(), e);
        }
    }

    private List<BudgetEntry> parse(List<String> lines) {
        List<BudgetEntry> entries = new ArrayList<>();
        String before = "";
        for (int i = 0; i < lines.size(); i++) {
            try {
                JsonNode node = JSON.readTree(lines.get(i));
                BudgetEntry entry = new BudgetEntry(node.path("population").asString(), decimal(node, "mu2"), decimal(node, "limit"),
                        decimal(node, "spent"), node.path("what").asString(), node.path("at").asString());
                if (!line(entry, before).equals(lines.get(i))) {
                    throw new DamagedBudget("line " + (i + 1) + " of the budget file " + file + " does not follow from the one before",
                            null);
                }
                entries.add(entry);
            } catch (JacksonException | NumberFormatException e) {
                throw new DamagedBudget("line " + (i + 1) + " of the budget file " + file + " is no booking", e);
            }
            before = lines.get(i);
        }
        return entries;
    }

    private static BigDecimal decimal(JsonNode node, String field) {
        return new BigDecimal(node.path(field).asString());
    }

    private static String line(BudgetEntry entry, String before) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("population", entry.population());
        fields.put("mu2", entry.squaredLoss().toPlainString());
        fields.put("limit", entry.limit().toPlainString());
        fields.put("spent", entry.spent().toPlainString());
        fields.put("what", entry.what());
        fields.put("at", entry.at());
        fields.put("before", Sha256.of(before.getBytes(StandardCharsets.UTF_8)).hex());
        return JSON.writeValueAsString(fields);
    }
}
