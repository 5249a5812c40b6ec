package org.saksi.release.tables;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/// Tables with noise. Every residual was measured once with whole-number noise; every table is put together from them exactly, so that all tables agree
/// with each other: the cells of a larger one add up to those of a smaller one.
public final class NoisyTables {

    /// Version of the mechanism: changes whenever the same records, plan and random bytes would give another table.
    public static final String VERSION = "saksi-tables/1";

    /// Decimals of a published count.
    public static final int DECIMALS = 2;

    private final NoisePlan plan;
    private final int[] sizes;
    private final Map<ColumnSet, long[]> measured = new HashMap<>();

    private NoisyTables(NoisePlan plan) {
        this.plan = plan;
        this.sizes = plan.sizes();
    }

    /// Measures all residuals of the plan.
    ///
    /// @param codes number of the value of each record, by column
    /// @param source secure random bytes
    public static NoisyTables measure(NoisePlan plan, int[][] codes, RandomBytes source) {
        NoisyTables tables = new NoisyTables(plan);
        ExactChance chance = new ExactChance(source);
        Combinations combinations = new Combinations(tables.sizes, codes);
        for (ColumnSet set : plan.residuals()) {
            long[] answer = Residual.centre(set, tables.sizes, combinations.count(set));
            DiscreteGaussian noise = new DiscreteGaussian(plan.variance(set), chance);
            for (int cell = 0; cell < answer.length; cell++) {
                answer[cell] = Math.addExact(answer[cell], noise.next());
            }
            tables.measured.put(set, Residual.centre(set, tables.sizes, answer));
        }
        return tables;
    }

    /// The published counts of one table, in the order of the codebook's values, the last column fastest; unbiased, possibly negative.
    public BigDecimal[] table(ColumnSet set) {
        BigInteger[] sums = sums(set);
        BigDecimal below = new BigDecimal(set.product(sizes).pow(2));
        BigDecimal[] counts = new BigDecimal[sums.length];
        for (int cell = 0; cell < counts.length; cell++) {
            counts[cell] = new BigDecimal(sums[cell]).divide(below, DECIMALS, RoundingMode.HALF_EVEN);
        }
        return counts;
    }

    /// Numerators over the squared product of the sizes.
    private BigInteger[] sums(ColumnSet set) {
        int cells = set.cells(sizes);
        long[] fast = new long[cells];
        BigInteger[] exact = new BigInteger[0];
        for (ColumnSet part : set.parts()) {
            long[] values = measured.get(part);
            if (values != null) {
                BigInteger factor = set.without(part).product(sizes);
                int[] index = Residual.project(set, part, sizes);
                if (exact.length == 0 && fits(values, factor)) {
                    long times = factor.longValueExact();
                    for (int cell = 0; cell < cells; cell++) {
                        fast[cell] += values[index[cell]] * times;
                    }
                } else {
                    exact = exact.length == 0 ? exactly(fast) : exact;
                    for (int cell = 0; cell < cells; cell++) {
                        exact[cell] = exact[cell].add(BigInteger.valueOf(values[index[cell]]).multiply(factor));
                    }
                }
            }
        }
        return exact.length == 0 ? exactly(fast) : exact;
    }

    private static boolean fits(long[] values, BigInteger factor) {
        long largest = 0;
        for (long value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return BigInteger.valueOf(largest).multiply(factor).bitLength() < 55;
    }

    private static BigInteger[] exactly(long[] values) {
        BigInteger[] exact = new BigInteger[values.length];
        for (int i = 0; i < values.length; i++) {
            exact[i] = BigInteger.valueOf(values[i]);
        }
        return exact;
    }

    /// The plan behind the tables.
    public NoisePlan plan() {
        return plan;
    }
}
