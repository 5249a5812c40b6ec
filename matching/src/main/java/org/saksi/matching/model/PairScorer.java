package org.saksi.matching.model;

import java.util.List;

import org.saksi.matching.compare.FieldComparison;
import org.saksi.matching.compare.NameComparison;

/// Scores pairs of rows. One object serves one thread.
public final class PairScorer {

    private static final float HOPELESS = -12f;

    private final FieldComparison[] fields;
    private final NameComparison names;
    private final LinkModel model;

    /// @param evidence what is compared
    /// @param model what the comparisons weigh
    public PairScorer(Evidence evidence, LinkModel model) {
        List<FieldComparison> list = evidence.fields();
        this.fields = list.toArray(new FieldComparison[0]);
        this.names = evidence.nameComparison();
        this.model = model;
    }

    /// The logit that two rows are one person; the first row is best kept the same over many calls.
    public float logit(int a, int b) {
        names.compare(a, b);
        int kind = names.kind().ordinal();
        float logit = model.nameLogit(kind, names.score());
        if (logit < HOPELESS - 25) {
            return logit;
        }
        int situation = NameGroup.situation(NameGroup.of(names));
        for (int f = 0; f < fields.length; f++) {
            int level = fields[f].compare(a, b);
            if (level != 0) {
                logit += model.weight(situation, f, level);
                float rarity = fields[f].rarity(a, level);
                if (rarity != 0) {
                    logit += rarity * model.rarityScale(situation, f);
                }
            }
        }
        return logit;
    }

    /// The probability behind a logit.
    public static double probability(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
