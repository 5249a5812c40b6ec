package org.saksi.matching.model;

import java.util.List;

import org.saksi.matching.compare.FieldComparison;
import org.saksi.matching.compare.NameComparison.Kind;

/// Expectation and maximisation on counts of patterns (Dempster, Laird, Rubin 1977): which pairs are one person, given the chances; the chances,
/// given which pairs are one person.
final class Expectation {

    private static final int ROUNDS = 30;
    private static final double GROUP_PRIOR = 8;
    private static final double M_PRIOR = 20;
    private static final double U_PRIOR = 60;
    private static final double FEWEST = 200;
    private static final double LEAST_INFORMATION = 20;
    private static final double MOST_DEPENDENCE = 6;
    private static final double H_PRIOR = 400;
    private static final double MOST_KINSHIP = 6;
    private static final double COMPANIONS_BEFORE = 0.01;
    private static final double NEVER = -60;
    private static final double MOST_LOGIT = 60;
    private static final double MOST_SHIFT = 4;

    private final Patterns patterns;
    private final Chances chances;
    private final double[][] random;
    private final List<FieldComparison> fields;
    private final double[] companionLogit = new double[NameGroup.COUNT];
    private final double[] groupLogit = new double[NameGroup.COUNT];
    private double prior;
    private double conflictShift;
    private double companionShift;

    Expectation(Patterns patterns, Chances chances, double[][] random, List<FieldComparison> fields) {
        this.patterns = patterns;
        this.chances = chances;
        this.random = random;
        this.fields = fields;
        for (int g = 0; g < groupLogit.length; g++) {
            companionLogit[g] = NameGroup.allowsCompanions(g) ? logit(COMPANIONS_BEFORE) : NEVER;
        }
    }

    /// Begins from a first guess of the odds that two rows drawn at random are one person.
    void run(double before) {
        prior = before;
        for (int g = 0; g < groupLogit.length; g++) {
            groupLogit[g] = prior + NameGroup.score(g);
        }
        for (int round = 0; round < ROUNDS; round++) {
            step();
        }
    }

    /// Logits of companions against strangers, by group of the name.
    double[] companionLogits() {
        return companionLogit;
    }

    /// By how much more frequent pairs of companions are than pairs of one person, as a logarithm.
    double companionShift() {
        return companionShift;
    }

    double[] groupLogits() {
        return groupLogit;
    }

    private void step() {
        Counts counts = new Counts(chances, random, fields);
        double[][][] weight = weights(false);
        double[][][] companion = weights(true);
        for (int i = 0; i < patterns.size(); i++) {
            long pattern = patterns.pattern(i);
            int group = Patterns.group(pattern);
            int situation = NameGroup.situation(group);
            double rarity = Patterns.rarity(pattern);
            double one = Math.exp(Math.min(MOST_LOGIT, groupLogit[group] + rarity + sum(pattern, weight[situation])));
            double together = Math.exp(Math.min(MOST_LOGIT, companionLogit[group] + rarity + sum(pattern, companion[situation])));
            counts.add(pattern, patterns.count(i), one / (1 + one + together), together / (1 + one + together));
        }
        take(counts);
        regroup(counts.same, counts.all, counts.together);
        regroupCompanions(counts);
    }

    private static double sum(long pattern, double[][] weight) {
        double sum = 0;
        for (int f = 0; f < weight.length; f++) {
            sum += weight[f][Patterns.level(pattern, f)];
        }
        return sum;
    }

    private double[][][] weights(boolean companions) {
        double[][][] weight = new double[Chances.SITUATIONS][chances.m.length][];
        for (int s = 0; s < weight.length; s++) {
            for (int f = 0; f < weight[s].length; f++) {
                weight[s][f] = new double[FieldLevels.MOST];
                for (int l = 1; l < chances.m[f].length; l++) {
                    weight[s][f][l] = companions ? chances.companionWeight(s, f, l) : chances.weight(s, f, l);
                }
            }
        }
        return weight;
    }

    /// What one round counts.
    private static final class Counts {

        private final double[][] m;
        private final double[][] h;
        private final double[][][] u;
        private final double[] same = new double[NameGroup.COUNT];
        private final double[] together = new double[NameGroup.COUNT];
        private final double[] all = new double[NameGroup.COUNT];

        Counts(Chances chances, double[][] random, List<FieldComparison> fields) {
            int size = chances.m.length;
            m = new double[size][];
            h = new double[size][];
            u = new double[Chances.SITUATIONS][size][];
            for (int f = 0; f < size; f++) {
                m[f] = scaled(Chances.expected(chances.m[f].length), M_PRIOR);
                h[f] = scaled(Chances.companions(fields.get(f), random[f]), fields.get(f).isShared() ? M_PRIOR : H_PRIOR);
                for (int s = 0; s < Chances.SITUATIONS; s++) {
                    u[s][f] = scaled(random[f], U_PRIOR);
                }
            }
        }

