package org.saksi.estimate.loglinear;

import java.util.Arrays;
import java.util.BitSet;

import org.saksi.estimate.table.OverlapTable;

/// What of a model is alive on a table: effects whose lists share somebody, and the histories that contain no dead effect.
final class Support {

    private final int[] liveEffects;
    private final boolean[] liveHistory;

    private Support(int[] liveEffects, boolean[] liveHistory) {
        this.liveEffects = liveEffects;
        this.liveHistory = liveHistory;
    }

    static Support of(OverlapTable table, Model model) {
        long[] shared = table.counts();
        Lattice.sumSupersets(shared);
        boolean[] live = new boolean[shared.length];
        Arrays.fill(live, 1, live.length, true);
        int[] effects = model.effectsUncopied();
        int[] kept = new int[effects.length];
        int size = 0;
        for (int effect : effects) {
            if (effect == 0 || shared[effect] > 0) {
                kept[size++] = effect;
            } else {
                killAbove(live, effect);
            }
        }
        return new Support(Arrays.copyOf(kept, size), live);
    }

    private static void killAbove(boolean[] live, int effect) {
        for (int w = effect; w < live.length; w++) {
            if ((w & effect) == effect) {
                live[w] = false;
            }
        }
    }

    int[] liveEffects() {
        return liveEffects;
    }

    boolean isLive(int history) {
        return liveHistory[history];
    }

    /// Design rows of live histories: 1 where the effect is part of the history.
    int[][] design(OverlapTable table, boolean withPeople) {
        int rows = 0;
        int[][] design = new int[liveHistory.length][];
        for (int w = 1; w < liveHistory.length; w++) {
            if (liveHistory[w] && table.count(w) > 0 == withPeople) {
                int[] row = new int[liveEffects.length];
                for (int j = 0; j < row.length; j++) {
                    row[j] = (w & liveEffects[j]) == liveEffects[j] ? 1 : 0;
                }
                design[rows++] = row;
            }
        }
        return Arrays.copyOf(design, rows);
    }

    static BitSet zeroPattern(OverlapTable table) {
        BitSet positive = new BitSet(table.histories());
        for (int w = 1; w < table.histories(); w++) {
            if (table.count(w) > 0) {
                positive.set(w);
            }
        }
        return positive;
    }
}
