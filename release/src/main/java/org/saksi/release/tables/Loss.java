package org.saksi.release.tables;

import org.saksi.estimate.numeric.Normal;

/// What a release gives away about any one person, as the parameter µ of Gaussian differential privacy (Dong, Roth and Su 2022): telling whether a person is
/// in the data is at best as hard as telling a normal distribution from one shifted by µ. The squares of µ add up over releases.
///
/// @param mu the parameter, positive
public record Loss(double mu) {

    private static final int HALVINGS = 200;

    public Loss {
        if (!(mu > 0) || Double.isInfinite(mu)) {
            throw new IllegalArgumentException("a loss is a positive number, but was " + mu);
        }
    }

    /// The largest loss that is within (ε, δ).
    public static Loss of(double epsilon, double delta) {
        if (!(epsilon > 0 && epsilon <= 100) || !(delta > 0 && delta < 1)) {
            throw new IllegalArgumentException(
                    "epsilon lies above 0 and up to 100, delta between 0 and 1, but were " + epsilon + " and " + delta);
        }
        double low = 0;
        double high = 50;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (delta(epsilon, middle) <= delta) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new Loss(low);
    }

    /// The exact δ at this ε (Balle and Wang 2018).
    static double delta(double epsilon, double mu) {
        return mu == 0 ? 0 : Normal.cdf(-epsilon / mu + mu / 2) - Math.exp(epsilon) * Normal.cdf(-epsilon / mu - mu / 2);
    }

    /// By how much the best attacker's chance to tell "in the data" from "not in the data" rises above guessing, 0 to 1.
    public double membershipAdvantage() {
        return 2 * Normal.cdf(mu / 2) - 1;
    }

    /// Share of people rightly recognised as being in the data by an attacker who wrongly accuses this share of others.
    public double recognisedAt(double wronglyAccused) {
        return Normal.cdf(Normal.quantile(wronglyAccused) + mu);
    }
}
