package org.saksi.release.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.release.tables.PublishedCount;

class ReleasedCountsTest {

    @TempDir
    private Path folder;

    private ReleasedCounts record(String name) {
        return new ReleasedCounts(folder.resolve(name), () -> Instant.parse("2026-01-02T03:04:05Z"));
    }

    private static ReleasedCounts.Shown shown(Map<String, String> where, String state, long count) {
        return new ReleasedCounts.Shown(new PublishedCount(where, state, count), count);
    }

    @Test
    void what_was_released_is_remembered_after_a_restart_and_by_population() {
        record("r").release("people of A", List.of(shown(Map.of("sex", "f"), "march", 60)), 11);
        record("r").release("people of B", List.of(shown(Map.of("sex", "f"), "april", 63)), 11);
        assertThat(record("r").about("people of A")).containsExactly(shown(Map.of("sex", "f"), "march", 60));
        assertThatThrownBy(() -> record("r").release("people of A", List.of(shown(Map.of("sex", "f"), "april", 63)), 11))
                .isInstanceOf(Leaking.class).hasMessageContaining("people of A").hasMessageContaining("{sex=f} (state april)");
        assertThat(record("r").about("people of A")).hasSize(1);
    }

    @Test
    void a_count_that_was_shown_rounded_is_shown_the_same_again() {
        PublishedCount count = new PublishedCount(Map.of("town", "A"), "march", 63);
        record("r").release("p", List.of(new ReleasedCounts.Shown(count, 60)), 11);
        assertThat(record("r").release("p", List.of(new ReleasedCounts.Shown(count, 70)), 11)).containsExactly(
                new ReleasedCounts.Shown(count, 60));
        assertThat(record("r").about("p")).hasSize(1);
    }

    /// Three hundred rounds of each kind of planted difference: a few people more or fewer at another time, a part that is nearly its whole, parts that nearly
    /// add up to their whole, the same across three releases.
    @Test
    void every_planted_difference_is_refused_and_none_is_recorded() {
        SplittableRandom dice = new SplittableRandom(11);
        for (int trial = 0; trial < 300; trial++) {
            ReleasedCounts record = record("trial" + trial);
            long whole = 100 + dice.nextInt(900);
            long few = 1 + dice.nextInt(10);
            long half = 20 + dice.nextInt(60);
            record.release("p", List.of(shown(Map.of(), "s1", whole)), 11);
            List<List<ReleasedCounts.Shown>> planted = new ArrayList<>();
            planted.add(List.of(shown(Map.of(), "s2", whole + few)));
            planted.add(List.of(shown(Map.of(), "s2", whole - few)));
            planted.add(List.of(shown(Map.of("sex", "f"), "s1", whole - few)));
            planted.add(List.of(shown(Map.of("town", "A", "sex", "f"), "s1", whole - few)));
            planted.add(List.of(shown(Map.of("town", "A"), "s1", half), shown(Map.of("town", "B"), "s1", whole - half - few)));
            for (List<ReleasedCounts.Shown> one : planted) {
                assertThatThrownBy(() -> record.release("p", one, 11)).as("trial %d: %s", trial, one).isInstanceOf(Leaking.class);
            }
            assertThat(record.about("p")).hasSize(1);
            record.release("p", List.of(shown(Map.of("town", "A"), "s1", half)), 11);
            assertThatThrownBy(() -> record.release("p", List.of(shown(Map.of("town", "B"), "s1", whole - half - few)), 11))
                    .isInstanceOf(Leaking.class);
            record.release("p", List.of(shown(Map.of("town", "B"), "s1", whole - half - 11)), 11);
            assertThat(record.about("p")).hasSize(3);
        }
    }

    @Test
    void a_changed_or_cut_line_is_noticed() throws IOException {
        record("r").release("p", List.of(shown(Map.of(), "s", 60), shown(Map.of("sex", "f"), "s", 30)), 11);
        Path file = folder.resolve("r");
        String text = Files.readString(file);
        Files.writeString(file, text.replace("\"60\"", "\"61\""));
        assertThatThrownBy(() -> record("r").about("p")).isInstanceOf(DamagedRecord.class);
        Files.writeString(file, text.substring(0, text.length() - 4));
        assertThatThrownBy(() -> record("r").release("p", List.of(shown(Map.of(), "t", 90)), 11)).isInstanceOf(DamagedRecord.class);
        Files.writeString(file, text.substring(text.indexOf('\n') + 1));
        assertThatThrownBy(() -> record("r").about("p")).isInstanceOf(DamagedRecord.class);
    }
}
