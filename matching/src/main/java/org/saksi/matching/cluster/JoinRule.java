package org.saksi.matching.cluster;

/// When two clusters are joined: when the mean probability over all pairs of their rows reaches a bound. For two single rows the bound is the
/// threshold. For a few rows beside many it is lower: rows of one person err each in its own way, so that a true member is unlike many of a
/// large cluster and like some, and a large cluster is met by more rows of its person. No bound is lowered unless one pair is likely by
/// itself.
final class JoinRule {

    private static final double EASING = 0.37;
    private static final float LIKELY = 0.5f;
    private static final int TABLE = 64;

    private final float threshold;
    private final float[][] least = new float[TABLE][TABLE];

    JoinRule(double threshold) {
        this.threshold = (float) threshold;
        double logit = Math.log(threshold / (1 - threshold));
        for (int few = 1; few < TABLE; few++) {
            for (int many = few; many < TABLE; many++) {
                least[few][many] = (float) (1 / (1 + Math.exp(EASING * Math.log(many) / few - logit)));
            }
        }
    }

    /// How much two clusters are drawn together: 1 and more joins them.
    ///
    /// @param mean the mean probability of their pairs
    /// @param most the highest probability of a pair
    /// @param sizeA how many rows one has
    /// @param sizeB how many the other has
    float pull(float mean, float most, int sizeA, int sizeB) {
        return mean / bound(most, sizeA, sizeB);
    }

    /// The probability that two clusters are one person: one half where they are just joined, the mean probability for two single rows.
    float probability(float mean, float most, int sizeA, int sizeB) {
        float bound = bound(most, sizeA, sizeB);
        float odds = mean / Math.max(1e-9f, 1 - mean) * (1 - bound) / bound * threshold / (1 - threshold);
        return odds / (1 + odds);
    }

    private float bound(float most, int sizeA, int sizeB) {
        if (most < LIKELY) {
            return threshold;
        }
        return least[Math.min(TABLE - 1, Math.min(sizeA, sizeB))][Math.min(TABLE - 1, Math.max(sizeA, sizeB))];
    }
}
