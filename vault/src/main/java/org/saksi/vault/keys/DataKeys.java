package org.saksi.vault.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.saksi.terms.Sensitivity;
import org.saksi.vault.disk.DurableFiles;
import org.saksi.vault.log.CanonicalBase64;

/// `data-keys`: the wrapped data keys of all exhibits. New keys are appended; to destroy one, the file is rewritten without it under a new
/// epoch key, so that an older copy of the file is of no use to whoever has only the newer epoch key.
///
/// Reads are safe for several threads; writes come from one.
public final class DataKeys {

    private static final String HEAD = "saksi-data-keys/1 ";
    private static final int EPOCH_WORDS = 4;
    private static final int KEY_WORDS = 5;

    private final Path file;
    private final String casebook;
    private final KeyRing ring;
    private final SecureRandom random;
    private final Map<Sensitivity, EpochKey> epochs = new EnumMap<>(Sensitivity.class);
    private final Map<Sensitivity, Sealer> open = new EnumMap<>(Sensitivity.class);
    private final Map<String, WrappedKey> wrapped = new LinkedHashMap<>();
    private long length;
    private @Nullable Remembered last;

    private DataKeys(Path file, String casebook, KeyRing ring, SecureRandom random) {
        this.file = file;
        this.casebook = casebook;
        this.ring = ring;
        this.random = random;
    }

    /// Writes the file of a new casebook: an epoch key for each compartment, no data keys.
    public static DataKeys create(Path file, String casebook, KeyRing ring, SecureRandom random) throws IOException {
        DataKeys keys = new DataKeys(file, casebook, ring, random);
        for (Sensitivity compartment : ring.compartments()) {
            keys.newEpoch(compartment);
        }
        keys.rewrite();
        return keys;
    }

