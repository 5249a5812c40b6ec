package org.saksi.release.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The exact sampler against the closed form of the discrete Gaussian.
class SamplerTest {

    private static final int DRAWS = Integer.getInteger("saksi.sampler.draws", 300_000);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 7, 50, 400})
    void noise_follows_the_closed_form(long variance) {
        DiscreteGaussian noise = new DiscreteGaussian(variance, TestBytes.of(variance));
        int reach = (int) (5 * Math.sqrt(variance)) + 3;
        long[] seen = new long[2 * reach + 1];
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            long x = noise.next();
            squares += (double) x * x;
            seen[(int) Math.max(-reach, Math.min(reach, x)) + reach]++;
        }
        double[] mass = mass(variance, reach);
        assertThat(standardisedChiSquare(seen, mass)).isBetween(-4.5, 4.5);
        double expected = 0;
        for (int x = -reach; x <= reach; x++) {
            expected += mass[x + reach] * x * x;
        }
        assertThat(expected).isLessThanOrEqualTo(variance * (1 + 1e-9));
        assertThat(squares / DRAWS / expected).isBetween(0.98, 1.02);
    }

    static double[] mass(long variance, int reach) {
        double[] mass = new double[2 * reach + 1];
        double sum = 0;
        for (int x = -reach; x <= reach; x++) {
            mass[x + reach] = Math.exp(-(double) x * x / (2.0 * variance));
            sum += mass[x + reach];
        }
        for (int i = 0; i < mass.length; i++) {
            mass[i] /= sum;
        }
        return mass;
    }

    static double standardisedChiSquare(long[] seen, double[] mass) {
        long draws = java.util.Arrays.stream(seen).sum();
        double square = 0;
        int used = 0;
        for (int i = 0; i < seen.length; i++) {
            double expected = mass[i] * draws;
            if (expected >= 5) {
                square += (seen[i] - expected) * (seen[i] - expected) / expected;
                used++;
            }
        }
        return (square - (used - 1)) / Math.sqrt(2.0 * Math.max(1, used - 1));
    }

    @Test
    void large_variances_are_drawn_exactly_too() {
        long variance = 3_000_000_000_000L;
        DiscreteGaussian noise = new DiscreteGaussian(variance, TestBytes.of(3));
        double squares = 0;
        for (int i = 0; i < 20_000; i++) {
            double x = noise.next();
            squares += x * x / variance;
        }
        assertThat(squares / 20_000).isBetween(0.95, 1.05);
    }

    @Test
    void uniform_numbers_reach_every_value_equally_often() {
        ExactChance chance = new ExactChance(TestBytes.of(9));
        long[] seen = new long[7];
        for (int i = 0; i < 70_000; i++) {
            seen[(int) chance.below(7)]++;
        }
        assertThat(standardisedChiSquare(seen, new double[]{1 / 7.0, 1 / 7.0, 1 / 7.0, 1 / 7.0, 1 / 7.0, 1 / 7.0, 1 / 7.0})).isBetween(-4.5,
                4.5);
    }

    @Test
    void rounding_is_right_on_average_and_always_a_multiple() {
        RandomRounding rounding = new RandomRounding(5, TestBytes.of(4));
        long sum = 0;
        for (int i = 0; i < 50_000; i++) {
            long rounded = rounding.round(13);
            assertThat(rounded).isIn(10L, 15L);
            sum += rounded;
        }
        assertThat(sum / 50_000.0).isBetween(12.95, 13.05);
    }
}
