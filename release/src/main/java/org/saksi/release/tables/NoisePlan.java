package org.saksi.release.tables;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How much noise each part of the tables gets, before any data is seen. The tables of up to `way` columns are sums of *residuals*, one per set of columns;
/// the residuals' variances that minimise the summed variance of all cells at a given loss have a closed form. They are rounded up to whole numbers, so that
/// the loss is never above what was asked.
public final class NoisePlan {

    private static final long MOST_CELLS = 40_000_000;
    private static final long MOST_VARIANCE = 1L << 60;

    private final int[] sizes;
    private final int way;
    private final Map<ColumnSet, Long> variances = new LinkedHashMap<>();
    private final BigDecimal cost;

    /// @param sizes number of values of each column
    /// @param way most columns in one table, at least 1
    /// @param loss what may be given away
    public NoisePlan(int[] sizes, int way, Loss loss) {
        this.sizes = sizes.clone();
        this.way = Math.min(way, sizes.length);
        if (way < 1) {
            throw new IllegalArgumentException("a table has at least 1 column, but " + way + " were asked for");
        }
        checkSize();
        allocate(new BigDecimal(loss.mu()).pow(2));
        this.cost = variances.entrySet().stream().map(e -> cost(e.getKey(), e.getValue())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void checkSize() {
        BigInteger cells = BigInteger.ZERO;
        for (ColumnSet set : tables()) {
            cells = cells.add(set.product(sizes));
        }
        if (cells.compareTo(BigInteger.valueOf(MOST_CELLS)) > 0) {
            throw new IllegalArgumentException(
                    "tables of up to " + way + " of these columns have " + cells + " cells; at most " + MOST_CELLS
                            + " can be made: ask for fewer columns, a smaller way, or coarser values");
        }
    }

    /// Sets of one to `way` columns, small ones first.
    public List<ColumnSet> tables() {
        return ColumnSet.upTo(sizes.length, way).stream().filter(s -> s.size() > 0).toList();
    }

    /// Sets whose residual carries anything: no column with a single value.
    public List<ColumnSet> residuals() {
        return ColumnSet.upTo(sizes.length, way).stream().filter(s -> s.columns().stream().allMatch(c -> sizes[c] > 1)).toList();
    }

    private void allocate(BigDecimal budget) {
        List<ColumnSet> residuals = residuals();
        double[] weights = new double[residuals.size()];
        double all = 0;
        for (int i = 0; i < weights.length; i++) {
            double p = residuals.get(i).share(sizes);
            double v = weight(residuals.get(i));
            weights[i] = Math.sqrt(p / v);
            all += Math.sqrt(p * v);
        }
        for (int i = 0; i < weights.length; i++) {
            BigDecimal variance = new BigDecimal(all * weights[i]).divide(budget, MathContext.DECIMAL128);
            BigDecimal scaled = variance.multiply(new BigDecimal(residuals.get(i).product(sizes).pow(2))).setScale(0, RoundingMode.CEILING);
            if (scaled.compareTo(BigDecimal.valueOf(MOST_VARIANCE)) > 0) {
                throw new IllegalArgumentException(
                        "the noise for columns " + residuals.get(i).columns() + " would be too large to draw; ask for a"
                                + " larger epsilon, fewer values or a smaller way");
            }
            variances.put(residuals.get(i), scaled.longValueExact());
        }
    }

    /// Weight of a residual in the summed variance of all cells of all tables that need it.
    private double weight(ColumnSet set) {
        double[] sums = new double[way - set.size() + 1];
        sums[0] = 1;
        for (int c = 0; c < sizes.length; c++) {
            if (!set.columns().contains(c)) {
                for (int k = sums.length - 1; k > 0; k--) {
                    sums[k] += sums[k - 1] / sizes[c];
                }
            }
        }
        double tables = 0;
        for (double sum : sums) {
            tables += sum;
        }
        double own = 1;
        for (int c : set.columns()) {
            own *= sizes[c] - 1;
        }
        return own * tables;
    }

    /// What one residual gives away: its squared sensitivity over its variance.
    private BigDecimal cost(ColumnSet set, long variance) {
        BigInteger sensitivity = BigInteger.ONE;
        for (int c : set.columns()) {
            sensitivity = sensitivity.multiply(BigInteger.valueOf(sizes[c])).multiply(BigInteger.valueOf(sizes[c] - 1L));
        }
        return new BigDecimal(sensitivity).divide(BigDecimal.valueOf(variance), new MathContext(40, RoundingMode.CEILING));
    }

    /// The squared loss µ² of everything this plan releases; at most what was asked.
    public BigDecimal squaredLoss() {
        return cost;
    }

    /// Most columns in one table.
    public int way() {
        return way;
    }

    /// Number of values of each column.
    public int[] sizes() {
        return sizes.clone();
    }

    /// Variance of the whole-number noise that is added to a residual; the residual is scaled by the product of its columns' sizes.
    long variance(ColumnSet set) {
        return variances.getOrDefault(set, 0L);
    }

    /// Variance of every cell of a table.
    public BigDecimal cellVariance(ColumnSet table) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ColumnSet part : table.parts()) {
            long variance = variance(part);
            if (variance > 0) {
                BigInteger above = BigInteger.valueOf(variance);
                BigInteger below = part.product(sizes).pow(2).multiply(table.without(part).product(sizes).pow(2));
                for (int c : part.columns()) {
                    above = above.multiply(BigInteger.valueOf(sizes[c] - 1L));
                    below = below.multiply(BigInteger.valueOf(sizes[c]));
                }
                sum = sum.add(new BigDecimal(above).divide(new BigDecimal(below), MathContext.DECIMAL128));
            }
        }
        return sum;
    }

    /// Standard error of every cell of a table.
    public BigDecimal standardError(ColumnSet table) {
        return cellVariance(table).sqrt(MathContext.DECIMAL64);
    }

    /// Sets of columns as lists of numbers, for the record.
    public List<List<Integer>> columns() {
        List<List<Integer>> columns = new ArrayList<>();
        tables().forEach(t -> columns.add(t.columns()));
        return columns;
    }
}
