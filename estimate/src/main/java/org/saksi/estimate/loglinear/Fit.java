package org.saksi.estimate.loglinear;

import org.saksi.estimate.numeric.LogGamma;
import org.saksi.estimate.table.OverlapTable;

/// A fitted model.
public final class Fit {

    private final Model model;
    private final double documented;
    private final double[] coefficients;
    private final double[] means;
    private final double interceptError;
    private final double logLikelihood;
    private final double deviance;
    private final boolean converged;

    Fit(Model model, OverlapTable table, double[] coefficients, double[] means, double interceptError, boolean converged) {
        this.model = model;
        this.documented = table.documented();
        this.coefficients = coefficients;
        this.means = means;
        this.interceptError = interceptError;
        this.converged = converged;
        double likelihood = 0;
        double twice = 0;
        for (int w = 1; w < means.length; w++) {
            if (means[w] > 0) {
                double n = table.count(w);
                double log = Math.log(means[w]);
                likelihood += (n == 0 ? 0 : n * log) - means[w] - LogGamma.factorial(table.count(w));
                twice += (n == 0 ? 0 : n * (Math.log(n) - log)) - (n - means[w]);
            }
        }
        this.logLikelihood = likelihood;
        this.deviance = 2 * twice;
    }

    /// The model fitted.
    public Model model() {
        return model;
    }

    /// Estimated number of people on no list; infinite when the fit did not settle on a finite one.
    public double hidden() {
        return Double.isNaN(coefficients[0]) ? Double.POSITIVE_INFINITY : Math.exp(coefficients[0]);
    }

    /// Estimated number of all people.
    public double total() {
        return documented + hidden();
    }

    /// The effect's parameter; −∞ for a dead effect or one the model does not have.
    ///
    /// @param effect lists as bits, 0 for the intercept
    public double coefficient(int effect) {
        return coefficients[effect];
    }

    /// Standard error of the intercept, by the information matrix at the last step's weights.
    public double interceptError() {
        return interceptError;
    }

    /// Expected number of people with this capture history; 0 where a dead effect forbids it.
    public double mean(int history) {
        return means[history];
    }

    /// Expected number of people on all of these lists.
    public double meanOnAll(int mask) {
        double sum = 0;
        for (int w = mask; w < means.length; w++) {
            sum += (w & mask) == mask ? means[w] : 0;
        }
        return sum;
    }

    /// Log-likelihood of the counts, with its constant.
    public double logLikelihood() {
        return logLikelihood;
    }

    /// Twice the distance to the saturated log-likelihood.
    public double deviance() {
        return deviance;
    }

    /// Akaike's criterion; dead effects count as parameters.
    public double aic() {
        return 2.0 * model.size() - 2 * logLikelihood;
    }

    /// The Bayesian information criterion with the number of documented people; dead effects count as parameters.
    public double bic() {
        return model.size() * Math.log(documented) - 2 * logLikelihood;
    }

    /// Whether the deviance settled within the allowed number of steps.
    public boolean converged() {
        return converged;
    }

    /// Wald's interval of the total on the scale of the intercept.
    ///
    /// @param z normal quantile, 1.96 for 95 %
    public double waldLimit(double z) {
        return documented + Math.exp(coefficients[0] + z * interceptError);
    }
}
