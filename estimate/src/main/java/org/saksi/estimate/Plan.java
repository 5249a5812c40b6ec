package org.saksi.estimate;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.saksi.estimate.interval.Draws;
import org.saksi.estimate.loglinear.Stepwise;

/// What is to be computed, fixed before the numbers are seen.
///
/// @param methods which methods; all by default
/// @param bootstrap number of bootstrap tables
/// @param draws given bootstrap tables to use in place of drawn ones
/// @param threshold tail probability of the stepwise choice
/// @param order most lists in one effect for the search; 0 chooses by the number of lists: 2 for three, 3 for four and five, 2 for six
/// @param top how many of the best models the bootstrap refits; 0 chooses by the number of lists: all for three, 113 for four, 100 for more
/// @param sampling length of the Markov chains
public record Plan(Set<Method> methods, int bootstrap, Optional<Draws> draws, double threshold, int order, int top, Sampling sampling) {

    /// The number of bootstrap tables by which published intervals were made.
    public static final int USUAL_BOOTSTRAP = 1000;

    public Plan {
        methods = Collections.unmodifiableSet(methods.isEmpty() ? EnumSet.noneOf(Method.class) : EnumSet.copyOf(methods));
        if (bootstrap < 0 || bootstrap > 100_000) {
            throw new IllegalArgumentException("a bootstrap draws 0 to 100000 tables, but was asked for " + bootstrap);
        }
        if (order < 0 || top < 0) {
            throw new IllegalArgumentException("order and top are 0 or more, but were " + order + " and " + top);
        }
    }

    /// How long the Markov chains run.
    ///
    /// @param chains number of chains, at least 4 for a diagnosis
    /// @param burnIn sweeps thrown away at the start of each
    /// @param draws values kept of each
    /// @param thinning sweeps between two kept values
    public record Sampling(int chains, int burnIn, int draws, int thinning) {

        public Sampling {
            if (chains < 2 || burnIn < 0 || draws < 10 || thinning < 1) {
                throw new IllegalArgumentException(
                        "chains: at least 2, burn-in: 0 or more, draws: at least 10, thinning: at least 1; but were "
                                + chains + ", " + burnIn + ", " + draws + ", " + thinning);
            }
        }
    }

    /// All methods, a thousand bootstrap tables, eight chains of 110,000 sweeps.
    public static Plan standard() {
        return new Plan(EnumSet.allOf(Method.class), USUAL_BOOTSTRAP, Optional.empty(), Stepwise.THRESHOLD, 0, 0,
                new Sampling(8, 10_000, 1_000, 100));
    }

    /// The same with these methods only.
    public Plan withMethods(Set<Method> only) {
        return new Plan(only, bootstrap, draws, threshold, order, top, sampling);
    }

    /// The same with this many bootstrap tables.
    public Plan withBootstrap(int tables) {
        return new Plan(methods, tables, draws, threshold, order, top, sampling);
    }

    /// The same with given bootstrap tables.
    public Plan withDraws(Draws given) {
        return new Plan(methods, given.tables().size(), Optional.of(given), threshold, order, top, sampling);
    }

    /// The same with another search: order and number of refitted models.
    public Plan withSearch(int otherOrder, int otherTop) {
        return new Plan(methods, bootstrap, draws, threshold, otherOrder, otherTop, sampling);
    }

    /// The same with chains of another length.
    public Plan withSampling(Sampling other) {
        return new Plan(methods, bootstrap, draws, threshold, order, top, other);
    }

    boolean asksFor(Method method) {
        return methods.contains(method);
    }

    /// The plan in one line, for the record.
    public String words() {
        return "methods " + methods.stream().map(Method::code).toList() + ", " + (draws.isPresent() ? "given" : "drawn")
                + " bootstrap tables "
                + bootstrap + ", threshold " + threshold + ", order " + order + ", top " + top + ", chains " + sampling.chains() + " of "
                + sampling.burnIn() + " + " + sampling.draws() + " x " + sampling.thinning();
    }
}
