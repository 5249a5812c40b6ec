package org.saksi.matching.compare;

/// How alike two tokens of names are.
public enum TokenLevel {
    /// The same letters.
    EXACT(0.72),
    /// Spellings of the same sounds.
    FOLD(0.10),
    /// Known to stand for each other, or learned to.
    ALIAS(0.03),
    /// One letter wrong, missing, added, or two neighbours swapped.
    NEAR(0.08),
    /// The same consonants.
    BONES(0.03),
    /// Two letters apart in a long token, or one sound apart.
    FAR(0.02),
    /// One is the initial of the other.
    INITIAL(0.01),
    /// Nothing in common.
    NONE(0.01);

    private final float logShare;

    TokenLevel(double share) {
        this.logShare = (float) Math.log(share);
    }

    /// Natural logarithm of how often the tokens of one person stand to each other like this, before anything was learned.
    public float logShare() {
        return logShare;
    }
}
