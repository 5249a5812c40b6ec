package org.saksi.matching.model;

import java.util.ArrayList;
import java.util.List;

import org.saksi.matching.compare.FieldComparison;
import org.saksi.matching.compare.NameComparison.Kind;

/// What was learned: the logit of every group of names, the weight of every level of every field. Immutable.
public final class LinkModel {

    private final double[] groupLogit;
    private final double[] companionLogit;
    private final float[][][] companionWeight;
    private final float[][][] weight;
    private final float[][] rarityScale;
    private final Chances chances;
    private final double prior;

    private LinkModel(Expectation learned, Chances chances) {
        this.groupLogit = learned.groupLogits().clone();
        this.companionLogit = learned.companionLogits().clone();
        this.chances = chances;
        this.prior = learned.prior();
        double conflictShift = learned.conflictShift();
        for (int g = 0; g < groupLogit.length; g++) {
            Kind kind = NameGroup.kind(g);
            if (kind == Kind.DISAGREE) {
                this.groupLogit[g] = prior + NameGroup.score(g) + conflictShift;
            } else if (kind == Kind.MISSING) {
                this.groupLogit[g] = prior;
            }
            if (kind == Kind.DISAGREE || kind == Kind.MISSING) {
                companionLogit[g] = prior + learned.companionShift();
            }
        }
        int fields = chances.m.length;
        weight = new float[Chances.SITUATIONS][fields][FieldLevels.MOST];
        companionWeight = new float[Chances.SITUATIONS][fields][FieldLevels.MOST];
        rarityScale = new float[Chances.SITUATIONS][fields];
        for (int s = 0; s < Chances.SITUATIONS; s++) {
            for (int f = 0; f < fields; f++) {
                for (int l = 1; l < chances.m[f].length; l++) {
                    weight[s][f][l] = (float) chances.weight(s, f, l);
                    companionWeight[s][f][l] = (float) chances.companionWeight(s, f, l);
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
        if (kind == Kind.MISSING.number()) {
            return (float) prior;
        }
        double place = Math.max(0, Math.min(NameGroup.BUCKETS - 1.001, score - NameGroup.LOWEST - 0.5));
        int low = (int) place;
        double part = place - low;
        int at = kind * NameGroup.BUCKETS + low;
        return (float) (groupLogit[at] * (1 - part) + groupLogit[at + 1] * part);
    }

    static LinkModel of(Expectation learned, Chances chances) {
        return new LinkModel(learned, chances);
    }

    /// The logit of companions against strangers that the names alone give.
    float companionLogit(int kind, float score) {
        int bucket = (int) Math.max(0, Math.min(NameGroup.BUCKETS - 1, score - NameGroup.LOWEST));
        return (float) companionLogit[kind * NameGroup.BUCKETS + bucket];
    }

    /// The weight of a level of a field for companions against strangers.
    float companionWeight(int situation, int field, int level) {
        return companionWeight[situation][field][level];
    }

    /// The weight of a level of a field.
    float weight(int situation, int field, int level) {
        return weight[situation][field][level];
    }

    float rarityScale(int situation, int field) {
        return rarityScale[situation][field];
    }

    /// What one level of one field was learned to weigh where names do not agree.
    ///
    /// @param field the field
    /// @param level the level
    /// @param m its share among pairs of one person
    /// @param u its share among pairs of two people
    /// @param weight log(m/u)
    public record LevelWeight(String field, String level, double m, double u, double weight) {}

    /// What every level of every field was learned to weigh.
    public List<LevelWeight> levels(List<FieldComparison> fields) {
        int general = Chances.SITUATIONS - 1;
        List<LevelWeight> all = new ArrayList<>();
        for (int f = 0; f < fields.size(); f++) {
            for (int l = 1; l < chances.m[f].length; l++) {
                double u = chances.u[general][f][l];
                all.add(new LevelWeight(fields.get(f).field(), fields.get(f).levels().get(l), chances.m[f][l], u, weight[general][f][l]));
            }
        }
        return List.copyOf(all);
    }
}
