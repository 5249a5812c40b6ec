package org.saksi.matching.model;

import java.util.List;

import org.saksi.matching.compare.FieldComparison;
import org.saksi.matching.compare.NameComparison.Kind;

/// What was learned: the logit of every group of names, the weight of every level of every field. Immutable.
public final class LinkModel {

    private final double[] groupLogit;
    private final float[][][] weight;
    private final float[][] rarityScale;
    private final Chances chances;
    private final double prior;

    LinkModel(double[] groupLogit, Chances chances, double prior, double conflictShift) {
        this.groupLogit = groupLogit.clone();
        this.chances = chances;
        this.prior = prior;
        for (int g = 0; g < groupLogit.length; g++) {
            Kind kind = NameGroup.kind(g);
            if (kind == Kind.DISAGREE) {
                this.groupLogit[g] = prior + NameGroup.score(g) + conflictShift;
            } else if (kind == Kind.MISSING) {
                this.groupLogit[g] = prior;
            }
        }
        int fields = chances.m.length;
        weight = new float[Chances.SITUATIONS][fields][FieldLevels.MOST];
        rarityScale = new float[Chances.SITUATIONS][fields];
        for (int s = 0; s < Chances.SITUATIONS; s++) {
            for (int f = 0; f < fields; f++) {
                for (int l = 1; l < chances.m[f].length; l++) {
                    weight[s][f][l] = (float) chances.weight(s, f, l);
                }
                rarityScale[s][f] = (float) chances.left(s, f);
            }
        }
    }

    /// Natural logarithm of the odds that two rows drawn at random are one person.
    public double prior() {
        return prior;
    }

    /// The logit that the names alone give, between the middles of neighbouring groups.
    float nameLogit(int kind, float score) {
        if (kind == Kind.MISSING.ordinal()) {
            return (float) prior;
        }
        double place = Math.max(0, Math.min(NameGroup.BUCKETS - 1.001, score - NameGroup.LOWEST - 0.5));
        int low = (int) place;
        double part = place - low;
        int at = kind * NameGroup.BUCKETS + low;
        return (float) (groupLogit[at] * (1 - part) + groupLogit[at + 1] * part);
    }

    /// The weight of a level of a field.
    float weight(int situation, int field, int level) {
        return weight[situation][field][level];
    }

    float rarityScale(int situation, int field) {
        return rarityScale[situation][field];
    }

    /// The learned chances as text, a line a level.
    public String describe(List<FieldComparison> fields) {
        StringBuilder out = new StringBuilder("prior logit %.2f%n".formatted(prior));
        for (int f = 0; f < fields.size(); f++) {
            for (int l = 1; l < chances.m[f].length; l++) {
                out.append("%-16s %-36s m %.4f  u %.6f %.6f %.6f%n".formatted(fields.get(f).field(), fields.get(f).levels().get(l), chances.m[f][l],
                        chances.u[0][f][l], chances.u[1][f][l], chances.u[2][f][l]));
            }
        }
        for (int g = 0; g < groupLogit.length; g++) {
            out.append("%s %.1f: %.2f%n".formatted(NameGroup.kind(g), NameGroup.score(g), groupLogit[g]));
        }
        return out.toString();
    }
}
