package org.saksi.matching.model;

import java.util.ArrayList;
import java.util.List;

import org.saksi.matching.compare.FieldComparison;
import org.saksi.matching.compare.NameComparison;

/// Scores pairs of rows. One object serves one thread.
public final class PairScorer {

    private static final float HOPELESS = -12f;
    private static final float NO_COMPANIONS = -5f;
    private static final float MANY = 30f;

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
        float together = model.companionLogit(kind, names.score());
        for (int f = 0; f < fields.length; f++) {
            int level = fields[f].compare(a, b);
            if (level != 0) {
                float rarity = fields[f].rarity(a, level) * model.rarityScale(situation, f);
                logit += model.weight(situation, f, level) + rarity;
                together += model.companionWeight(situation, f, level) + rarity;
            }
        }
        return logit + against(together);
    }

    /// By how much it lowers the odds of one person that the pair may be two people who belong together.
    private static float against(float together) {
        return together < NO_COMPANIONS ? 0 : together > MANY ? -together : (float) -Math.log1p(Math.exp(together));
    }

    /// The steps that lead to the logit of a pair, the prior first; their weights add up to it.
    public List<MatchWeight> explain(int a, int b, NameText text) {
        List<MatchWeight> steps = new ArrayList<>();
        steps.add(new MatchWeight("before looking", "two rows at random", "", "", model.prior()));
        names.compare(a, b);
        float name = model.nameLogit(names.kind().number(), names.score());
        steps.add(new MatchWeight("name", names.kind().said(), text.of(a), text.of(b), name - model.prior()));
        int situation = NameGroup.situation(NameGroup.of(names));
        float together = model.companionLogit(names.kind().number(), names.score());
        for (int f = 0; f < fields.length; f++) {
            int level = fields[f].compare(a, b);
            float rarity = level == 0 ? 0 : fields[f].rarity(a, level) * model.rarityScale(situation, f);
            float weight = level == 0 ? 0 : model.weight(situation, f, level) + rarity;
            together += level == 0 ? 0 : model.companionWeight(situation, f, level) + rarity;
            steps.add(new MatchWeight(fields[f].field(), fields[f].levels().get(level), fields[f].shown(a), fields[f].shown(b), weight));
        }
        steps.add(new MatchWeight("companions", "two people who belong together would agree like this too", "", "", against(together)));
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
