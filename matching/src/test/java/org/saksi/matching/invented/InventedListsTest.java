package org.saksi.matching.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.saksi.matching.Linkage;
import org.saksi.matching.Matcher;
import org.saksi.matching.Progress;
import org.saksi.matching.Settings;
import org.saksi.matching.names.NameReader;
import org.saksi.matching.records.ColumnMap;
import org.saksi.matching.records.PeopleBuilder;
import org.saksi.matching.records.Role;

/// Floors on a world of other noise than any given list: families, namesakes, brokers' telephones, calendars, lists with habits.
class InventedListsTest {

    private static final int PEOPLE = 2000;

    @Test
    void families_who_travel_together_are_counted_as_people() {
        List<List<String>> rows = InventedLists.rows(PEOPLE, 4711);
        Linkage linkage = link(rows, 2);
        assertThat(f1(rows, linkage)).isGreaterThan(0.88);
        assertThat(linkage.count().low()).isLessThanOrEqualTo(PEOPLE);
        assertThat(linkage.count().high()).isGreaterThanOrEqualTo(PEOPLE);
    }

    @Test
    void other_ids_another_order_and_other_threads_change_nothing() {
        List<List<String>> rows = InventedLists.rows(600, 12);
        Map<String, String> before = clusters(rows, link(rows, 1));
        List<List<String>> other = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> renamed = new ArrayList<>(row);
            renamed.set(0, "other " + row.get(0));
            other.add(renamed);
        }
        Collections.shuffle(other, new Random(3));
        Linkage linkage = link(other, 3);
        Map<String, String> after = clusters(other, linkage);
        Map<String, String> translated = new HashMap<>();
        for (List<String> row : rows) {
            String cluster = after.get("other " + row.get(0));
            String known = translated.putIfAbsent(cluster, before.get(row.get(0)));
            assertThat(known == null || known.equals(before.get(row.get(0)))).as(row.toString()).isTrue();
        }
        assertThat(translated.values()).doesNotHaveDuplicates();
        assertThat(linkage.count()).isEqualTo(link(rows, 2).count());
    }

    @Test
    void rows_that_repeat_one_another_wholly_are_one_person_at_the_low_end() {
        List<String> headings = List.of("unique_id", "given_name", "surname", "dob", "phone");
        PeopleBuilder builder = new PeopleBuilder();
        builder.list(headings, ColumnMap.usualNames().rolesOf(headings));
        for (int i = 0; i < 20; i++) {
            String id = "r" + i;
            builder.row(id, List.of(id, "Dara", "Sok", "1999-03-01", "012345678"));
        }
        Linkage linkage = Matcher.with(Settings.usual(), NameReader.latin()).link(builder.build(), Progress.SILENT);
        assertThat(linkage.count().low()).isEqualTo(1);
        assertThat(linkage.count().high()).isGreaterThanOrEqualTo(linkage.count().clusters());
    }

    private static Linkage link(List<List<String>> rows, int threads) {
        PeopleBuilder builder = new PeopleBuilder();
        List<Role> roles = ColumnMap.usualNames().rolesOf(InventedLists.HEADINGS);
        assertThat(roles.get(1)).isEqualTo(Role.IGNORED);
        builder.list(InventedLists.HEADINGS, roles);
        rows.forEach(row -> builder.row(row.get(0), row));
        return Matcher.with(Settings.usual().withThreads(threads), NameReader.latin()).link(builder.build(), Progress.SILENT);
    }

    private static Map<String, String> clusters(List<List<String>> rows, Linkage linkage) {
        Map<String, String> clusters = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            clusters.put(linkage.people().id(row), linkage.people().id(linkage.clusterOf(row)));
        }
        return clusters;
    }

    private static double f1(List<List<String>> rows, Linkage linkage) {
        Map<String, String> truth = new HashMap<>();
        rows.forEach(row -> truth.put(row.get(0), row.get(1)));
        Map<String, String> found = clusters(rows, linkage);
        Map<String, Long> both = new HashMap<>();
        Map<String, Long> real = new HashMap<>();
        Map<String, Long> said = new HashMap<>();
        truth.forEach((id, person) -> {
            both.merge(person + " " + found.get(id), 1L, Long::sum);
            real.merge(person, 1L, Long::sum);
            said.merge(String.valueOf(found.get(id)), 1L, Long::sum);
        });
        return 2.0 * pairs(both) / (pairs(real) + pairs(said));
    }

    private static long pairs(Map<String, Long> sizes) {
        return sizes.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
    }
}
