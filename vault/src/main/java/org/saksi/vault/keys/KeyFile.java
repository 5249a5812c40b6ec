package org.saksi.vault.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.saksi.terms.UserId;
import org.saksi.vault.disk.DurableFiles;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// `keys.json`: which casebook this is, and the slots of the persons who may open it.
///
/// @param format version of the casebook's format
/// @param casebook the casebook's random name
/// @param slots one for each person, the recovery slot among them
public record KeyFile(int format, String casebook, List<KeySlot> slots) {

    /// The format that this program writes and the newest that it reads.
    public static final int FORMAT = 1;

    /// The person of the recovery slot.
    public static final UserId RECOVERY = new UserId("recovery");

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    public KeyFile {
        slots = List.copyOf(slots);
    }

    /// Reads the file.
    ///
    /// @throws NewerFormatException when a later version of the program wrote it
    /// @throws IllegalArgumentException when it holds something else
    public static KeyFile read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            var tree = JSON.readTree(bytes);
            int format = tree.path("format").asInt(0);
            if (format > FORMAT) {
                throw new NewerFormatException(format, FORMAT);
            }
            return JSON.treeToValue(tree, KeyFile.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("keys.json is damaged: " + e.getOriginalMessage(), e);
        }
    }

    /// Writes the file durably.
    public void write(Path file) throws IOException {
        DurableFiles.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
    }

    /// The slot of a person.
    public Optional<KeySlot> slot(UserId person) {
        return slots.stream().filter(s -> s.person().equals(person)).findFirst();
    }

    /// The same file with one more slot, or with this person's slot replaced.
    public KeyFile with(KeySlot slot) {
        List<KeySlot> more = new ArrayList<>(slots.stream().filter(s -> !s.person().equals(slot.person())).toList());
        more.add(slot);
        return new KeyFile(format, casebook, more);
    }
}
