package org.saksi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

/// `saksi tables` as somebody uses it who has only a file of records and a public codebook.
class TablesCommandTest {

    @TempDir
    private Path folder;
    private Path records = Path.of("");
    private Path codebook = Path.of("");

    @BeforeEach
    void draw() throws IOException {
        records = file("people.csv", people(300, 3));
        codebook = file("codebook.json", """
                {"columns": {"sex": ["f", "m", "unknown"], "town": ["A", "B", "C"], "kind": ["x", "y"]}}
                """);
    }

    private static String people(int count, long seed) {
        SplittableRandom dice = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder("sex,town,kind\n");
        for (int i = 0; i < count; i++) {
            text.append(dice.nextInt(3) == 0 ? "m" : "f").append(',').append("ABC".charAt(dice.nextInt(3))).append(',')
                    .append(dice.nextInt(12) == 0 ? "y" : "x").append('\n');
        }
        return text.toString();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Called saksi(Object... words) {
        return Called.with(Arrays.stream(words).map(Object::toString).toArray(String[]::new));
    }

    @Test
    void without_a_codebook_or_an_epsilon_or_with_an_impossible_one_the_call_is_wrong() {
        assertThat(saksi("tables", records, "--epsilon", 1)).satisfies(c -> {
            assertThat(c.status()).isEqualTo(2);
            assertThat(c.err()).contains("--domain CODEBOOK.json is needed", "would give people away");
        });
        assertThat(saksi("tables", records, "--domain", codebook).err()).contains("--epsilon says how much may be given away");
        assertThat(saksi("tables", records, "--domain", codebook, "--epsilon", -1).status()).isEqualTo(2);
        assertThat(saksi("tables", records, "--domain", codebook, "--epsilon", 1, "--budget", folder.resolve("b")).err())
                .contains("--budget and --population belong together");
    }

    @Test
    void columns_and_values_that_the_codebook_does_not_know_are_named() throws IOException {
        Called column = saksi("tables", file("e.csv", "sex,town,kind,shoe\nf,A,x,9\n"), "--domain", codebook, "--epsilon", 1);
        assertThat(column.status()).isEqualTo(2);
        assertThat(column.err()).contains("the codebook does not know the columns [shoe]");
        assertThat(saksi("tables", records, "--domain", codebook, "--epsilon", 1, "--columns", "shoe").err())
                .contains("the codebook has no column \"shoe\"; its columns are [sex, town, kind]");
        Called value = saksi("tables", file("v.csv", "sex,town,kind\nf,Z,x\n"), "--domain", codebook, "--epsilon", 1);
        assertThat(value.status()).isEqualTo(2);
        assertThat(value.err()).contains("column \"town\" holds \"Z\", which the codebook does not list");
        assertThat(saksi("tables", file("r.csv", "sex,town,kind\nf,A\n"), "--domain", codebook, "--epsilon", 1).err())
                .contains("has 2 cells, the header has 3");
    }

    @Test
    void every_cell_has_its_error_and_the_last_line_says_what_an_attacker_gains() {
        List<JsonNode> lines = saksi("tables", records, "--domain", codebook, "--epsilon", 2, "--json", "--way", 2).lines();
        assertThat(lines).hasSize(3 + 3 + 2 + 9 + 6 + 6 + 1);
        for (JsonNode cell : lines.subList(0, lines.size() - 1)) {
            assertThat(Called.keys(cell)).containsExactly("cell", "count", "sd", "low95", "high95", "shown");
            assertThat(cell.path("sd").asDouble()).isPositive();
            assertThat(cell.path("low95").asDouble()).isLessThan(cell.path("count").asDouble());
            assertThat(cell.path("shown").asBoolean()).isEqualTo(cell.path("count").asDouble() > 2.5 * cell.path("sd").asDouble());
        }
        JsonNode last = lines.getLast();
        assertThat(last.path("membership_advantage").asDouble()).isBetween(0.17, 0.18);
        assertThat(last.path("recognised_at_1_percent").asDouble()).isBetween(0.02, 0.04);
        assertThat(last.path("version").asString()).startsWith("saksi-tables/");
        assertThat(saksi("tables", records, "--domain", codebook, "--epsilon", 2).out()).contains("the best attacker");
    }

    @Test
    void noise_is_new_each_time_unless_a_test_asks_for_the_same() {
        assertThat(saksi("tables", records, "--domain", codebook, "--epsilon", 1, "--json").out())
                .isNotEqualTo(saksi("tables", records, "--domain", codebook, "--epsilon", 1, "--json").out());
        Called one = saksi("tables", records, "--domain", codebook, "--epsilon", 1, "--json", "--seed-for-tests", 5);
        assertThat(one.err()).contains("anybody can undo");
        assertThat(saksi("tables", records, "--domain", codebook, "--epsilon", 1, "--json", "--seed-for-tests", 5).out())
                .isEqualTo(one.out());
    }

    @Test
    void a_budget_that_is_spent_ends_with_3_and_a_changed_one_with_4() throws IOException {
        Path budget = folder.resolve("budget.jsonl");
        Object[] call = {"tables", records, "--domain", codebook, "--epsilon", 5, "--budget", budget, "--population", "p", "--json"};
        assertThat(saksi(call).last().path("spent").asDouble()).isPositive();
        assertThat(saksi(call).status()).isZero();
        Called third = saksi(call);
        assertThat(third.status()).isEqualTo(3);
        assertThat(third.out()).isEmpty();
        assertThat(third.err()).contains("The noise budget is spent", "Nothing was released and nothing was booked.");
        assertThat(Files.readAllLines(budget)).hasSize(2);
        Files.writeString(budget, Files.readString(budget).replaceFirst("\"mu2\":\"1", "\"mu2\":\"0"));
        assertThat(saksi(call).status()).isEqualTo(4);
    }

    @Test
    void an_annex_withholds_small_counts_and_an_attacker_tells_none() {
        List<JsonNode> lines = saksi("tables", records, "--domain", codebook, "--withhold", "--columns", "town,kind", "--json").lines();
        JsonNode last = lines.getLast();
        assertThat(last.path("recovered").asInt()).isZero();
        assertThat(last.path("withheld").asInt()).isGreaterThan(3);
        assertThat(last.path("narrowest").asInt()).isGreaterThanOrEqualTo(11);
        for (JsonNode cell : lines.subList(0, lines.size() - 1)) {
            assertThat(cell.path("count").isNull()).isEqualTo(!cell.path("shown").asBoolean());
            long count = cell.path("count").asLong(0);
            assertThat(count == 0 || count >= 11).as(cell.toString()).isTrue();
        }
        assertThat(saksi("tables", records, "--domain", codebook, "--withhold", "--columns", "town,kind").out())
                .contains("tells 0 of the small ones", "withheld");
    }

    @Test
    void an_annex_of_three_columns_with_noise_or_with_small_margins_is_not_made() throws IOException {
        assertThat(saksi("tables", records, "--domain", codebook, "--withhold").err()).contains("exactly two columns");
        assertThat(saksi("tables", records, "--domain", codebook, "--withhold", "--epsilon", 1).status()).isEqualTo(2);
        assertThat(saksi("tables", records, "--domain", codebook, "--withhold", "--columns", "town,kind", "--round", 7).status())
                .isEqualTo(2);
        Called small = saksi("tables", file("small.csv", "sex,town,kind\nf,A,x\nm,A,x\n"), "--domain", codebook, "--withhold", "--columns",
                "sex,town");
        assertThat(small.status()).isEqualTo(3);
        assertThat(small.err()).contains("No choice of withheld cells protects").contains("Nothing was released");
    }

    @Test
    void what_is_rounded_is_rounded_the_same_way_when_it_is_released_again() {
        Object[] call = {"tables", records, "--domain", codebook, "--withhold", "--columns", "sex,town", "--round", 10, "--released",
            folder.resolve("r.jsonl"), "--population", "p", "--json"};
        Called first = saksi(call);
        assertThat(first.err()).isEmpty();
        for (JsonNode cell : first.lines().subList(0, first.lines().size() - 1)) {
            assertThat(cell.path("count").asLong(0) % 10).isZero();
        }
        assertThat(saksi(call).out()).isEqualTo(first.out());
    }

    /// Sixty rounds: a table is released, a few people are added to one cell or taken from it, and another table about them is asked for.
    @Test
    void a_second_table_that_subtraction_would_turn_against_a_few_people_ends_with_3() throws IOException {
        SplittableRandom dice = new SplittableRandom(9);
        for (int trial = 0; trial < 60; trial++) {
            Path released = folder.resolve("released" + trial + ".jsonl");
            String text = people(300, 100 + trial);
            Object[] first = {"tables", file("a.csv", text), "--domain", codebook, "--withhold", "--columns", "sex,town", "--released",
                released,
                "--population", "p"};
            assertThat(saksi(first).status()).as("trial %d", trial).isZero();
            int few = 1 + dice.nextInt(10);
            String changed = dice.nextInt(2) == 0 ? text + "f,A,x\n".repeat(few) : without(text, few);
            Called second = saksi("tables", file("b.csv", changed), "--domain", codebook, "--withhold", "--columns",
                    dice.nextInt(2) == 0 ? "sex,town" : "town,sex", "--released", released, "--population", "p");
            assertThat(second.status()).as("trial %d", trial).isEqualTo(3);
            assertThat(second.out()).isEmpty();
            assertThat(second.err()).contains("The table would give people away").contains("nothing was recorded");
        }
    }

    private static String without(String text, int few) {
        List<String> lines = text.lines().toList();
        return String.join("\n", lines.subList(0, lines.size() - few)) + "\n";
    }

    @Test
    void a_codebook_that_is_none_ends_with_2_and_one_that_is_missing_with_1() throws IOException {
        Map<String, Integer> statuses = new HashMap<>();
        for (String text : List.of("not json", "{\"columns\": {}}", "{\"columns\": {\"sex\": 4}}", "{\"columns\": {\"sex\": []}}")) {
            statuses.put(text, saksi("tables", records, "--domain", file("c.json", text), "--epsilon", 1).status());
        }
        assertThat(statuses.values()).containsOnly(2);
        assertThat(saksi("tables", records, "--domain", folder.resolve("none.json"), "--epsilon", 1).status()).isEqualTo(1);
    }
}
