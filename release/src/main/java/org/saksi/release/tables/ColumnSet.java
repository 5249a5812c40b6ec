package org.saksi.release.tables;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// A set of columns by their numbers, in rising order.
///
/// @param columns the numbers
public record ColumnSet(List<Integer> columns) {

    public ColumnSet {
        columns = List.copyOf(columns);
    }

    /// All sets of at most `way` of the columns 0 to `all` − 1: the empty one first, then by size.
    static List<ColumnSet> upTo(int all, int way) {
        List<ColumnSet> sets = new ArrayList<>();
        sets.add(new ColumnSet(List.of()));
        int from = 0;
        for (int size = 1; size <= way; size++) {
            int to = sets.size();
            for (int i = from; i < to; i++) {
                List<Integer> smaller = sets.get(i).columns;
                for (int c = smaller.isEmpty() ? 0 : smaller.get(smaller.size() - 1) + 1; c < all; c++) {
                    List<Integer> larger = new ArrayList<>(smaller);
                    larger.add(c);
                    sets.add(new ColumnSet(larger));
                }
            }
            from = to;
        }
        return sets;
    }

    /// Number of columns.
    public int size() {
        return columns.size();
    }

    /// All subsets, this one and the empty one included.
    List<ColumnSet> parts() {
        List<ColumnSet> parts = new ArrayList<>();
        for (int bits = 0; bits < 1 << columns.size(); bits++) {
            List<Integer> part = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    part.add(columns.get(i));
                }
            }
            parts.add(new ColumnSet(part));
        }
        return parts;
    }

    /// The columns of this set that are not in the other.
    ColumnSet without(ColumnSet other) {
        return new ColumnSet(columns.stream().filter(c -> !other.columns.contains(c)).toList());
    }

    /// Number of cells: product of the columns' sizes.
    BigInteger product(int[] sizes) {
        BigInteger product = BigInteger.ONE;
        for (int c : columns) {
            product = product.multiply(BigInteger.valueOf(sizes[c]));
        }
        return product;
    }

    /// Product of (size − 1) / size.
    double share(int[] sizes) {
        double share = 1;
        for (int c : columns) {
            share *= (sizes[c] - 1.0) / sizes[c];
        }
        return share;
    }

    int cells(int[] sizes) {
        return product(sizes).intValueExact();
    }
}
