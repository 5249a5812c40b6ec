package org.saksi.estimate.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpecialFunctionsTest {

    @Test
    void the_normal_distribution_has_its_known_values() {
        assertThat(Normal.cdf(1.959963984540054)).isCloseTo(0.975, within(1e-15));
        assertThat(Normal.cdf(-6)).isCloseTo(9.865876450376981e-10, within(1e-23));
        assertThat(Normal.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-14));
        assertThat(Normal.quantile(1e-10)).isCloseTo(-6.361340902404056, within(1e-12));
        assertThat(Normal.quantile(0)).isInfinite();
    }

    @Test
    void the_gamma_function_has_its_known_values() {
        assertThat(LogGamma.of(0.5)).isCloseTo(Math.log(Math.PI) / 2, within(1e-14));
        assertThat(LogGamma.of(10)).isCloseTo(Math.log(362880), within(1e-13));
        assertThat(LogGamma.factorial(300)).isCloseTo(1414.9058499450677, within(1e-9));
    }

    @Test
    void poisson_tails_add_up_and_keep_their_digits_far_out() {
        assertThat(PoissonTail.atMost(3, 4) + PoissonTail.atLeast(4, 4)).isCloseTo(1, within(1e-14));
        assertThat(PoissonTail.atMost(0, 50)).isCloseTo(Math.exp(-50), within(1e-36));
        assertThat(PoissonTail.atLeast(2, 0.001)).isCloseTo(1 - Math.exp(-0.001) * 1.001, within(1e-15));
        assertThat(PoissonTail.mass(100_000, 100_000.0)).isCloseTo(1 / Math.sqrt(2 * Math.PI * 100_000) * (1 - 1 / 1.2e6), within(1e-15));
    }
}