        void add(long pattern, double n, double one, double companions) {
            int group = Patterns.group(pattern);
            int situation = NameGroup.situation(group);
            same[group] += n * one;
            together[group] += n * companions;
            all[group] += n;
            for (int f = 0; f < m.length; f++) {
                int level = Patterns.level(pattern, f);
                m[f][level] += n * one;
                h[f][level] += n * companions;
                u[situation][f][level] += n * (1 - one - companions);
            }
        }
    }

    private void take(Counts counts) {
        for (int f = 0; f < counts.m.length; f++) {
            Chances.normalise(counts.m[f]);
            chances.m[f] = counts.m[f];
            chances.h[f] = companions(counts, f);
            for (int s = 0; s < 2; s++) {
                Chances.normalise(counts.u[s][f]);
                bound(counts.u[s][f], random[f], MOST_DEPENDENCE);
                chances.u[s][f] = counts.u[s][f];
            }
        }
    }

    /// Companions agree in what is shared as one person does; in what is a person's own they may be somewhat nearer than strangers.
    private double[] companions(Counts counts, int field) {
        if (fields.get(field).isShared()) {
            return counts.m[field].clone();
        }
        Chances.normalise(counts.h[field]);
        bound(counts.h[field], random[field], MOST_KINSHIP);
        return counts.h[field];
    }

    /// Learns how often pairs of a group are companions.
    private void regroupCompanions(Counts counts) {
        double companions = 0;
        double one = 0;
        for (int g = 0; g < companionLogit.length; g++) {
            one += counts.same[g];
            companions += counts.together[g];
            if (NameGroup.allowsCompanions(g)) {
                double strangers = Math.max(0, counts.all[g] - counts.same[g] - counts.together[g]);
                companionLogit[g] = Math.log((counts.together[g] + GROUP_PRIOR * COMPANIONS_BEFORE) / (strangers + GROUP_PRIOR));
            }
        }
        companionShift = Math.max(-MOST_SHIFT, Math.min(MOST_SHIFT, Math.log((companions + 1) / (one + 1))));
    }

    /// Two people of one name agree more often than two people at random, but not without bound: what goes beyond is one person.
    private static void bound(double[] here, double[] random, double most) {
        for (int l = 1; l < here.length; l++) {
            here[l] = Math.min(here[l], random[l] * most);
        }
    }

    /// Learns how often pairs of a group are one person; groups with few pairs lean on the score, shifted to where the groups with many are.
    private void regroup(double[] same, double[] all, double[] together) {
        prior = shift(same, all, false, prior);
        conflictShift = shift(same, all, true, prior + conflictShift) - prior;
        for (int g = 0; g < same.length; g++) {
            double shift = NameGroup.kind(g) == Kind.MIXED ? conflictShift : 0;
            double expected = 1 / (1 + Math.exp(-(prior + shift + NameGroup.score(g))));
            double share = (same[g] + GROUP_PRIOR * expected) / (all[g] - together[g] + GROUP_PRIOR);
            groupLogit[g] = logit(Math.max(1e-12, Math.min(1 - 1e-12, share)));
        }
    }

    /// By how much the logits of groups lie above their scores, the better known groups counting more.
    private static double shift(double[] same, double[] all, boolean mixed, double otherwise) {
        double sum = 0;
        double weight = 0;
        for (int g = 0; g < same.length; g++) {
            Kind kind = NameGroup.kind(g);
            boolean counts = mixed ? kind == Kind.MIXED : kind == Kind.AGREE || kind == Kind.PARTLY;
            double share = all[g] == 0 ? 0 : same[g] / all[g];
            if (counts && all[g] >= FEWEST && share > 0.0005 && share < 0.9995) {
                double information = all[g] * share * (1 - share);
                sum += information * (logit(share) - NameGroup.score(g));
                weight += information;
            }
        }
        return weight < LEAST_INFORMATION ? otherwise : sum / weight;
    }

    /// By how much more, or less, than its score says a conflict between names speaks against.
    double conflictShift() {
        return conflictShift;
    }

    double prior() {
        return prior;
    }

    static double logit(double p) {
        return Math.log(p / (1 - p));
    }

    private static double[] scaled(double[] values, double by) {
        double[] out = new double[FieldLevels.MOST];
        for (int i = 0; i < values.length; i++) {
            out[i] = values[i] * by;
        }
        return java.util.Arrays.copyOf(out, values.length);
    }
}
