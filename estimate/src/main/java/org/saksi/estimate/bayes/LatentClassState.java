package org.saksi.estimate.bayes;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.saksi.estimate.chance.Chance;
import org.saksi.estimate.table.OverlapTable;

/// One chain of the latent class model: the current parameters, and how a sweep renews them one after another.
final class LatentClassState {

    private static final double SHAPE = 0.25;
    private static final double RATE = 0.25;
    private static final int HIDDEN_TIMES = 20;
    private static final int FEW = 6;

    private final int lists;
    private final int classes = LatentClass.CLASSES;
    private final long documented;
    private final int[] histories;
    private final long[] people;
    private final Chance chance;
    private final double[][] caught;
    private final double[] share = new double[LatentClass.CLASSES];
    private final double[] weights = new double[LatentClass.CLASSES];
    private final long[] members = new long[LatentClass.CLASSES];
    private final long[][] onList;
    private final long[] hiddenMembers = new long[LatentClass.CLASSES];
    private double concentration = 0.3 / LatentClass.CLASSES;
    private double logLastShare;
    private long hidden;

    LatentClassState(OverlapTable table, Chance chance) {
        this.lists = table.listCount();
        this.documented = table.documented();
        this.chance = chance;
        this.histories = IntStream.range(1, table.histories()).filter(w -> table.count(w) > 0).toArray();
        this.people = Arrays.stream(histories).mapToLong(table::count).toArray();
        this.caught = new double[classes][lists];
        this.onList = new long[classes][lists];
        for (int k = 0; k < classes; k++) {
            for (int j = 0; j < lists; j++) {
                caught[k][j] = Math.min(0.99, Math.max(0.01, (double) table.onAll(1 << j) / documented));
            }
            share[k] = 1.0 / classes;
        }
        this.hidden = documented;
    }

    double total() {
        return (double) (documented + hidden);
    }

    void sweep(boolean withConcentration) {
        assignDocumented();
        drawCatchability();
        drawShares();
        drawHidden();
        if (withConcentration) {
            concentration = chance.gamma(SHAPE + classes - 1) / (RATE - logLastShare);
        }
    }

    void sortClasses() {
        Integer[] order = IntStream.range(0, classes).boxed().sorted((a, b) -> Double.compare(share[b], share[a])).toArray(Integer[]::new);
        double[] oldShare = share.clone();
        double[][] oldCaught = caught.clone();
        long[] oldHidden = hiddenMembers.clone();
        for (int k = 0; k < classes; k++) {
            share[k] = oldShare[order[k]];
            caught[k] = oldCaught[order[k]];
            hiddenMembers[k] = oldHidden[order[k]];
        }
    }

    private void assignDocumented() {
        Arrays.fill(members, 0);
        for (long[] row : onList) {
            Arrays.fill(row, 0);
        }
        for (int m = 0; m < histories.length; m++) {
            double all = 0;
            for (int k = 0; k < classes; k++) {
                double weight = share[k];
                for (int j = 0; j < lists; j++) {
                    weight *= (histories[m] >> j & 1) == 1 ? caught[k][j] : 1 - caught[k][j];
                }
                weights[k] = weight;
                all += weight;
            }
            if (people[m] <= FEW) {
                for (long person = 0; person < people[m]; person++) {
                    place(pick(all), 1, histories[m]);
                }
            } else {
                spread(people[m], all, histories[m]);
            }
        }
    }

    private int pick(double all) {
        double u = chance.uniform() * all;
        int k = 0;
        while (k < classes - 1 && u > weights[k]) {
            u -= weights[k++];
        }
        return k;
    }

    private void spread(long count, double all, int history) {
        long left = count;
        double rest = all;
        for (int k = 0; k < classes - 1 && left > 0; k++) {
            long drawn = weights[k] >= rest ? left : weights[k] <= 0 ? 0 : chance.binomial(left, weights[k] / rest);
            place(k, drawn, history);
            left -= drawn;
            rest -= weights[k];
        }
        place(classes - 1, left, history);
    }

    private void place(int k, long count, int history) {
        members[k] += count;
        for (int bits = history; bits != 0; bits &= bits - 1) {
            onList[k][Integer.numberOfTrailingZeros(bits)] += count;
        }
    }

    private void drawCatchability() {
        for (int k = 0; k < classes; k++) {
            long all = members[k] + hiddenMembers[k];
            for (int j = 0; j < lists; j++) {
                if (all == 0) {
                    caught[k][j] = chance.uniform();
                } else {
                    double on = chance.gamma(1.0 + onList[k][j]);
                    double off = chance.gamma(1.0 + all - onList[k][j]);
                    caught[k][j] = on / (on + off);
                }
            }
        }
    }

    private void drawShares() {
        long later = 0;
        for (int k = 0; k < classes; k++) {
            later += members[k] + hiddenMembers[k];
        }
        double logRest = 0;
        for (int k = 0; k < classes - 1; k++) {
            long here = members[k] + hiddenMembers[k];
            later -= here;
            double taken = chance.logGamma(1.0 + here);
            double left = chance.logGamma(concentration + later);
            double top = Math.max(taken, left);
            double both = top + Math.log(Math.exp(taken - top) + Math.exp(left - top));
            share[k] = Math.exp(logRest + taken - both);
            logRest += left - both;
        }
        share[classes - 1] = Math.exp(logRest);
        logLastShare = logRest;
    }

    private void drawHidden() {
        double unseen = 0;
        for (int k = 0; k < classes; k++) {
            double weight = share[k];
            for (int j = 0; j < lists; j++) {
                weight *= 1 - caught[k][j];
            }
            weights[k] = weight;
            unseen += weight;
        }
        unseen = Math.min(unseen, 1 - 1e-12);
        long most = HIDDEN_TIMES * documented;
        for (int tries = 0; tries < 100; tries++) {
            double mean = chance.gamma((double) documented) * unseen / (1 - unseen);
            hidden = mean > 2.0 * most + 1000 ? most + 1 : chance.poisson(mean);
            if (hidden <= most) {
                break;
            }
        }
        hidden = Math.min(hidden, most);
        long left = hidden;
        double rest = unseen;
        for (int k = 0; k < classes - 1; k++) {
            hiddenMembers[k] = left == 0 || weights[k] <= 0 ? 0 : weights[k] >= rest ? left : chance.binomial(left, weights[k] / rest);
            left -= hiddenMembers[k];
            rest -= weights[k];
        }
        hiddenMembers[classes - 1] = left;
    }
}
