package org.saksi.estimate.bounds;

import org.saksi.estimate.interval.Interval;
import org.saksi.estimate.numeric.Normal;

/// Intervals of a total by a log-normal distribution of the hidden part (Chao 1987).
final class LogNormalInterval {

    private LogNormalInterval() {}

    /// @param documented people listed, below whom the total cannot lie
    /// @param total its estimate
    /// @param variance variance of the estimate
    static Interval of(double documented, double total, double variance, double level) {
        double hidden = total - documented;
        if (!(hidden > 0) || !(variance > 0)) {
            return new Interval(documented, Math.max(total, documented));
        }
        double spread = Math.exp(Normal.quantile((1 + level) / 2) * Math.sqrt(Math.log1p(variance / (hidden * hidden))));
        return new Interval(documented + hidden / spread, documented + hidden * spread);
    }
}
