package org.saksi.release.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class SuppressionTest {

    @Test
    void one_withheld_cell_would_be_found_by_subtraction_so_three_more_are_withheld() {
        Suppression table = Suppression.of(new CrossTable(new long[][]{{3, 20}, {40, 30}}), Suppression.THRESHOLD).orElseThrow();
        assertThat(table.withheldCells()).isEqualTo(4);
        assertThat(table.recovered()).isZero();
    }

    @Test
    void the_attacker_finds_what_lone_suppression_leaves_open() {
        boolean[][] lone = {{true, false}, {false, false}};
        MarginAttack attack = new MarginAttack(new CrossTable(new long[][]{{3, 20}, {40, 30}}), lone);
        assertThat(attack.lowest(0, 0)).isEqualTo(3);
        assertThat(attack.highest(0, 0)).isEqualTo(3);
    }

    /// Brute force over all tables with the published margins and cells.
    @Test
    void the_attacker_s_bounds_are_those_of_all_tables_that_fit() {
        SplittableRandom dice = new SplittableRandom(3);
        for (int trial = 0; trial < 200; trial++) {
            long[][] counts = new long[2][3];
            boolean[][] withheld = new boolean[2][3];
            for (int i = 0; i < 2; i++) {
                for (int j = 0; j < 3; j++) {
                    counts[i][j] = dice.nextInt(6);
                    withheld[i][j] = dice.nextInt(4) > 0;
                }
            }
            MarginAttack attack = new MarginAttack(new CrossTable(counts), withheld);
            for (int j = 0; j < 3; j++) {
                if (withheld[0][j]) {
                    long[] bounds = bounds(counts, withheld, j);
                    assertThat(new long[]{attack.lowest(0, j), attack.highest(0, j)}).containsExactly(bounds);
                }
            }
        }
    }

    private static long[] bounds(long[][] counts, boolean[][] withheld, int cell) {
        long low = Long.MAX_VALUE;
        long high = -1;
        long row = counts[0][0] + counts[0][1] + counts[0][2];
        for (long a = 0; a <= row; a++) {
            for (long b = 0; b <= row - a; b++) {
                long[] first = {a, b, row - a - b};
                boolean fits = true;
                for (int j = 0; j < 3; j++) {
                    long second = counts[0][j] + counts[1][j] - first[j];
                    fits &= second >= 0 && (withheld[0][j] || first[j] == counts[0][j]) && (withheld[1][j] || second == counts[1][j]);
                }
                if (fits) {
                    low = Math.min(low, first[cell]);
                    high = Math.max(high, first[cell]);
                }
            }
        }
        return new long[]{low, high};
    }

    @Test
    void of_a_thousand_random_tables_the_attacker_recovers_nothing() {
        SplittableRandom dice = new SplittableRandom(7);
        int published = 0;
        for (int trial = 0; trial < 1000; trial++) {
            long[][] counts = new long[3 + dice.nextInt(4)][3 + dice.nextInt(4)];
            for (long[] row : counts) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = dice.nextInt(3) == 0 ? dice.nextInt(11) : dice.nextInt(200);
                }
            }
            CrossTable table = new CrossTable(counts);
            Optional<Suppression> suppression = Suppression.of(table, Suppression.THRESHOLD);
            if (suppression.isPresent()) {
                published++;
                assertThat(suppression.get().recovered()).isZero();
                for (int i = 0; i < table.rows(); i++) {
                    for (int j = 0; j < table.columns(); j++) {
                        assertThat(suppression.get().published(i, j).orElse(11)).matches(c -> c == 0 || c >= Suppression.THRESHOLD);
                    }
                }
            }
        }
        assertThat(published).isGreaterThan(950);
    }

    @Test
    void subtracting_two_releases_must_not_tell_a_small_number() {
        PublishedCount all = new PublishedCount(Map.of(), "march", 120);
        PublishedCount women = new PublishedCount(Map.of("sex", "f"), "march", 112);
        PublishedCount men = new PublishedCount(Map.of("sex", "m"), "march", 8);
        PublishedCount later = new PublishedCount(Map.of(), "april", 123);
        PublishedCount other = new PublishedCount(Map.of("town", "A"), "march", 60);
        assertThat(new Differencing(11, List.of(all)).leaks(List.of(women))).hasSize(1);
        assertThat(new Differencing(11, List.of(all)).leaks(List.of(later))).hasSize(1);
        assertThat(new Differencing(11, List.of(all)).leaks(List.of(other))).isEmpty();
        assertThat(new Differencing(11, List.of(women)).leaks(List.of(men))).isEmpty();
        PublishedCount east = new PublishedCount(Map.of("part", "east"), "march", 60);
        PublishedCount west = new PublishedCount(Map.of("part", "west"), "march", 55);
        assertThat(new Differencing(11, List.of(all, east)).leaks(List.of(west))).extracting(Differencing.Leak::difference)
                .containsExactly(5L);
    }
}
