package org.saksi.matching.model;

import java.util.Arrays;

/// Pairs of rows with their logits, in ascending order of the first row.
public final class Edges {

    private int[] left = new int[1024];
    private int[] right = new int[1024];
    private float[] logit = new float[1024];
    private int size;

    void add(int a, int b, float value) {
        if (size == left.length) {
            left = Arrays.copyOf(left, size * 2);
            right = Arrays.copyOf(right, size * 2);
            logit = Arrays.copyOf(logit, size * 2);
        }
        left[size] = a;
        right[size] = b;
        logit[size++] = value;
    }

    void addAll(Edges other) {
        int wanted = size + other.size;
        if (wanted > left.length) {
            left = Arrays.copyOf(left, wanted);
            right = Arrays.copyOf(right, wanted);
            logit = Arrays.copyOf(logit, wanted);
        }
        System.arraycopy(other.left, 0, left, size, other.size);
        System.arraycopy(other.right, 0, right, size, other.size);
        System.arraycopy(other.logit, 0, logit, size, other.size);
        size = wanted;
    }

    /// How many pairs.
    public int size() {
        return size;
    }

    /// The first row of a pair, the lower one.
    public int left(int edge) {
        return left[edge];
    }

    /// The second row of a pair.
    public int right(int edge) {
        return right[edge];
    }

    /// The logit of a pair.
    public float logit(int edge) {
        return logit[edge];
    }
}
