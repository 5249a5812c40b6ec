package org.saksi.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.saksi.vault.log.SignedNote;
import org.saksi.vault.log.TreeHead;

/// A checkpoint that was kept elsewhere: the line itself, a file with the line, or a file with the signed note.
final class KeptCheckpoint {

    private KeptCheckpoint() {}

    /// @throws IllegalArgumentException when it is none of these
    static TreeHead of(String lineOrFile) throws IOException {
        if (!isFile(lineOrFile)) {
            return TreeHead.parseLine(lineOrFile);
        }
        String text = Files.readString(Path.of(lineOrFile), StandardCharsets.UTF_8);
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (text.contains("\n\n— ")) {
            return TreeHead.parse(SignedNote.parse(text).text());
        }
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("the file of the kept checkpoint is empty");
        }
        return TreeHead.parseLine(lines.getLast());
    }

    private static boolean isFile(String text) {
        try {
            return Files.isRegularFile(Path.of(text));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
