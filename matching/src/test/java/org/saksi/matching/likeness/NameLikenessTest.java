package org.saksi.matching.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.saksi.matching.likeness.NameLikeness.Bearer;
import org.saksi.testing.SharedData;

class NameLikenessTest {

    @Test
    void sixteen_hundred_pairs_in_eight_scripts_are_told_apart_in_every_script() {
        Map<String, int[]> byScript = new TreeMap<>();
        for (NamesAcrossScripts.Pair pair : NamesAcrossScripts.pairs(100)) {
            int[] counts = byScript.computeIfAbsent(pair.script(), s -> new int[3]);
            boolean said = likely(pair.written(), pair.latin());
            counts[0] += pair.same() && said ? 1 : 0;
            counts[1] += pair.same() ? 0 : said ? 1 : 0;
            counts[2] += pair.same() ? 1 : 0;
        }
        assertThat(byScript).hasSize(8);
        byScript.forEach((script, counts) -> {
            assertThat(counts[0] / (double) counts[2]).as("recall in " + script).isGreaterThanOrEqualTo(0.9);
            assertThat(counts[0] / (double) (counts[0] + counts[1])).as("precision in " + script).isGreaterThanOrEqualTo(0.9);
        });
    }

    @Test
    void published_pairs_of_names_are_told_apart_better_than_by_the_best_peer() throws IOException {
        Path bench = SharedData.require("linkage/data/logicv2-frozen.csv", "names of people reach F1 .82 on the published pairs");
        int right = 0;
        int said = 0;
        int same = 0;
        for (String line : Files.readAllLines(bench)) {
            List<String> cells = cells(line);
            if (cells.get(2).equals("Person")) {
                boolean truth = cells.get(5).equals("true");
                boolean likely = likely(cells.get(3), cells.get(4));
                right += truth && likely ? 1 : 0;
                said += likely ? 1 : 0;
                same += truth ? 1 : 0;
            }
        }
        assertThat(same).isEqualTo(242);
        assertThat(2.0 * right / (said + same)).isGreaterThanOrEqualTo(0.82);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : (line + ",").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        return cells;
    }

    @Property(tries = 500)
    void the_order_of_the_two_names_does_not_matter(@ForAll @StringLength(max = 30) String one,
            @ForAll @StringLength(max = 30) String other) {
        double p = NameLikeness.probability(one, other, Bearer.PERSON);
        assertThat(p).isBetween(0.0, 1.0);
        assertThat(NameLikeness.probability(other, one, Bearer.PERSON)).isEqualTo(p);
    }

    @Test
    void a_name_is_like_itself_in_any_order_with_a_title_and_written_together() {
        for (String other : List.of("Amina Yusuf Kader", "Kader Amina Yusuf", "Dr. Amina Yusuf KADER", "AminaYusufKader", "Kader, A. Y.",
                "Amína Yúsuf Káder")) {
            assertThat(likely("Amina Yusuf Kader", other)).as(other).isTrue();
        }
    }

    @Test
    void another_given_name_another_family_name_and_nothing_are_not_alike() {
        for (String other : List.of("Fatima Yusuf Kader", "Amina Yusuf Haddad", "", "···", "Amina Noor", "K. A.")) {
            assertThat(likely("Amina Yusuf Kader", other)).as(other).isFalse();
        }
    }

    @Test
    void a_father_and_his_son_of_each_other_s_names_are_two_people() {
        assertThat(likely("Omar bin Khalil al-Haddad", "Khalil bin Omar al-Haddad")).isFalse();
        assertThat(likely("Omar bin Khalil al-Haddad", "Omar ibn Khalil Haddad")).isTrue();
    }

    @Test
    void chinese_names_have_readings_of_several_languages() {
        for (String latin : List.of("Huang Meiling", "Wong Mei Ling", "Ng Mei Ling", "Meiling Huang")) {
            assertThat(likely("黃美玲", latin)).as(latin).isTrue();
        }
        assertThat(likely("黃美玲", "Huang Meifang")).isFalse();
        assertThat(likely("黃美玲", "黄美玲")).isTrue();
        assertThat(likely("黃美玲", "黄美芳")).isFalse();
    }

    @Test
    void legal_forms_of_companies_count_little() {
        double p = NameLikeness.probability("Blue Lotus Trading Co., Ltd.", "Blue Lotus Trading GmbH", Bearer.OTHER);
        assertThat(p).isGreaterThan(0.5);
        assertThat(NameLikeness.probability("Blue Lotus Trading Ltd", "Green Lotus Trading Ltd", Bearer.OTHER)).isLessThan(0.5);
    }

    @Test
    void a_name_of_ten_thousand_words_ends_quickly() {
        assertThat(NameLikeness.probability("ana ".repeat(10_000), "บุญ".repeat(10_000), Bearer.PERSON)).isBetween(0.0, 1.0);
    }

    private static boolean likely(String one, String other) {
        return NameLikeness.probability(one, other, Bearer.PERSON) >= NameLikeness.THRESHOLD;
    }
}
