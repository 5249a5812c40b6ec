package org.saksi.matching.model;

import java.util.List;

import org.saksi.matching.compare.FieldComparison;

/// The chances of every level of every field: `m` among pairs of one person, `u` among pairs of two people who have nothing to do with each
/// other, by situation of the name, and `h` among pairs of two people who belong together: a family, a village, one transport.
/// Level 0 (not known) carries no evidence and has no chance.
final class Chances {

    static final int SITUATIONS = 3;
    private static final double LEAST = 1e-7;

    final double[][] m;
    final double[][][] u;
    final double[][] h;

    private Chances(double[][] m, double[][][] u, double[][] h) {
        this.m = m;
        this.u = u;
        this.h = h;
    }

    /// Where learning begins: most pairs of one person agree, fewer are alike, few differ; `u` as counted on pairs drawn at random.
    static Chances before(List<FieldComparison> fields, double[][] random) {
        double[][] m = new double[fields.size()][];
        double[][][] u = new double[SITUATIONS][fields.size()][];
        double[][] h = new double[fields.size()][];
        for (int f = 0; f < m.length; f++) {
            int levels = fields.get(f).levels().size();
            m[f] = expected(levels);
            h[f] = companions(fields.get(f), random[f]);
            for (int s = 0; s < SITUATIONS; s++) {
                u[s][f] = random[f].clone();
            }
        }
        return new Chances(m, u, h);
    }

    /// The weight of a level in a situation.
    double weight(int situation, int field, int level) {
        return level == 0 ? 0 : Math.log(m[field][level] / u[situation][field][level]);
    }

    /// The weight of a level in a situation for two people who belong together against two who do not.
    double companionWeight(int situation, int field, int level) {
        return level == 0 ? 0 : Math.log(h[field][level] / u[situation][field][level]);
    }

    /// What is expected of companions before anything was learned: they share what is shared, and are strangers in what is a person's own.
    static double[] companions(FieldComparison field, double[] random) {
        return field.isShared() ? expected(field.levels().size()) : random.clone();
    }

    /// How much of a field's evidence is left in a situation, 0 to 1: a field that agrees anyway says nothing more by agreeing on a rare value.
    double left(int situation, int field) {
        double here = Math.log(Math.max(LEAST, u[situation][field][1]));
        double random = Math.log(Math.max(LEAST, u[2][field][1]));
        return random == 0 ? 0 : Math.max(0, Math.min(1, here / random));
    }

    static void normalise(double[] levels) {
        double sum = 0;
        for (int l = 1; l < levels.length; l++) {
            sum += levels[l];
        }
        for (int l = 1; l < levels.length; l++) {
            levels[l] = Math.max(LEAST, levels[l] / sum);
        }
    }

    /// Expected shares of the levels among pairs of one person before anything was learned: each level half as frequent as the one before it
    /// after the first, and the last a twentieth.
    static double[] expected(int levels) {
        double[] m = new double[levels];
        m[1] = 0.8;
        double next = 0.08;
        for (int l = 2; l < levels; l++) {
            m[l] = next;
            next = Math.max(0.004, next * 0.6);
        }
        m[levels - 1] = Math.min(m[levels - 1], 0.04);
        normalise(m);
        return m;
    }
}
