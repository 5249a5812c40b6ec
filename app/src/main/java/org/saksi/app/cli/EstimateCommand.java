package org.saksi.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.saksi.estimate.Estimate;
import org.saksi.estimate.Method;
import org.saksi.estimate.Plan;
import org.saksi.estimate.PopulationEstimate;
import org.saksi.estimate.interval.Workers;
import org.saksi.estimate.table.OverlapTable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `saksi estimate`: the hidden total behind an overlap table, or why none can be given.
@Command(name = "estimate", mixinStandardHelpOptions = true, sortOptions = false, description = "Estimates a hidden total from an overlap table, or says why not.")
public final class EstimateCommand implements Runnable {

    @Parameters(index = "0", paramLabel = "TABLE.csv", description = "one column of 0 and 1 per list, and a column `count`")
    private @Nullable Path table;

    @Option(names = "--methods", split = ",", paramLabel = "M", description = "only these: chapman, chao_mth, chao_mh, coverage, independence, stepwise, bic, dga, latent_class, threshold")
    private @Nullable List<String> methods;

    @Option(names = "--bootstrap", paramLabel = "B", defaultValue = "1000", description = "number of bootstrap tables (${DEFAULT-VALUE})")
    private int bootstrap;

    @Option(names = "--replicates", paramLabel = "FIXTURE.csv", description = "use these bootstrap tables: the list columns, then one column of counts per table")
    private @Nullable Path replicates;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "seed of every random number (${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "0", description = "threads; changes the time, never the result")
    private int threads;

    @Option(names = "--json", description = "print JSON lines")
    private boolean json;

    @Override
    public void run() {
        OverlapTable overlaps = OverlapFile.open(java.util.Objects.requireNonNull(table)).table();
        Plan plan = plan(overlaps);
        int used = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
        PopulationEstimate estimate;
        try (ProgressLine progress = ProgressLine.start()) {
            estimate = Estimate.run(overlaps, plan, seed, new Workers(used, progress::at));
        }
        print(estimate, System.out);
    }

    private Plan plan(OverlapTable overlaps) {
        Plan plan = Plan.standard().withBootstrap(bootstrap).withMethods(asked());
        return replicates == null ? plan : plan.withDraws(OverlapFile.open(replicates).draws(overlaps));
    }

    private Set<Method> asked() {
        if (methods == null) {
            return EnumSet.allOf(Method.class);
        }
        return methods.stream().map(Method::ofCode).collect(Collectors.toCollection(() -> EnumSet.noneOf(Method.class)));
    }

    private void print(PopulationEstimate estimate, PrintStream out) {
        if (json) {
            Output lines = new Output(out);
            if (replicates != null) {
                EstimateJson.replicates(estimate).forEach(lines::line);
            }
            lines.line(EstimateJson.summary(estimate));
        } else {
            EstimateWords.of(estimate).forEach(out::println);
        }
    }
}
