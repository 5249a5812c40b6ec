package org.saksi.estimate.graph;

import java.util.Arrays;
import java.util.List;

import org.saksi.estimate.interval.Interval;
import org.saksi.estimate.interval.Workers;
import org.saksi.estimate.numeric.LogGamma;
import org.saksi.estimate.table.OverlapTable;

/// Bayesian average over all decomposable graphs. Cell probabilities have a hyper-Dirichlet prior of 2^−lists a cell, graphs are equally likely
/// beforehand, and the total has the prior 1/total.
public final class GraphAverage {

    private static final int SHORT_GRID = 10;
    private static final int LONG_GRID = 20;
    private static final double DIED_OUT = 1e-4;
    private static final double NEGLIGIBLE = 60;
    private static final int SLICE = 2048;

    private final OverlapTable table;
    private final Workers workers;
    private final List<ListGraph> graphs;
    private final int gridTimes;
    private final int grid;
    private final double[][] margins;
    private final double[] common;
    private final double[] dirichlet;

    private GraphAverage(OverlapTable table, List<ListGraph> graphs, int gridTimes, Workers workers) {
        this.table = table;
        this.workers = workers;
        this.graphs = graphs;
        this.gridTimes = gridTimes;
        this.grid = (int) Math.min(20_000_000L, gridTimes * table.documented() + 1);
        this.margins = new double[table.histories()][];
        this.common = new double[grid];
        this.dirichlet = new double[grid];
    }

    /// The average, on hidden numbers up to ten times the documented one, or twenty where the posterior has not died out by then.
    public static Posterior of(OverlapTable table, Workers workers) {
        List<ListGraph> graphs = ListGraph.all(table.listCount());
        Posterior posterior = new GraphAverage(table, graphs, SHORT_GRID, workers).run();
        return posterior.massAtEnd() < DIED_OUT ? posterior : new GraphAverage(table, graphs, LONG_GRID, workers).run();
    }

    /// The posterior of the total.
    ///
    /// @param mean posterior mean
    /// @param median smallest total with at least half of the mass at or below it
    /// @param range80 equal-tailed interval
    /// @param range95 equal-tailed interval
    /// @param graph the graph with the most weight
    /// @param graphProbability its weight
    /// @param massAtEnd mass on the last hundredth of the grid; should be next to nothing
    /// @param gridTimes length of the grid in documented numbers
    public record Posterior(double mean, double median, Interval range80, Interval range95, ListGraph graph, double graphProbability,
            double massAtEnd, int gridTimes) {}

    private Posterior run() {
        workers.run("margins", margins.length, a -> margins[a] = a == 0 ? new double[0] : margin(a));
        for (int hidden = 0; hidden < grid; hidden++) {
            double all = (double) table.documented() + hidden;
            double factorial = LogGamma.of(all + 1);
            dirichlet[hidden] = -factorial;
            common[hidden] = factorial - LogGamma.of(hidden + 1.0) - Math.log(all);
        }
        double[] heights = new double[graphs.size()];
        workers.run("graphs", heights.length, g -> heights[g] = highest(graphs.get(g)));
        double top = Arrays.stream(heights).max().orElseThrow();
        double[] mass = new double[grid];
        double[][] weights = new double[(grid + SLICE - 1) / SLICE][graphs.size()];
        workers.run("posterior", weights.length, s -> slice(s, heights, top, mass, weights[s]));
        double[] graphMass = new double[graphs.size()];
        for (double[] part : weights) {
            for (int g = 0; g < graphMass.length; g++) {
                graphMass[g] += part[g];
            }
        }
        return summary(mass, graphMass);
    }

    /// Logarithm of the marginal likelihood of the lists in `lists` alone, by hidden number.
    private double[] margin(int lists) {
        double prior = Math.pow(2, -Integer.bitCount(lists));
        long[] counts = new long[table.histories()];
        for (int w = 1; w < table.histories(); w++) {
            counts[w & lists] += table.count(w);
        }
        double fixed = 0;
        for (int z = lists; z > 0; z = z - 1 & lists) {
            fixed += LogGamma.of(counts[z] + prior);
        }
        fixed -= (1 << Integer.bitCount(lists)) * LogGamma.of(prior);
        double[] values = new double[grid];
        for (int hidden = 0; hidden < grid; hidden++) {
            values[hidden] = LogGamma.of(counts[0] + hidden + prior) + fixed;
        }
        return values;
    }

    private double at(ListGraph graph, int hidden) {
        double sum = common[hidden] + graph.components() * dirichlet[hidden];
        for (int clique : graph.cliques()) {
            sum += margins[clique][hidden];
        }
        for (int separator : graph.separators()) {
            sum -= margins[separator][hidden];
        }
        return sum;
    }

    /// Height of the graph's posterior on a coarse part of the grid; near enough to decide what is negligible.
    private double highest(ListGraph graph) {
        double best = Double.NEGATIVE_INFINITY;
        int step = Math.max(1, grid / 500);
        for (int hidden = 0; hidden < grid; hidden += step) {
            best = Math.max(best, at(graph, hidden));
        }
        return best;
    }

    private void slice(int number, double[] heights, double top, double[] mass, double[] weights) {
        int from = number * SLICE;
        int size = Math.min(grid, from + SLICE) - from;
        double[] log = new double[size];
        for (int g = 0; g < heights.length; g++) {
            if (heights[g] > top - NEGLIGIBLE) {
                fill(graphs.get(g), from, log);
                double sum = 0;
                for (int i = 0; i < size; i++) {
                    double below = log[i] - top;
                    if (below > -NEGLIGIBLE) {
                        double weight = Math.exp(below);
                        mass[from + i] += weight;
                        sum += weight;
                    }
                }
                weights[g] = sum;
            }
        }
    }

    private void fill(ListGraph graph, int from, double[] log) {
        int components = graph.components();
        for (int i = 0; i < log.length; i++) {
            log[i] = common[from + i] + components * dirichlet[from + i];
        }
        for (int clique : graph.cliques()) {
            double[] margin = margins[clique];
            for (int i = 0; i < log.length; i++) {
                log[i] += margin[from + i];
            }
        }
        for (int separator : graph.separators()) {
            double[] margin = margins[separator];
            for (int i = 0; i < log.length; i++) {
                log[i] -= margin[from + i];
            }
        }
    }

    private Posterior summary(double[] mass, double[] graphMass) {
        double all = Arrays.stream(mass).sum();
        double mean = 0;
        double end = 0;
        for (int hidden = 0; hidden < grid; hidden++) {
            mean += mass[hidden] / all * hidden;
            end += hidden >= grid - grid / 100 ? mass[hidden] / all : 0;
        }
        int best = 0;
        for (int g = 1; g < graphMass.length; g++) {
            best = graphMass[g] > graphMass[best] ? g : best;
        }
        return new Posterior(table.documented() + mean, quantile(mass, all, 0.5),
                new Interval(quantile(mass, all, 0.1), quantile(mass, all, 0.9)),
                new Interval(quantile(mass, all, 0.025), quantile(mass, all, 0.975)), graphs.get(best), graphMass[best] / all, end,
                gridTimes);
    }

    private double quantile(double[] mass, double all, double share) {
        double sum = 0;
        for (int hidden = 0; hidden < grid; hidden++) {
            sum += mass[hidden];
            if (sum >= share * all) {
                return (double) table.documented() + hidden;
            }
        }
        return (double) table.documented() + grid - 1;
    }
}
