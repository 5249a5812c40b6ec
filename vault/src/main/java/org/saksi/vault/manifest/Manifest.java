package org.saksi.vault.manifest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.saksi.vault.disk.DurableFiles;
import org.saksi.vault.log.LogName;
import org.saksi.vault.log.SignedNote;
import org.saksi.vault.log.SignerKey;
import org.saksi.vault.log.VerifierKey;

/// The files of a casebook at a clean close.
///
/// @param log the casebook's log
/// @param closed when
/// @param files all of them, in order of their paths
public record Manifest(LogName log, Instant closed, List<ListedFile> files) {

    private static final String HEAD = "saksi-manifest/1";
    private static final int HEAD_LINES = 3;

    public Manifest {
        files = List.copyOf(files.stream().sorted(Comparator.comparing(ListedFile::path)).toList());
    }

    /// Reads the file; what is not byte for byte what [#write] writes is refused.
    ///
    /// @throws IllegalArgumentException when it is no manifest, or not signed by this key
    public static Manifest read(Path file, VerifierKey key) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        SignedNote note = SignedNote.parse(new String(bytes, StandardCharsets.UTF_8));
        if (!java.util.Arrays.equals(note.toString().getBytes(StandardCharsets.UTF_8), bytes)) {
            throw new IllegalArgumentException("not in its one right form");
        }
        if (!note.isSignedBy(key)) {
            throw new IllegalArgumentException("its signature is not that of " + key.name());
        }
        return parse(note.text());
    }

    /// Signs and writes durably.
    public void write(Path file, SignerKey key) throws IOException {
        DurableFiles.write(file, key.sign(text()).toString().getBytes(StandardCharsets.UTF_8));
    }

    /// The line of one file.
    public Optional<ListedFile> file(String path) {
        return files.stream().filter(f -> f.path().equals(path)).findFirst();
    }

    /// What is signed.
    String text() {
        StringBuilder text = new StringBuilder(HEAD + "\n" + log + "\n" + closed + "\n");
        files.forEach(file -> text.append(file.line()));
        return text.toString();
    }

    private static Manifest parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < HEAD_LINES || !lines.getFirst().equals(HEAD)) {
            throw new IllegalArgumentException("it does not begin with " + HEAD);
        }
        try {
            return new Manifest(new LogName(lines.get(1)), Instant.parse(lines.get(2)),
                    lines.subList(HEAD_LINES, lines.size()).stream().map(ListedFile::parse).toList());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("its time is none: \"" + lines.get(2) + "\"", e);
        }
    }
}
