package org.saksi.estimate.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToDoubleFunction;
import java.util.function.LongSupplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saksi.estimate.numeric.LogGamma;
import org.saksi.estimate.numeric.PoissonTail;

/// The generator against its published vectors, the samplers against closed forms.
class ChanceTest {

    private static final int DRAWS = 200_000;

    @Test
    void the_generator_gives_the_published_vectors() {
        long[] out = new long[2];
        Philox.block(0, 0, 0, out);
        assertThat(out).containsExactly(0xe169c58d6627e8d5L, 0x9b00dbd8bc57ac4cL);
        Philox.block(-1, -1, -1, out);
        assertThat(out).containsExactly(0x41c83b0e408f276dL, 0x6d5451fda20bc7c6L);
        Philox.block(0x299f31d0a4093822L, 0x85a308d3243f6a88L, 0x0370734413198a2eL, out);
        assertThat(out).containsExactly(0x94fdccebd16cfe09L, 0x24126ea15001e420L);
    }

    @ParameterizedTest
    @CsvSource({"0.4", "7.5", "12", "80", "2500"})
    void poisson_draws_follow_the_closed_form(double mean) {
        Chance chance = Chance.of(11, Purpose.SIMULATION, 1);
        assertFollows(() -> chance.poisson(mean), k -> PoissonTail.mass(k, mean), (int) mean, Math.sqrt(mean));
    }

    @ParameterizedTest
    @CsvSource({"5,0.3", "40,0.9", "300,0.02", "300,0.5", "100000,0.3"})
    void binomial_draws_follow_the_closed_form(long n, double p) {
        Chance chance = Chance.of(12, Purpose.SIMULATION, 2);
        assertFollows(() -> chance.binomial(n, p), k -> k > n
                ? 0
                : Math.exp(LogGamma.factorial(n) - LogGamma.factorial(k) - LogGamma.factorial(n - k) + k * Math.log(p)
                        + (n - k) * Math.log1p(-p)),
                (int) (n * p), Math.sqrt(n * p * (1 - p)));
    }

    /// Chi-square over values within four standard deviations, the rest in two tails.
    private static void assertFollows(LongSupplier draw, IntToDoubleFunction mass, int centre, double spread) {
        int low = Math.max(0, (int) (centre - 3 * spread));
        int high = (int) (centre + 3 * spread) + 2;
        int width = Math.max(1, (high - low) / 40);
        int bins = (high - low) / width;
        long[] seen = new long[bins + 1];
        double[] expected = new double[bins + 1];
        for (int i = 0; i < DRAWS; i++) {
            long k = draw.getAsLong();
            seen[k >= low && k < low + bins * width ? (int) (k - low) / width : bins]++;
        }
        double inside = 0;
        for (int b = 0; b < bins; b++) {
            for (int k = low + b * width; k < low + (b + 1) * width; k++) {
                expected[b] += mass.applyAsDouble(k);
            }
            inside += expected[b];
        }
        expected[bins] = 1 - inside;
        double square = 0;
        int used = 0;
        for (int b = 0; b <= bins; b++) {
            if (expected[b] * DRAWS >= 5) {
                square += Math.pow(seen[b] - expected[b] * DRAWS, 2) / (expected[b] * DRAWS);
                used++;
            }
        }
        assertThat((square - used) / Math.sqrt(2.0 * used)).as("standardised chi-square").isLessThan(4.5);
    }

    @Test
    void gamma_draws_have_their_mean_and_variance() {
        for (double shape : new double[]{0.2, 1, 3.7, 60}) {
            Chance chance = Chance.of(13, Purpose.SIMULATION, 3);
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < DRAWS; i++) {
                double x = chance.gamma(shape);
                sum += x;
                squares += x * x;
            }
            double mean = sum / DRAWS;
            assertThat((mean - shape) / Math.sqrt(shape / DRAWS)).isBetween(-4.5, 4.5);
            assertThat((squares / DRAWS - mean * mean) / shape).isBetween(0.96, 1.04);
        }
    }
}
