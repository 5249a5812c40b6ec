package org.saksi.matching.model;

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

    private final Patterns patterns;
    private final Chances chances;
    private final double[][] random;
    private final double[] groupLogit = new double[NameGroup.COUNT];
    private double prior;
    private double conflictShift;

    Expectation(Patterns patterns, Chances chances, double[][] random, double prior) {
        this.patterns = patterns;
        this.chances = chances;
        this.random = random;
        this.prior = prior;
        for (int g = 0; g < groupLogit.length; g++) {
            groupLogit[g] = prior + NameGroup.score(g);
        }
    }

    double[] groupLogits() {
        return groupLogit;
    }

    void run() {
        for (int round = 0; round < ROUNDS; round++) {
            step();
        }
    }

    private void step() {
        int fields = chances.m.length;
        double[][] m = new double[fields][];
        double[][][] u = new double[Chances.SITUATIONS][fields][];
        for (int f = 0; f < fields; f++) {
            m[f] = scaled(Chances.expected(chances.m[f].length), M_PRIOR);
            for (int s = 0; s < Chances.SITUATIONS; s++) {
                u[s][f] = scaled(random[f], U_PRIOR);
            }
        }
        double[] same = new double[NameGroup.COUNT];
        double[] all = new double[NameGroup.COUNT];
        double[][][] weight = weights();
        for (int i = 0; i < patterns.size(); i++) {
            long pattern = patterns.pattern(i);
            int group = Patterns.group(pattern);
            int situation = NameGroup.situation(group);
            double p = probability(pattern, group, weight[situation]);
            double n = patterns.count(i);
            same[group] += n * p;
            all[group] += n;
            for (int f = 0; f < fields; f++) {
                int level = Patterns.level(pattern, f);
                m[f][level] += n * p;
                u[situation][f][level] += n * (1 - p);
            }
        }
        take(m, u);
        regroup(same, all);
    }

    private double probability(long pattern, int group, double[][] weight) {
        double logit = groupLogit[group] + Patterns.rarity(pattern);
        for (int f = 0; f < weight.length; f++) {
            logit += weight[f][Patterns.level(pattern, f)];
        }
        return 1 / (1 + Math.exp(-logit));
    }

    private double[][][] weights() {
        double[][][] weight = new double[Chances.SITUATIONS][chances.m.length][];
        for (int s = 0; s < weight.length; s++) {
            for (int f = 0; f < weight[s].length; f++) {
                weight[s][f] = new double[FieldLevels.MOST];
                for (int l = 1; l < chances.m[f].length; l++) {
                    weight[s][f][l] = chances.weight(s, f, l);
                }
            }
        }
        return weight;
    }

    private void take(double[][] m, double[][][] u) {
        for (int f = 0; f < m.length; f++) {
            Chances.normalise(m[f]);
            chances.m[f] = m[f];
            for (int s = 0; s < 2; s++) {
                Chances.normalise(u[s][f]);
                bound(u[s][f], random[f]);
                chances.u[s][f] = u[s][f];
            }
        }
    }

    /// Two people of one name agree more often than two people at random, but not without bound: what goes beyond is one person.
    private static void bound(double[] here, double[] random) {
        for (int l = 1; l < here.length; l++) {
            here[l] = Math.min(here[l], random[l] * MOST_DEPENDENCE);
        }
    }

    /// Learns how often pairs of a group are one person; groups with few pairs lean on the score, shifted to where the groups with many are.
    private void regroup(double[] same, double[] all) {
        prior = shift(same, all, false, prior);
        conflictShift = shift(same, all, true, prior + conflictShift) - prior;
        for (int g = 0; g < same.length; g++) {
            double shift = NameGroup.kind(g) == Kind.MIXED ? conflictShift : 0;
            double expected = 1 / (1 + Math.exp(-(prior + shift + NameGroup.score(g))));
            double share = (same[g] + GROUP_PRIOR * expected) / (all[g] + GROUP_PRIOR);
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
