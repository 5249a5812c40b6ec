package org.saksi.matching.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/// The machine-word kernels against plain ones written from the definitions.
class DistancesTest {

    @Property(tries = 3000)
    void edit_distance_in_machine_words_equals_the_table_of_the_definition(
            @ForAll @StringLength(max = 12) @CharRange(from = 'a', to = 'd') String a,
            @ForAll @StringLength(max = 12) @CharRange(from = 'a', to = 'd') String b) {
        EditDistance fast = new EditDistance();
        fast.prepare("zzzz");
        fast.prepare(a);
        assertThat(fast.to(b)).isEqualTo(table(a, b));
    }

    @Property(tries = 3000)
    void jaro_winkler_in_machine_words_equals_the_definition(@ForAll @StringLength(max = 14) @CharRange(from = 'a', to = 'e') String a,
            @ForAll @StringLength(max = 14) @CharRange(from = 'a', to = 'e') String b) {
        JaroWinkler fast = new JaroWinkler();
        fast.prepare(a);
        assertThat(fast.to(b)).isCloseTo(jaroWinkler(a, b), within(1e-12));
    }

    @Test
    void known_values_of_jaro_winkler() {
        JaroWinkler fast = new JaroWinkler();
        fast.prepare("martha");
        assertThat(fast.to("marhta")).isCloseTo(0.9611, within(1e-4));
        fast.prepare("dixon");
        assertThat(fast.to("dicksonx")).isCloseTo(0.8133, within(1e-4));
    }

    @Test
    void swapped_neighbours_count_once() {
        EditDistance fast = new EditDistance();
        fast.prepare("sophea");
        assertThat(fast.to("sohpea")).isEqualTo(1);
        assertThat(fast.to("sophia")).isEqualTo(1);
        assertThat(fast.to("")).isEqualTo(6);
    }

    private static int table(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int substitution = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(substitution, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                boolean swap = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                d[i][j] = swap ? Math.min(d[i][j], d[i - 2][j - 2] + 1) : d[i][j];
            }
        }
        return d[a.length()][b.length()];
    }

    private static double jaroWinkler(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.equals(b) ? 1 : 0;
        }
        int reach = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
        boolean[] used = new boolean[a.length()];
        StringBuilder mine = new StringBuilder();
        for (int i = 0; i < b.length(); i++) {
            for (int j = Math.max(0, i - reach); j <= Math.min(a.length() - 1, i + reach); j++) {
                if (!used[j] && a.charAt(j) == b.charAt(i)) {
                    used[j] = true;
                    mine.append(b.charAt(i));
                    break;
                }
            }
        }
        StringBuilder theirs = new StringBuilder();
        for (int j = 0; j < a.length(); j++) {
            if (used[j]) {
                theirs.append(a.charAt(j));
            }
        }
        int m = mine.length();
        if (m == 0) {
            return 0;
        }
        double differing = 0;
        for (int i = 0; i < m; i++) {
            differing += mine.charAt(i) == theirs.charAt(i) ? 0 : 1;
        }
        double jaro = ((double) m / a.length() + (double) m / b.length() + (m - differing / 2) / m) / 3;
        int prefix = 0;
        while (prefix < Math.min(4, Math.min(a.length(), b.length())) && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * 0.1 * (1 - jaro);
    }
}
