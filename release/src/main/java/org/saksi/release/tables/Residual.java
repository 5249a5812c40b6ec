package org.saksi.release.tables;

/// A table of whole numbers over a set of columns, and the operations on it that stay in whole numbers.
final class Residual {

    private Residual() {}

    /// Along every column: size times each value minus the sum over the column. Kills everything that fewer columns say, and is exact.
    static long[] centre(ColumnSet set, int[] sizes, long[] values) {
        long[] centred = values.clone();
        int stride = values.length;
        for (int c : set.columns()) {
            int size = sizes[c];
            stride /= size;
            for (int block = 0; block < values.length; block += stride * size) {
                for (int offset = block; offset < block + stride; offset++) {
                    long sum = 0;
                    for (int v = 0; v < size; v++) {
                        sum = Math.addExact(sum, centred[offset + v * stride]);
                    }
                    for (int v = 0; v < size; v++) {
                        centred[offset + v * stride] = Math.subtractExact(Math.multiplyExact(centred[offset + v * stride], (long) size),
                                sum);
                    }
                }
            }
        }
        return centred;
    }

    /// For each cell of a table the cell of one of its parts.
    static int[] project(ColumnSet table, ColumnSet part, int[] sizes) {
        int[] index = new int[table.cells(sizes)];
        int tableStride = index.length;
        int partStride = part.cells(sizes);
        for (int c : table.columns()) {
            tableStride /= sizes[c];
            if (part.columns().contains(c)) {
                partStride /= sizes[c];
                for (int cell = 0; cell < index.length; cell++) {
                    index[cell] += cell / tableStride % sizes[c] * partStride;
                }
            }
        }
        return index;
    }
}
