package org.saksi.release.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoiseBudgetTest {

    @TempDir
    private Path folder;

    private NoiseBudget budget() {
        return new NoiseBudget(folder.resolve("budget.jsonl"), () -> Instant.parse("2026-01-02T03:04:05Z"));
    }

    private static BigDecimal of(String value) {
        return new BigDecimal(value);
    }

    @Test
    void what_was_spent_is_known_after_a_restart_and_an_overdraft_is_refused() {
        budget().book("people of A", of("0.6"), of("1"), "first");
        assertThat(budget().book("people of A", of("0.4"), of("99"), "second").spent()).isEqualByComparingTo("1.0");
        assertThatThrownBy(() -> budget().book("people of A", of("0.000000000001"), of("99"), "third")).isInstanceOf(Overdraft.class)
                .hasMessageContaining("people of A");
        assertThat(budget().book("people of B", of("0.5"), of("1"), "other people").spent()).isEqualByComparingTo("0.5");
        assertThat(budget().entries()).hasSize(3);
    }

    @Test
    void of_many_at_once_only_as_many_pass_as_fit() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            tries.add(() -> {
                try {
                    budget().book("p", of("0.1"), of("1"), "one of many");
                    return true;
                } catch (Overdraft e) {
                    return false;
                }
            });
        }
        int passed = 0;
        for (Future<Boolean> one : pool.invokeAll(tries)) {
            passed += one.get() ? 1 : 0;
        }
        pool.shutdown();
        assertThat(passed).isEqualTo(10);
        assertThat(budget().entries()).hasSize(10);
    }

    @Test
    void a_changed_or_cut_line_is_noticed() throws IOException {
        budget().book("p", of("0.1"), of("1"), "one");
        budget().book("p", of("0.1"), of("1"), "two");
        Path file = folder.resolve("budget.jsonl");
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("0\\.100000000000", "0.010000000000"));
        assertThatThrownBy(() -> budget().book("p", of("0.1"), of("1"), "three")).isInstanceOf(DamagedRecord.class);
        Files.writeString(file, text.substring(0, text.length() - 3));
        assertThatThrownBy(() -> budget().entries()).isInstanceOf(DamagedRecord.class);
    }
}
