package org.saksi.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanaryTest {

    private final Canary canary = Canary.seeded(7);

    @TempDir
    Path folder;

    private byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void it_is_seen_in_every_form_and_at_every_offset() {
        for (String before : List.of("", "a", "ab", "abc", "abcd")) {
            String text = before + canary.name() + " and more";
            assertFalse(canary.among(utf8(text)).isEmpty());
            assertFalse(canary.among(text.getBytes(StandardCharsets.UTF_16LE)).isEmpty());
            assertFalse(canary.among(text.getBytes(StandardCharsets.UTF_16BE)).isEmpty());
            assertFalse(canary.among(utf8(Base64.getEncoder().encodeToString(utf8(text)))).isEmpty());
            assertFalse(canary.among(utf8(Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_16LE)))).isEmpty());
            assertFalse(canary.among(utf8(HexFormat.of().formatHex(utf8(text)))).isEmpty());
            assertFalse(canary.among(utf8(text.toUpperCase(java.util.Locale.ROOT))).isEmpty());
            assertFalse(canary.among(utf8(text.toLowerCase(java.util.Locale.ROOT))).isEmpty());
        }
        assertEquals("", canary.among(utf8("nothing of the kind " + canary.name().substring(1))));
    }

    @Test
    void a_name_in_letters_of_another_script_is_seen_as_urls_and_json_write_it() {
        Canary khmer = new Canary("\u1780\u17b6\u179a\u17b8\u1793\u17bc\u1791\u17b6");
        assertFalse(khmer.among(utf8("%E1%9E%80%E1%9E%B6%E1%9E%9A%E1%9E%B8%E1%9E%93%E1%9E%BC%E1%9E%91%E1%9E%B6")).isEmpty());
        assertFalse(khmer.among(utf8("\"\\u1780\\u17b6\\u179a\\u17b8\\u1793\\u17bc\\u1791\\u17b6\"")).isEmpty());
    }

    @Test
    void it_is_seen_in_file_names_and_across_the_seams_of_a_long_file() throws IOException {
        Files.createDirectories(folder.resolve("of " + canary.name()));
        for (int at : List.of(0, (1 << 20) - 3, (1 << 20) + 100, (2 << 20) - 16)) {
            byte[] bytes = new byte[3 << 20];
            System.arraycopy(utf8(canary.name()), 0, bytes, at, canary.name().length());
            Files.write(folder.resolve("long" + at), bytes);
        }
        Files.write(folder.resolve("clean"), new byte[3 << 20]);
        List<Canary.Sighting> seen = canary.in(folder);
        assertEquals(5, seen.size(), seen::toString);
        assertTrue(seen.stream().noneMatch(s -> s.file().endsWith("clean")));
    }

    @Test
    void older_files_can_be_left_out() throws IOException {
        Path old = Files.write(folder.resolve("old"), utf8(canary.name()));
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        assertEquals(1, canary.in(folder).size());
        assertEquals(0, canary.in(folder, Instant.parse("2021-01-01T00:00:00Z")).size());
    }

    @Test
    void a_name_that_could_be_met_by_chance_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Canary("Sok"));
        assertFalse(Canary.seeded(1).name().equals(Canary.seeded(2).name()));
    }
}