    /// Reads the file. A last line without its end is what a crash left of a key that was never acknowledged; it is cut off.
    ///
    /// @throws IllegalArgumentException when it holds something else
    /// @throws UnsealableException when an epoch key does not open
    public static DataKeys read(Path file, String casebook, KeyRing ring, SecureRandom random) throws IOException, UnsealableException {
        DataKeys keys = new DataKeys(file, casebook, ring, random);
        String text = Files.readString(file, StandardCharsets.UTF_8);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        keys.length = whole.getBytes(StandardCharsets.UTF_8).length;
        List<String> lines = whole.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEAD + casebook)) {
            throw new IllegalArgumentException("data-keys does not begin with \"" + HEAD + casebook + "\"");
        }
        for (String line : lines.subList(1, lines.size())) {
            keys.take(line);
        }
        return keys;
    }

    /// The subjects for which there is a key in a file's content, readable without any key. What has none was destroyed.
    public static Set<String> subjects(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).lines().map(line -> line.split(" ", -1))
                .filter(words -> words.length == KEY_WORDS && words[0].equals("key")).map(words -> words[1]).collect(Collectors.toSet());
    }

    /// Opens what the ring opens since it was widened.
    ///
    /// @throws UnsealableException when an epoch key does not open
    public void widen() throws UnsealableException {
        synchronized (wrapped) {
            for (EpochKey epoch : epochs.values()) {
                if (!open.containsKey(epoch.compartment())) {
                    open(epoch);
                }
            }
        }
    }

    private void open(EpochKey epoch) throws UnsealableException {
        Sealer compartment = ring.compartment(epoch.compartment()).orElse(null);
        if (compartment != null) {
            open.put(epoch.compartment(), new Sealer(compartment.open(CanonicalBase64.read(epoch.sealed()), epoch.place(casebook))));
        }
    }

    /// A new data key, wrapped but not yet in the file.
    ///
    /// @throws IllegalArgumentException when the ring does not open the compartment
    public WrappedKey wrap(DataKey key, Sensitivity compartment) {
        synchronized (wrapped) {
            EpochKey epoch = epochs.get(compartment);
            Sealer sealer = open.get(compartment);
            if (epoch == null || sealer == null) {
                throw new IllegalArgumentException("this person does not hold the compartment \"" + compartment.code() + "\"");
            }
            WrappedKey bare = new WrappedKey(key.subject(), compartment, epoch.epoch(), "");
            return new WrappedKey(bare.subject(), compartment, bare.epoch(),
                    CanonicalBase64.write(sealer.seal(key.bytes(), bare.place(casebook))));
        }
    }

    /// Appends wrapped keys durably. When this fails the file is as it was.
    public void append(List<WrappedKey> fresh) throws IOException {
        StringBuilder lines = new StringBuilder();
        fresh.forEach(key -> lines.append(key.line()));
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
            writeAt(channel, bytes);
            channel.force(true);
        }
        length += bytes.length;
        synchronized (wrapped) {
            fresh.forEach(key -> wrapped.put(key.subject(), key));
        }
    }

    /// Whether there is a key for this subject, whoever may open it.
    public boolean holds(String subject) {
        synchronized (wrapped) {
            return wrapped.containsKey(subject);
        }
    }

    /// The data key of a subject; empty when it was destroyed or the ring does not open its compartment.
    ///
    /// @throws UnsealableException when it is damaged
    public Optional<DataKey> key(String subject) throws UnsealableException {
        WrappedKey found;
        Sealer sealer;
        synchronized (wrapped) {
            found = wrapped.get(subject);
            sealer = found == null ? null : open.get(found.compartment());
        }
        return found == null || sealer == null ? Optional.empty() : Optional.of(unwrap(found, sealer));
    }

    /// The seal of the fields under a subject's data key, as [#key] gives it. The last one asked for is remembered until its key is destroyed: the rows of a
    /// table all lie under one key, and to unwrap it and derive from it costs more than to open a row.
    ///
    /// @throws UnsealableException when the key is damaged
    public Optional<Sealer> sealer(String subject) throws UnsealableException {
        synchronized (wrapped) {
            Remembered known = last;
            if (known != null && known.subject.equals(subject)) {
                return Optional.of(known.sealer);
            }
            Optional<Sealer> found = key(subject).map(DataKey::sealer);
            last = found.map(sealer -> new Remembered(subject, sealer)).orElse(null);
            return found;
        }
    }

    private record Remembered(String subject, Sealer sealer) {}

    /// Whether [#destroy] would find nothing in its way: the key is gone already, or this person holds its compartment.
    public boolean mayDestroy(String subject) {
        synchronized (wrapped) {
            WrappedKey key = wrapped.get(subject);
            return key == null || open.containsKey(key.compartment());
        }
    }

    /// Destroys the key of a subject: rewrites the file without it under a new epoch key of its compartment. A key that is gone already
    /// stays so.
    ///
    /// @throws UnsealableException when another key of the compartment does not open; then nothing is changed
    public void destroy(String subject) throws IOException, UnsealableException {
        synchronized (wrapped) {
            WrappedKey gone = wrapped.get(subject);
            if (gone == null) {
                return;
            }
            Sensitivity compartment = gone.compartment();
            Map<String, WrappedKey> before = new LinkedHashMap<>(wrapped);
            last = null;
            EpochKey epochBefore = epochs.get(compartment);
            Sealer openBefore = open.get(compartment);
            try {
                wrapped.remove(subject);
                rewrap(compartment);
                rewrite();
            } catch (IOException | UnsealableException e) {
                wrapped.putAll(before);
                epochs.put(compartment, java.util.Objects.requireNonNull(epochBefore));
                open.put(compartment, java.util.Objects.requireNonNull(openBefore));
                throw e;
            }
        }
    }

    private void rewrap(Sensitivity compartment) throws UnsealableException {
        Sealer old = open.get(compartment);
        Map<String, DataKey> kept = new LinkedHashMap<>();
        for (WrappedKey key : wrapped.values()) {
            if (key.compartment() == compartment) {
                kept.put(key.subject(), unwrap(key, old));
            }
        }
        newEpoch(compartment);
        kept.forEach((name, key) -> wrapped.put(name, wrap(key, compartment)));
    }

    private void take(String line) throws UnsealableException {
        String[] words = line.split(" ", -1);
        if (words.length == EPOCH_WORDS && words[0].equals("epoch")) {
            EpochKey epoch = new EpochKey(Sensitivity.ofCode(words[1]), Integer.parseInt(words[2]), words[3]);
            epochs.put(epoch.compartment(), epoch);
            open(epoch);
        } else if (words.length == KEY_WORDS && words[0].equals("key")) {
            WrappedKey key = new WrappedKey(words[1], Sensitivity.ofCode(words[2]), Integer.parseInt(words[3]), words[4]);
            wrapped.put(key.subject(), key);
        } else {
            throw new IllegalArgumentException("data-keys has a line that is neither an epoch nor a key");
        }
    }

    private void newEpoch(Sensitivity compartment) {
        EpochKey before = epochs.get(compartment);
        byte[] key = new byte[Sealer.KEY_LENGTH];
        random.nextBytes(key);
        EpochKey bare = new EpochKey(compartment, before == null ? 1 : before.epoch() + 1, "");
        Sealer sealer = ring.compartment(compartment).orElseThrow();
        epochs.put(compartment, new EpochKey(compartment, bare.epoch(), CanonicalBase64.write(sealer.seal(key, bare.place(casebook)))));
        open.put(compartment, new Sealer(key));
    }

    private void rewrite() throws IOException {
        StringBuilder text = new StringBuilder(HEAD).append(casebook).append('\n');
        epochs.values().forEach(epoch -> text.append(epoch.line()));
        wrapped.values().forEach(key -> text.append(key.line()));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        DurableFiles.write(file, bytes);
        length = bytes.length;
    }

    private DataKey unwrap(WrappedKey key, @Nullable Sealer sealer) throws UnsealableException {
        if (sealer == null) {
            throw new IllegalArgumentException("the compartment \"" + key.compartment().code() + "\" is closed");
        }
        return new DataKey(key.subject(), sealer.open(CanonicalBase64.read(key.sealed()), key.place(casebook)));
    }

    private void writeAt(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        long at = length;
        while (rest.hasRemaining()) {
            at += channel.write(rest, at);
        }
    }
}
