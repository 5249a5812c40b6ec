package org.saksi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

class BenchCommandTest {

    @Test
    void each_work_has_its_seconds_on_the_clock_and_of_the_processors() {
        List<JsonNode> lines = Called.with("bench", "estimate_first", "--runs", "1", "--json").lines();
        assertThat(lines).hasSize(2);
        for (JsonNode line : lines) {
            assertThat(Called.keys(line)).containsExactly("name", "figure", "unit");
            assertThat(line.path("name").asString()).isEqualTo("estimate_first_answer");
            assertThat(line.path("figure").asDouble()).isPositive();
        }
        assertThat(lines).extracting(l -> l.path("unit").asString()).containsExactly("s", "cpu_s");
    }

    @Test
    void work_that_there_is_not_ends_with_2_and_names_what_there_is() {
        Called called = Called.with("bench", "cake");
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("there is no bench \"cake\"; there are [estimate_first_answer, estimate_stepwise");
        assertThat(Called.with("bench", "--runs", "0").status()).isEqualTo(2);
    }
}
