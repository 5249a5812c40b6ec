package org.saksi.matching.model;

import org.saksi.matching.compare.NameComparison;
import org.saksi.matching.compare.NameComparison.Kind;

/// Outcomes of comparing names, in groups of one kind and one width of score.
final class NameGroup {

    static final int BUCKETS = 36;
    static final int COUNT = 5 * BUCKETS;
    static final float LOWEST = -6f;
    private static final float STRONG = 9f;

    private NameGroup() {}

    static int of(NameComparison outcome) {
        int bucket = (int) Math.max(0, Math.min(BUCKETS - 1, outcome.score() - LOWEST));
        return outcome.kind().number() * BUCKETS + bucket;
    }

    static Kind kind(int group) {
        return Kind.of(group / BUCKETS);
    }

    /// The score in the middle of a group.
    static double score(int group) {
        return LOWEST + group % BUCKETS + 0.5;
    }

    /// Whether pairs of this group can be companions: two people whose whole names agree are not taken for companions.
    static boolean allowsCompanions(int group) {
        return kind(group) != Kind.AGREE;
    }

    /// Which chances of agreeing by accident hold: 0 for names that agree strongly, 1 for names that agree in part, 2 for all others.
    static int situation(int group) {
        Kind kind = kind(group);
        if (kind == Kind.DISAGREE || kind == Kind.MISSING) {
            return 2;
        }
        return kind == Kind.AGREE && score(group) >= STRONG ? 0 : 1;
    }
}
