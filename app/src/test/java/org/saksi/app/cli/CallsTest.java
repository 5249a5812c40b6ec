package org.saksi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

/// Calls that need no casebook, and calls that are wrong.
class CallsTest {

    private static final String SHORE = "Harbour Relief counted 742 boats on the river Ulm in May. It interviewed 58 survivors there.\n";

    @TempDir
    private Path home;

    @BeforeEach
    void texts() throws IOException {
        Files.writeString(home.resolve("shore.txt"), SHORE);
        Files.writeString(home.resolve("copy.txt"), SHORE);
        Files.writeString(home.resolve("pairs.jsonl"),
                """
                        {"pair_id":"same","text_a":"the ferry left the pier at dawn and nobody on the shore saw where it went","text_b":"the ferry left the pier at dawn and nobody on the shore saw where it went"}

                        {"pair_id":7,"text_a":"the river is wide here","text_b":"nobody came to the market"}
                        """);
    }

    private String path(String name) {
        return home.resolve(name).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "text", "read", "origins", "figures", "copies", "init", "person", "person add", "add", "verify",
        "certificate", "serve", "backup", "restore", "link", "estimate", "tables", "read --nonsense x", "serve --port many x"})
    void a_call_that_does_not_fit_ends_with_2_and_says_what_does(String call) {
        Called called = Called.with(call.isEmpty() ? new String[0] : call.split(" "));
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(called.err().lines().count()).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "read", "origins", "figures", "copies", "estimate"})
    void a_file_that_is_not_there_ends_with_1_and_is_named(String command) {
        Called called = Called.with(command, path("absent.txt"));
        assertThat(called.status()).isEqualTo(1);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).contains("absent.txt").contains("Nothing was changed.").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({"verify,2", "serve,2", "backup,2", "restore,1"})
    void a_casebook_that_is_not_there_is_named(String command, int status) {
        String[] call = command.equals("backup") || command.equals("restore")
                ? new String[]{command, path("absent"), path("target")}
                : new String[]{command, path("absent")};
        Called called = Called.with(call);
        assertThat(called.status()).isEqualTo(status);
        assertThat(called.err()).contains("absent").doesNotContain("\tat ");
        assertThat(home.resolve("target")).doesNotExist();
    }

    @Test
    void the_stack_is_shown_to_whoever_asks() {
        assertThat(Called.with("text", path("absent.txt"), "--debug").err()).contains("\tat ");
    }

    @Test
    void read_gives_a_line_a_figure_with_the_fields_of_the_contract() {
        Called called = Called.with("read", "--json", path("shore.txt"));
        assertThat(called.status()).isZero();
        assertThat(called.err()).isEmpty();
        assertThat(called.lines()).hasSize(2).allSatisfy(line -> assertThat(Called.keys(line)).startsWith("doc_id", "start", "end",
                "num_start", "num_end", "quote", "value_low", "value_high", "vague", "unit_kind", "unit", "measure", "qualifier", "place",
                "period", "attributed_to", "attribution_kind", "chain", "rule").contains("sentence_start", "sentence_end"));
        JsonNode line = called.lines().getFirst();
        assertThat(line.get("doc_id").asString()).isEqualTo("shore");
        assertThat(line.get("value_low").asInt()).isEqualTo(742);
        assertThat(line.get("value_low").isIntegralNumber()).isTrue();
        assertThat(SHORE.substring(line.get("num_start").asInt(), line.get("num_end").asInt())).isEqualTo("742");
    }

    @Test
    void two_files_of_one_name_are_two_documents() throws IOException {
        Path other = Files.createDirectory(home.resolve("other"));
        Files.writeString(other.resolve("shore.txt"), SHORE);
        Called called = Called.with("read", "--json", path("shore.txt"), other.toString());
        assertThat(called.lines()).extracting(l -> l.get("doc_id").asString()).containsExactly("shore", "shore", "shore-2", "shore-2");
    }

    @Test
    void what_can_be_read_is_read_although_something_else_cannot() {
        Called called = Called.with("read", path("absent.txt"), path("shore.txt"));
        assertThat(called.status()).isZero();
        assertThat(called.out()).startsWith("shore: 2 figures");
        assertThat(called.err()).contains("absent.txt could not be read: there is no such file.");
    }

    @Test
    void an_empty_folder_holds_nothing_to_read() throws IOException {
        Called called = Called.with("read", Files.createDirectory(home.resolve("empty")).toString());
        assertThat(called.status()).isEqualTo(1);
        assertThat(called.err()).startsWith("There is no file to read.");
    }

    @Test
    void a_name_from_outside_cannot_steer_the_screen() throws IOException {
        Files.writeString(home.resolve("a\u001B[2Jb.txt"), SHORE);
        assertThat(Called.with("read", path("a\u001B[2Jb.txt")).out()).contains("a\\u{1b}[2Jb").doesNotContain("\u001B");
    }

    @Test
    void copies_gives_a_line_a_pair() {
        Called called = Called.with("copies", "--json", path("pairs.jsonl"));
        assertThat(called.status()).isZero();
        assertThat(called.lines()).extracting(l -> l.get("pair_id").asString()).containsExactly("same", "7");
        assertThat(called.lines()).extracting(l -> l.get("label").asString()).containsExactly("copy", "different");
        assertThat(Called.keys(called.lines().getFirst())).startsWith("pair_id", "score", "label");
        assertThat(Called.with("copies", path("pairs.jsonl")).out()).startsWith("same: copy, score 1.0");
    }

    @Test
    void copies_names_the_line_that_is_no_pair() throws IOException {
        Files.writeString(home.resolve("bad.jsonl"), "{\"pair_id\":\"1\",\"text_a\":\"a\"}\n");
        Called called = Called.with("copies", path("bad.jsonl"));
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("line 1").contains("text_b");
    }

    @Test
    void origins_prints_lines_a_table_or_words() {
        Called json = Called.with("origins", "--json", path("shore.txt"), path("copy.txt"));
        assertThat(json.lines()).hasSize(2).allSatisfy(l -> assertThat(Called.keys(l)).startsWith("doc_id", "copy_group", "family",
                "primary_origin", "relation", "evidence"));
        assertThat(json.lines().get(1).get("relation").asString()).isEqualTo("copy");
        Called csv = Called.with("origins", "--csv", path("shore.txt"), path("copy.txt"));
        assertThat(csv.out().lines()).hasSize(3).first().asString().startsWith("doc_id,copy_group,family,primary_origin,relation,evidence");
        Called words = Called.with("origins", path("shore.txt"), path("copy.txt"));
        assertThat(words.out()).contains("2 documents rest on it first").contains("copy (copy, family of shore)");
    }

    @Test
    void figures_prints_lines_a_table_or_words() {
        Called json = Called.with("figures", "--json", path("shore.txt"), path("copy.txt"));
        assertThat(json.lines()).hasSize(2).allSatisfy(l -> assertThat(Called.keys(l)).startsWith("measure", "unit_kind"));
        assertThat(Called.keys(json.lines().getFirst())).contains("place", "period", "values", "disagreement", "likelier", "reason");
        assertThat(Called.keys(json.lines().getFirst().get("values").get(0))).contains("value_low", "value_high", "qualifier", "speakers",
                "primary_origins", "independent_origins_low", "independent_origins_high", "docs", "adopted");
        Called csv = Called.with("figures", "--csv", path("shore.txt"), path("copy.txt"));
        assertThat(csv.status()).as(csv.err()).isZero();
        assertThat(csv.out().lines()).hasSize(5);
        assertThat(Called.with("figures", path("shore.txt"), path("copy.txt")).out()).contains("1 independent origin · 2 documents");
    }

    @Test
    void figures_of_one_measure_only() {
        assertThat(Called.with("figures", "--json", "--measure", "survivors", path("shore.txt")).lines()).singleElement()
                .satisfies(l -> assertThat(l.get("measure").asString()).isEqualTo("survivors_interviewed"));
        Called none = Called.with("figures", "--measure", "sails", path("shore.txt"));
        assertThat(none.status()).isZero();
        assertThat(none.err()).contains("no figure of this measure");
    }

    @Test
    void one_form_of_output_at_a_time() {
        for (String command : List.of("origins", "figures")) {
            assertThat(Called.with(command, "--json", "--csv", path("shore.txt")).status()).isEqualTo(2);
        }
    }

    @Test
    void a_folder_is_no_text() {
        assertThat(Called.with("text", home.toString()).status()).isEqualTo(2);
    }
}
