package org.saksi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saksi.testing.SharedData;

import tools.jackson.databind.JsonNode;

/// `saksi estimate` as somebody uses it who has only a table.
class EstimateCommandTest {

    private static final String THREE = "A,B,C,count\n1,0,0,160\n0,1,0,130\n0,0,1,190\n1,1,0,45\n1,0,1,52\n0,1,1,39\n1,1,1,17\n";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Called saksi(Object... words) {
        return Called.with(Arrays.stream(words).map(Object::toString).toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A,B,count;1,0,10;0,1,-3 | line 3: a count cannot be negative, but was -3",
        "A,B,count;1,0,10;0,1,2.5 | line 3: a count is a whole number of people, but was \"2.5\"",
        "A,B,count;1,0,40;1,1,3000000000 | line 3: a count is at most 2147483647, but was 3000000000",
        "A,B,count;1,0,2147483647;1,0,1 | line 3: the rows with these lists add up to 2147483648; a cell holds at most 2147483647",
        "A,B,count;0,0,5 | line 2: 5 people on no list at all; nobody can have counted them, leave the row out",
        "A,B,count;1,2,5 | line 2: column \"B\" says whether people stand on that list, 0 or 1, but was \"2\"",
        "A,B;1,0 | the table has no column \"count\"; its columns are [A, B]",
        "A,A,count;1,0,5 | every list needs a name of its own, but the names were [A, A]",
        "A,B,count;1,0 | line 2 has 2 cells, the header has 3"})
    void a_table_that_cannot_be_counts_ends_with_2_and_says_where(String table, String words) throws IOException {
        Called ran = saksi("estimate", file("t.csv", table.replace(';', '\n') + "\n"), "--json");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("The call is wrong: " + words).contains("Nothing was changed.");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void thirty_lists_end_with_2_and_an_empty_file_too() throws IOException {
        String header = String.join(",", java.util.stream.IntStream.range(0, 30).mapToObj(i -> "L" + i).toList());
        Called ran = saksi("estimate", file("thirty.csv", header + ",count\n" + "1,".repeat(30) + "4\n"));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("the table has 30 lists; at most 10 can be compared: merge lists of the same kind of source first");
        assertThat(saksi("estimate", file("empty.csv", "")).status()).isEqualTo(2);
    }

    @Test
    void a_file_that_is_not_there_ends_with_1_and_a_method_that_is_none_with_2() throws IOException {
        Called missing = saksi("estimate", folder.resolve("none.csv"));
        assertThat(missing.status()).isEqualTo(1);
        assertThat(missing.err()).contains("There is no file");
        Called unknown = saksi("estimate", file("t.csv", THREE), "--methods", "stepwise,oracle");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("there is no method \"oracle\"; the methods are [chapman, chao_mth,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A,count;1,40 | TOO_FEW_LISTS", "A,B,count | TOO_FEW_LISTS", "A,B,C,count;1,0,0,40;0,1,0,50;0,0,1,20 | NO_OVERLAP",
        "A,B,count;1,0,40;0,1,50;1,1,6 | OVERLAP_TOO_SMALL", "A,B,C,count;1,0,0,40;0,1,0,0;0,0,1,0 | TOO_FEW_LISTS",
        "A,B,C,D,count;1,0,0,0,40;0,1,0,0,40;0,0,1,0,40;0,0,0,1,40;1,1,0,0,20;0,0,1,1,20 | LISTS_NOT_CONNECTED"})
    void what_gives_no_total_ends_with_0_and_refuses_with_the_reason(String table, String reason) throws IOException {
        Path path = file("t.csv", table.replace(';', '\n') + "\n");
        Called ran = saksi("estimate", path, "--json", "--bootstrap", 50, "--methods", "chao_mth,independence,stepwise");
        assertThat(ran.status()).isZero();
        assertThat(ran.last().path("refused").asBoolean()).isTrue();
        assertThat(ran.last().path("range").isNull()).isTrue();
        assertThat(ran.last().path("reasons").toString()).contains(reason);
        for (JsonNode method : ran.last().path("methods")) {
            assertThat(method.path("status").asString()).as(method.toString()).satisfiesAnyOf(s -> assertThat(s).isNotEqualTo("ok"),
                    s -> assertThat(method.path("name").asString()).startsWith("chao"));
        }
        assertThat(saksi("estimate", path, "--bootstrap", 0, "--methods", "stepwise").out()).contains("No total is given.")
                .doesNotContain("Plausible range");
    }

    @Test
    void a_list_with_nobody_is_named_and_left_out_also_of_given_tables() throws IOException {
        Path table = file("t.csv", "A,B,C,count\n1,0,0,40\n0,1,0,50\n1,1,0,35\n0,0,1,0\n");
        Path given = file("g.csv", "A,B,C,b1,b2\n1,0,0,41,40\n0,1,0,50,45\n1,1,0,34,40\n");
        Called ran = saksi("estimate", table, "--json", "--methods", "stepwise", "--replicates", given);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.last().path("warnings").toString()).contains("LIST_EMPTY");
        assertThat(ran.lines().get(0).path("point").asDouble()).isCloseTo(125 + 41.0 * 50 / 34, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chapman", "chao_mth", "chao_mh", "coverage", "independence", "stepwise", "bic", "dga", "threshold"})
    void every_method_answers_by_its_name_or_says_why_not(String method) throws IOException {
        JsonNode methods = saksi("estimate", file("t.csv", THREE), "--json", "--bootstrap", 40, "--methods", method).last()
                .path("methods");
        assertThat(methods).hasSize(1);
        JsonNode only = methods.get(0);
        assertThat(only.propertyNames()).startsWith("name", "point", "low80", "high80", "low95", "high95", "model", "status");
        assertThat(only.path("name").asString()).isEqualTo(method);
        assertThat(only.path("status").asString()).isEqualTo(switch (method) {
            case "chapman" -> "not_applicable";
            case "coverage" -> "low_coverage";
            default -> "ok";
        });
        if (!method.equals("chapman")) {
            assertThat(only.path("point").asDouble()).isGreaterThan(633);
        }
    }

    @Test
    void lower_bounds_alone_give_no_range_and_no_range_begins_below_what_is_documented() throws IOException {
        Path table = file("t.csv", "A,B,C,count\n1,0,0,5\n0,1,0,5\n0,0,1,41\n1,1,0,54\n1,0,1,6\n1,1,1,12\n");
        JsonNode bounds = saksi("estimate", table, "--json", "--methods", "chao_mth,chao_mh").last();
        assertThat(bounds.path("range").isNull()).isTrue();
        assertThat(bounds.path("at_least").asDouble()).isBetween(123.0, 142.0);
        JsonNode stepwise = saksi("estimate", table, "--json", "--methods", "stepwise", "--bootstrap", 100).last();
        assertThat(stepwise.path("range").path("low").asLong()).isGreaterThanOrEqualTo(123);
    }

    @Test
    void every_record_carries_table_plan_seed_version_and_what_would_change_it() throws IOException {
        JsonNode line = saksi("estimate", file("t.csv", THREE), "--json", "--bootstrap", 40, "--methods", "stepwise", "--seed", 77)
                .last();
        assertThat(line.propertyNames()).startsWith("documented", "refused", "reasons", "range", "methods", "warnings");
        assertThat(line.path("table_sha256").asString()).hasSize(64);
        assertThat(line.path("seed").asLong()).isEqualTo(77);
        assertThat(line.path("plan").asString()).contains("stepwise").contains("bootstrap tables 40");
        assertThat(line.path("version").asString()).startsWith("saksi-estimate/");
        JsonNode checks = line.path("checks");
        assertThat(checks.path("leaving_one_list_out")).hasSize(3);
        assertThat(checks.path("two_lists_as_one")).hasSize(3);
        assertThat(checks.path("one_person_less")).hasSize(7);
        assertThat(checks.path("lists_hidden_on_purpose")).hasSize(3);
        assertThat(checks.path("if_hidden_times")).hasSize(5);
    }

    @Test
    void any_number_of_threads_prints_the_same_bytes_and_another_seed_does_not() throws IOException {
        Path table = file("t.csv", THREE);
        String methods = "stepwise,bic,dga,threshold";
        String one = saksi("estimate", table, "--json", "--methods", methods, "--bootstrap", 200, "--threads", 1).out();
        assertThat(saksi("estimate", table, "--json", "--methods", methods, "--bootstrap", 200, "--threads", 4).out()).isEqualTo(one);
        assertThat(saksi("estimate", table, "--json", "--methods", methods, "--bootstrap", 200, "--seed", 2).out()).isNotEqualTo(one);
    }

    @Test
    void strata_are_estimated_apart_added_up_and_refused_where_one_is_too_small() throws IOException {
        String rows = THREE.replace("A,B,C,count\n", "").replace("\n", ",north\n")
                + THREE.replace("A,B,C,count\n", "").replace("\n", ",south\n");
        String header = "A,B,C,count,stratum\n";
        JsonNode line = saksi("estimate", file("s.csv", header + rows), "--json", "--methods", "stepwise,bic", "--bootstrap", 200)
                .last();
        assertThat(line.path("documented").asLong()).isEqualTo(2 * 633);
        assertThat(line.path("strata")).hasSize(2);
        assertThat(line.path("strata").get(1).path("stratum").asString()).isEqualTo("south");
        double apart = line.path("strata").get(0).path("methods").get(0).path("point").asDouble() * 2;
        assertThat(line.path("strata_sum").path("low").asDouble()).isLessThan(apart);
        assertThat(line.path("strata_sum").path("high").asDouble()).isGreaterThan(apart);
        Path small = file("small.csv", header + rows + "1,0,0,5,tiny\n0,1,1,2,tiny\n");
        JsonNode refused = saksi("estimate", small, "--json", "--methods", "stepwise", "--bootstrap", 40).last();
        assertThat(refused.path("strata").get(2).path("refused").asBoolean()).isTrue();
        assertThat(refused.path("strata_sum").isNull()).isTrue();
        assertThat(refused.path("strata_findings").toString()).contains("STRATUM_REFUSED");
    }

    @Test
    void missed_links_lower_the_total_and_false_links_raise_it() throws IOException {
        JsonNode line = saksi("estimate", file("t.csv", THREE), "--json", "--methods", "stepwise", "--bootstrap", 0, "--missed-links",
                0.05, "--false-links", 0.03).last();
        double point = line.path("methods").get(0).path("point").asDouble();
        assertThat(line.path("linkage_band").path("low").asDouble()).isLessThan(point);
        assertThat(line.path("linkage_band").path("high").asDouble()).isGreaterThan(point);
        assertThat(saksi("estimate", file("t.csv", THREE), "--missed-links", 1).status()).isEqualTo(2);
    }

    @Test
    void the_report_is_one_page_without_script_or_anything_from_elsewhere() throws IOException {
        Path report = folder.resolve("report.html");
        Called ran = saksi("estimate", file("t.csv", THREE), "--bootstrap", 40, "--methods", "chao_mth,stepwise,bic", "--report", report);
        assertThat(ran.status()).isZero();
        String page = Files.readString(report);
        assertThat(page).startsWith("<!doctype html>").contains("Documented: 633 people.", "Seen and unseen", "As lists were added",
                "What no data can show", "three times", "@page{size:A4").doesNotContain("<script", "src=", "href=");
        assertThat(saksi("estimate", file("t.csv", THREE), "--methods", "independence", "--report", folder).status()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"uk6,uk2013_6list,UKdat", "western,western_us_5list,Western", "artificial3,artificial3,Artificial_3"})
    void given_tables_are_answered_one_by_one_and_those_without_an_estimate_are_infinite(String fixture, String name, String peer)
            throws IOException {
        Path data = SharedData.require("estimation/data/" + name + ".csv", "that given bootstrap tables are answered like the peer's")
                .getParent();
        Called ran = saksi("estimate", data.resolve(name + ".csv"), "--json", "--methods", "stepwise", "--replicates",
                data.resolve("fixture_bootstrap_" + fixture + ".csv.gz"));
        List<JsonNode> lines = ran.lines();
        List<String> expected = Files.readAllLines(data.resolve("sparsemse_boot_" + peer + ".csv"));
        assertThat(lines).hasSize(expected.size());
        for (int b = 1; b < expected.size(); b++) {
            double published = Double.parseDouble(expected.get(b));
            JsonNode line = lines.get(b - 1);
            assertThat(line.path("replicate").asInt()).isEqualTo(b);
            if (published > 1e12) {
                assertThat(line.path("point").asString()).isEqualTo("Infinity");
                assertThat(line.path("infinite").asBoolean()).isTrue();
            } else {
                assertThat(line.path("point").asDouble()).isCloseTo(published, within(published * 1e-9));
            }
        }
    }

    @Test
    void given_tables_of_other_lists_or_with_broken_rows_end_with_2() throws IOException {
        Path table = file("t.csv", THREE);
        assertThat(saksi("estimate", table, "--replicates", file("g.csv", "X,Y,Z,b1\n1,0,0,4\n")).err())
                .contains("must begin with the table's list columns [A, B, C], but begin with [X, Y, Z]");
        assertThat(saksi("estimate", table, "--replicates", file("h.csv", "A,B,C,b1,b2\n1,0,0,4\n")).status()).isEqualTo(2);
    }

    @Test
    void a_packed_table_is_read_as_if_it_were_not() throws IOException {
        Path packed = folder.resolve("t.csv.gz");
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(packed)), StandardCharsets.UTF_8)) {
            out.write(THREE);
        }
        assertThat(saksi("estimate", packed, "--json", "--methods", "independence").out())
                .isEqualTo(saksi("estimate", file("t.csv", THREE), "--json", "--methods", "independence").out());
    }

    @ParameterizedTest
    @CsvSource({"uk2013_4list", "uk2013_5list", "uk2013_6list", "netherlands_5list"})
    void where_published_methods_disagree_the_table_is_labelled_so(String name) {
        Path table = SharedData.require("estimation/data/" + name + ".csv", "that tables on which methods disagree are labelled so");
        JsonNode line = saksi("estimate", table, "--json", "--methods", "chao_mth,stepwise,bic,dga,threshold", "--bootstrap", 300)
                .last();
        assertThat(line.path("warnings").toString()).contains("METHODS_DISAGREE");
        assertThat(line.path("range_only").asBoolean()).isTrue();
        assertThat(line.path("refused").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"western_us_5list", "new_orleans_5list"})
    void where_published_methods_agree_the_table_is_not(String name) {
        Path table = SharedData.require("estimation/data/" + name + ".csv",
                "that tables on which methods agree are not labelled otherwise");
        JsonNode line = saksi("estimate", table, "--json", "--methods", "chao_mth,stepwise,bic,dga,threshold", "--bootstrap", 300)
                .last();
        assertThat(line.path("warnings").toString()).doesNotContain("METHODS_DISAGREE");
    }
}
