package org.saksi.estimate.loglinear;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.saksi.estimate.numeric.ExactMatrix;
import org.saksi.estimate.numeric.SignCone;
import org.saksi.estimate.table.OverlapTable;

/// The exact check against another way to decide: does a table with people in every living history share all the model's sums? It is sought by
/// walking towards it, the means of an ever longer fit.
class ExistenceCheckTest {

    @Test
    void the_exact_check_agrees_with_what_a_long_fit_does() {
        Random dice = new Random(5);
        int unsound = 0;
        for (int trial = 0; trial < 3000; trial++) {
            long[] counts = new long[16];
            for (int w = 1; w < 16; w++) {
                counts[w] = dice.nextInt(3) == 0 ? 1 + dice.nextInt(30) : 0;
            }
            OverlapTable table = OverlapTable.of(List.of("A", "B", "C", "D"), counts);
            List<Integer> pairs = new ArrayList<>(Model.pairs(4));
            pairs.removeIf(p -> dice.nextBoolean());
            Model model = Model.of(4, pairs);
            ModelStatus status = new ExistenceCheck().of(table, model);
            Fit fit = SparsePoisson.fit(table, model);
            if (status == ModelStatus.SOUND) {
                assertThat(fit.hidden()).as("%s on %s", model, java.util.Arrays.toString(counts)).isFinite();
                assertThat(reproducesSums(table, model, fit)).isTrue();
            } else {
                unsound++;
            }
        }
        assertThat(unsound).isBetween(300, 2900);
    }

    private static boolean reproducesSums(OverlapTable table, Model model, Fit fit) {
        for (int effect : model.effects()) {
            if (Math.abs(fit.meanOnAll(effect) - table.onAll(effect)) > 1e-2 * (1 + table.onAll(effect))) {
                return false;
            }
        }
        return true;
    }

    @Test
    void a_cone_is_told_from_its_edge() {
        assertThat(SignCone.hasDirection(rows(new int[][]{{1, 0}, {0, 1}}))).isTrue();
        assertThat(SignCone.hasDirection(rows(new int[][]{{1, 0}, {-1, 0}, {0, 1}, {0, -1}}))).isFalse();
        assertThat(SignCone.hasDirection(rows(new int[][]{{1, 1}, {-1, 1}, {0, -1}}))).isFalse();
        assertThat(SignCone.hasDirection(rows(new int[][]{{1, -1}, {-1, 1}, {1, 1}}))).isTrue();
    }

    @Test
    void ranks_are_exact_where_rounding_would_fail() {
        BigInteger huge = BigInteger.TWO.pow(200);
        assertThat(ExactMatrix.rank(new BigInteger[][]{{huge, huge}, {huge, huge.add(BigInteger.ONE)}}, 2)).isEqualTo(2);
        assertThat(ExactMatrix.hasFullColumnRank(new int[][]{{1, 1, 0}, {0, 1, 1}, {1, 2, 1}}, 3)).isFalse();
        assertThat(ExactMatrix.nullSpace(new int[][]{{1, 1, 0}, {0, 1, 1}, {1, 2, 1}}, 3)).hasDimensions(1, 3);
    }

    private static BigInteger[][] rows(int[][] values) {
        BigInteger[][] rows = new BigInteger[values.length][];
        for (int i = 0; i < values.length; i++) {
            rows[i] = java.util.Arrays.stream(values[i]).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
        }
        return rows;
    }
}
