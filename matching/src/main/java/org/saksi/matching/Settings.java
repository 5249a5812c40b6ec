package org.saksi.matching;

/// How to link. One default serves all lists of people.
///
/// @param seed for pairs drawn at random and for the drawing of counts
/// @param threads how many threads share the comparison of pairs; the result does not depend on it
/// @param joinAt two clusters are joined when the mean probability of their pairs reaches this, 0 to 1
/// @param keepFrom pairs are kept from this probability, 0 to 1
/// @param pairsPerRow how many candidate pairs a row may cost, which bounds the size of blocks
public record Settings(long seed, int threads, double joinAt, double keepFrom, int pairsPerRow) {

    private static final Settings USUAL = new Settings(1, 2, 0.5, 0.001, 60);

    public Settings {
        if (threads < 1 || threads > 1024) {
            throw new IllegalArgumentException("threads must be 1 to 1024, but were " + threads);
        }
        if (!(joinAt > 0 && joinAt < 1)) {
            throw new IllegalArgumentException("clusters are joined at a probability between 0 and 1, not at " + joinAt);
        }
        if (!(keepFrom > 0 && keepFrom < joinAt)) {
            throw new IllegalArgumentException("pairs must be kept from a probability between 0 and " + joinAt + ", not from " + keepFrom);
        }
        if (pairsPerRow < 1) {
            throw new IllegalArgumentException("a row must be allowed at least one pair, not " + pairsPerRow);
        }
    }

    /// The default.
    public static Settings usual() {
        return USUAL;
    }

    /// The same with another seed.
    public Settings withSeed(long other) {
        return new Settings(other, threads, joinAt, keepFrom, pairsPerRow);
    }

    /// The same with another number of threads.
    public Settings withThreads(int other) {
        return new Settings(seed, other, joinAt, keepFrom, pairsPerRow);
    }
}
