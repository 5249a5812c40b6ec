package org.saksi.matching.cluster;

/// The logit that two rows are one person.
@FunctionalInterface
public interface PairLogit {

    /// @param a a row
    /// @param b another row
    float of(int a, int b);
}
