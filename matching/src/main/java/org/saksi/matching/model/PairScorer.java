package org.saksi.matching.model;

import java.util.ArrayList;
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
        int kind = names.kind().number();
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

    /// The steps that lead to the logit of a pair, the prior first; their weights add up to it.
    public List<MatchWeight> explain(int a, int b, NameText text) {
        List<MatchWeight> steps = new ArrayList<>();
        steps.add(new MatchWeight("before looking", "two rows at random", "", "", model.prior()));
        names.compare(a, b);
        float name = model.nameLogit(names.kind().number(), names.score());
        steps.add(new MatchWeight("name", names.kind().said(), text.of(a), text.of(b), name - model.prior()));
        int situation = NameGroup.situation(NameGroup.of(names));
        for (int f = 0; f < fields.length; f++) {
            int level = fields[f].compare(a, b);
            float weight = level == 0
                    ? 0
                    : model.weight(situation, f, level) + fields[f].rarity(a, level) * model.rarityScale(situation, f);
            steps.add(new MatchWeight(fields[f].field(), fields[f].levels().get(level), fields[f].shown(a), fields[f].shown(b), weight));
        }
        return List.copyOf(steps);
    }

    /// The name of a row as its list has it.
    @FunctionalInterface
    public interface NameText {

        /// The name of a row.
        String of(int row);
    }

    /// The probability behind a logit.
    public static double probability(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
