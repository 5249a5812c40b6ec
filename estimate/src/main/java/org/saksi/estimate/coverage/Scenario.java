package org.saksi.estimate.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.saksi.estimate.chance.Chance;
import org.saksi.estimate.check.LinkageBand;
import org.saksi.estimate.table.OverlapTable;

/// An invented population and how lists catch it.
///
/// @param name what it is about
/// @param people true number of people
/// @param catches chance of each list to catch a person of the common kind
/// @param dependence logarithm of the odds ratio of pairs of lists, by pair as bits
/// @param hidden share of people who are caught with a quarter of these chances
/// @param missedLinks share of links between lists that were missed
public record Scenario(String name, long people, List<Double> catches, Map<Integer, Double> dependence, double hidden, double missedLinks) {

    public Scenario {
        catches = List.copyOf(catches);
        dependence = Collections.unmodifiableMap(new LinkedHashMap<>(dependence));
    }

    /// The scenarios of the study: twenty-eight log-linear ones — seven shapes of lists, each independent, with one, two and four dependent pairs — and
    /// referral, heterogeneity and missed links.
    public static List<Scenario> all() {
        List<Scenario> all = new ArrayList<>();
        double[][] shapes = {{0.20, 0.15, 0.12}, {0.10, 0.08, 0.15, 0.05}, {0.25, 0.2, 0.15, 0.1}, {0.04, 0.05, 0.09, 0.06},
            {0.05, 0.04, 0.08, 0.06, 0.03},
            {0.12, 0.1, 0.08, 0.15, 0.05}, {0.3, 0.02, 0.1, 0.05}};
        long[] people = {1000, 4000, 800, 12000, 9000, 2500, 3000};
        for (int s = 0; s < shapes.length; s++) {
            List<Double> catches = java.util.Arrays.stream(shapes[s]).boxed().toList();
            for (int pairs : new int[]{0, 1, 2, 4}) {
                all.add(new Scenario("shape " + (s + 1) + ", " + pairs + " dependent pairs", people[s], catches,
                        dependence(catches.size(), pairs), 0, 0));
            }
        }
        List<Double> four = List.of(0.12, 0.1, 0.15, 0.08);
        all.add(new Scenario("referral from the first list to the second", 3000, four, Map.of(0b0011, 2.0), 0, 0));
        all.add(new Scenario("two referrals", 3000, four, Map.of(0b0011, 1.5, 0b1100, 1.5), 0, 0));
        all.add(new Scenario("a third of people hard to list", 3000, four, Map.of(), 0.33, 0));
        all.add(new Scenario("one link in twenty missed", 3000, four, Map.of(), 0, 0.05));
        return all;
    }

    private static Map<Integer, Double> dependence(int lists, int pairs) {
        double[] strengths = {1.0, -0.8, 0.7, 1.2};
        Map<Integer, Double> dependence = new LinkedHashMap<>();
        int next = 0;
        for (int i = 0; i < lists && next < pairs; i++) {
            for (int j = i + 1; j < lists && next < pairs; j += 2) {
                dependence.put(1 << i | 1 << j, strengths[next++]);
            }
        }
        return dependence;
    }

    /// One table of lists drawn from the population.
    public OverlapTable draw(Chance chance) {
        long hard = Math.round(people * hidden);
        long[] easyCounts = chance.multinomial(people - hard, cells(1));
        long[] hardCounts = chance.multinomial(hard, cells(0.25));
        long[] counts = new long[easyCounts.length];
        for (int w = 1; w < counts.length; w++) {
            counts[w] = easyCounts[w] + hardCounts[w];
        }
        List<String> names = IntStream.range(0, catches.size()).mapToObj(i -> Character.toString('A' + i)).toList();
        OverlapTable table = OverlapTable.of(names, counts);
        return missedLinks == 0 ? table : table.withCounts(new LinkageBand(0, missedLinks).split(table));
    }

    private double[] cells(double easier) {
        double[] weights = new double[1 << catches.size()];
        double sum = 0;
        for (int w = 0; w < weights.length; w++) {
            double log = 0;
            for (int i = 0; i < catches.size(); i++) {
                double p = catches.get(i) * easier;
                log += Math.log((w >> i & 1) == 1 ? p : 1 - p);
            }
            for (Map.Entry<Integer, Double> pair : dependence.entrySet()) {
                log += (w & pair.getKey()) == pair.getKey() ? pair.getValue() : 0;
            }
            weights[w] = Math.exp(log);
            sum += weights[w];
        }
        for (int w = 0; w < weights.length; w++) {
            weights[w] /= sum;
        }
        return weights;
    }
}
