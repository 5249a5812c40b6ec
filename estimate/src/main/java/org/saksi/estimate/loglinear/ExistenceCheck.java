package org.saksi.estimate.loglinear;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.saksi.estimate.numeric.ExactMatrix;
import org.saksi.estimate.numeric.SignCone;
import org.saksi.estimate.table.OverlapTable;

/// Decides in exact arithmetic whether the extended maximum likelihood estimate of a model exists and is unique (Fienberg and Rinaldo 2012).
///
/// If the design rows of the histories with people have full rank, both hold. Otherwise let K span the directions in which their means do not
/// move, and Z be the effect of these directions on the histories without people: the estimate fails to exist if and only if some direction
/// lowers none of the latter's means and raises one, and the parameters are not unique if and only if some direction moves nothing. The answer
/// depends on the pattern of zeros alone and is remembered by it; the check may be shared by threads.
public final class ExistenceCheck {

    private static final int MOST_REMEMBERED = 400_000;

    private final Map<Pattern, ModelStatus> known = new ConcurrentHashMap<>();

    private record Pattern(BitSet positive, Model model) {}

    /// The status of a model on a table.
    public ModelStatus of(OverlapTable table, Model model) {
        Pattern pattern = new Pattern(Support.zeroPattern(table), model);
        ModelStatus status = known.get(pattern);
        if (status == null) {
            status = decide(table, model);
            if (known.size() < MOST_REMEMBERED) {
                known.put(pattern, status);
            }
        }
        return status;
    }

    private static ModelStatus decide(OverlapTable table, Model model) {
        Support support = Support.of(table, model);
        int parameters = support.liveEffects().length;
        int[][] seen = support.design(table, true);
        if (ExactMatrix.hasFullColumnRank(seen, parameters)) {
            return ModelStatus.SOUND;
        }
        BigInteger[][] directions = ExactMatrix.nullSpace(seen, parameters);
        BigInteger[][] moved = times(support.design(table, false), directions);
        return ModelStatus.of(!SignCone.hasDirection(moved), spansAll(moved, directions.length));
    }

    private static BigInteger[][] times(int[][] unseen, BigInteger[][] directions) {
        BigInteger[][] moved = new BigInteger[unseen.length][directions.length];
        for (int i = 0; i < unseen.length; i++) {
            for (int k = 0; k < directions.length; k++) {
                BigInteger sum = BigInteger.ZERO;
                for (int j = 0; j < unseen[i].length; j++) {
                    sum = unseen[i][j] == 1 ? sum.add(directions[k][j]) : sum;
                }
                moved[i][k] = sum;
            }
        }
        return moved;
    }

    private static boolean spansAll(BigInteger[][] moved, int dimension) {
        return ExactMatrix.rank(moved, dimension) == dimension;
    }
}
