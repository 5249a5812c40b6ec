package org.saksi.estimate.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.saksi.estimate.Candidate;
import org.saksi.estimate.Estimate;
import org.saksi.estimate.Finding;
import org.saksi.estimate.Method;
import org.saksi.estimate.Plan;
import org.saksi.estimate.PopulationEstimate;
import org.saksi.estimate.chance.Chance;
import org.saksi.estimate.chance.Purpose;
import org.saksi.estimate.interval.Interval;
import org.saksi.estimate.interval.Quantiles;
import org.saksi.estimate.interval.Workers;

/// Measures how often the shown range holds the truth.
public final class CoverageStudy {

    private static final long STREAMS = 1L << 20;

    private final Plan plan;
    private final long seed;
    private final Workers workers;

    /// @param plan what is computed of each table
    public CoverageStudy(Plan plan, long seed, Workers workers) {
        this.plan = plan;
        this.seed = seed;
        this.workers = workers;
    }

    /// What came of one scenario.
    ///
    /// @param scenario its name
    /// @param tables tables drawn
    /// @param refused share of tables refused
    /// @param covered share of the others whose range holds the truth
    /// @param coveredByStepwise the same for the stepwise interval alone
    /// @param widthRatio median width of the range over that of the stepwise interval
    public record Result(String scenario, int tables, double refused, double covered, double coveredByStepwise, double widthRatio) {}

    /// Draws this many tables of a scenario.
    public Result measure(Scenario scenario, int number, int tables) {
        PopulationEstimate[] estimates = new PopulationEstimate[tables];
        workers.run(scenario.name(), tables, i -> {
            Chance chance = Chance.of(seed, Purpose.SIMULATION, number * STREAMS + i);
            estimates[i] = Estimate.run(scenario.draw(chance), plan, seed + i);
        });
        List<Double> ratios = new ArrayList<>();
        int refused = 0;
        int covered = 0;
        int stepwise = 0;
        for (PopulationEstimate estimate : estimates) {
            if (estimate.refused()) {
                refused++;
            } else {
                Interval shown = estimate.range95().orElseThrow();
                Interval alone = estimate.candidate(Method.STEPWISE).flatMap(Candidate::range95).orElse(shown);
                covered += shown.contains((double) scenario.people()) ? 1 : 0;
                stepwise += alone.contains((double) scenario.people()) ? 1 : 0;
                ratios.add((shown.high() - shown.low()) / (alone.high() - alone.low()));
            }
        }
        double given = Math.max(1, tables - refused);
        double ratio = ratios.isEmpty() ? Double.NaN : new Quantiles(ratios.stream().mapToDouble(r -> r).toArray()).at(0.5);
        return new Result(scenario.name(), tables, (double) refused / tables, covered / given, stepwise / given, ratio);
    }

    /// Codes of all findings of the estimates of a scenario, for a look at what refuses.
    public List<Finding.Code> findings(Scenario scenario, int number, int tables) {
        Finding.Code[][] codes = new Finding.Code[tables][];
        workers.run(scenario.name(), tables, i -> codes[i] = Estimate
                .run(scenario.draw(Chance.of(seed, Purpose.SIMULATION, number * STREAMS + i)), plan, seed + i).findings().stream()
                .map(Finding::code).toArray(Finding.Code[]::new));
        return Arrays.stream(codes).flatMap(Arrays::stream).toList();
    }
}
