package org.saksi.release.tables;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/// The mechanism as it is, and with planted faults, each of a kind that was really made somewhere. All publish the full table of two columns.
enum Mutant {
    NONE,
    /// Noise for twice the loss that is claimed.
    NOISE_TOO_SMALL,
    /// A record that stands in the data twice is counted twice.
    RECORD_COUNTED_TWICE,
    /// Every run draws the same noise.
    SEED_REUSED,
    /// The generator starts from one of 256 states.
    SEED_TOO_SHORT,
    /// The sign of the noise is lost.
    SIGN_LOST,
    /// A negative count is replaced by the true one.
    NEGATIVE_REPLACED,
    /// Only combinations that occur are published: the domain comes from the data.
    DOMAIN_FROM_DATA,
    /// Measured three times and averaged, booked once.
    MEASURED_THRICE,
    /// Noise beyond one standard error is cut off.
    TAILS_CUT,
    /// One draw of noise for all cells.
    NOISE_SHARED,
    /// The table is corrected so that its total is true.
    TOTAL_EXACT;

    static final int[] SIZES = {2, 3};
    static final ColumnSet FULL = new ColumnSet(List.of(0, 1));

    /// The published table.
    ///
    /// @param run number of the run: seeds the noise
    double[] publish(int[][] codes, double claimed, long run) {
        double[] truth = Arrays.stream(new Combinations(SIZES, codes).count(FULL)).asDoubleStream().toArray();
        NoisePlan plan = new NoisePlan(SIZES, 2, new Loss(this == NOISE_TOO_SMALL ? 2 * claimed : claimed));
        long seed = this == SEED_REUSED ? 1 : this == SEED_TOO_SHORT ? run * 31 % 256 : run;
        double[] noisy = measure(plan, this == RECORD_COUNTED_TWICE ? lastTwice(codes) : codes, seed);
        double error = plan.standardError(FULL).doubleValue();
        double[] published = noisy.clone();
        for (int i = 0; i < published.length; i++) {
            double noise = noisy[i] - truth[i];
            published[i] = switch (this) {
                case SIGN_LOST -> truth[i] + Math.abs(noise);
                case NEGATIVE_REPLACED -> noisy[i] < 0 ? truth[i] : noisy[i];
                case DOMAIN_FROM_DATA -> truth[i] == 0 ? 0 : noisy[i];
                case MEASURED_THRICE -> (noisy[i] + measure(plan, codes, -1 - run)[i] + measure(plan, codes, run + (1L << 40))[i]) / 3;
                case TAILS_CUT -> truth[i] + Math.max(-error, Math.min(error, noise));
                case NOISE_SHARED -> truth[i] + noisy[0] - truth[0];
                case TOTAL_EXACT -> noisy[i] + (Arrays.stream(truth).sum() - Arrays.stream(noisy).sum()) / noisy.length;
                case NONE, NOISE_TOO_SMALL, RECORD_COUNTED_TWICE, SEED_REUSED, SEED_TOO_SHORT -> noisy[i];
            };
        }
        return published;
    }

    private static double[] measure(NoisePlan plan, int[][] codes, long seed) {
        return Arrays.stream(NoisyTables.measure(plan, codes, TestBytes.of(seed)).table(FULL)).mapToDouble(BigDecimal::doubleValue)
                .toArray();
    }

    private static int[][] lastTwice(int[][] codes) {
        int records = codes[0].length;
        int[][] more = {Arrays.copyOf(codes[0], records + 1), Arrays.copyOf(codes[1], records + 1)};
        more[0][records] = codes[0][records - 1];
        more[1][records] = codes[1][records - 1];
        return more;
    }
}
