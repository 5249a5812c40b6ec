package org.saksi.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.saksi.app.cli.picture.EstimateReport;
import org.saksi.estimate.Estimate;
import org.saksi.estimate.Method;
import org.saksi.estimate.Plan;
import org.saksi.estimate.PopulationEstimate;
import org.saksi.estimate.StratifiedEstimate;
import org.saksi.estimate.Wording;
import org.saksi.estimate.check.Checks;
import org.saksi.estimate.check.LinkageBand;

import org.saksi.estimate.interval.Interval;
import org.saksi.estimate.interval.TotalRule;
import org.saksi.estimate.interval.Workers;
import org.saksi.estimate.loglinear.ExistenceCheck;
import org.saksi.estimate.loglinear.Stepwise;
import org.saksi.estimate.table.OverlapTable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `saksi estimate`: the hidden total behind an overlap table, or why none can be given.
@Command(name = "estimate", mixinStandardHelpOptions = true, sortOptions = false, description = "Estimates a hidden total from an overlap table, or says why not.")
public final class EstimateCommand implements Runnable {

    @Parameters(index = "0", paramLabel = "TABLE.csv", description = "one column of 0 and 1 per list, a column `count`, and, if there are strata, a column `stratum`")
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

    @Option(names = "--missed-links", paramLabel = "SHARE", defaultValue = "0", description = "share of true links between the lists that were missed")
    private double missedLinks;

    @Option(names = "--false-links", paramLabel = "SHARE", defaultValue = "0", description = "share of the links made that are false")
    private double falseLinks;

    @Option(names = "--order", paramLabel = "K", defaultValue = "0", description = "most lists in one effect of the search")
    private int order;

    @Option(names = "--top", paramLabel = "K", defaultValue = "0", description = "how many of the best models the search's bootstrap refits")
    private int top;

    @Option(names = "--report", paramLabel = "HTML", description = "write a one-page report")
    private @Nullable Path report;

    @Option(names = "--json", description = "print JSON lines")
    private boolean json;

    @Override
    public void run() {
        OverlapFile file = OverlapFile.open(java.util.Objects.requireNonNull(table));
        OverlapTable overlaps = file.table();
        Map<String, OverlapTable> parts = file.strata();
        Plan plan = plan(overlaps);
        int used = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
        PopulationEstimate estimate;
        Optional<StratifiedEstimate> stratified = Optional.empty();
        try (ProgressLine progress = ProgressLine.start()) {
            Workers workers = new Workers(used, progress::at);
            if (parts.size() > 1) {
                stratified = Optional.of(StratifiedEstimate.run(overlaps, parts, plan, seed, workers));
            }
            estimate = stratified.map(StratifiedEstimate::whole).orElseGet(() -> Estimate.run(overlaps, plan, seed, workers));
        }
        Optional<Checks> checks = Checks.of(overlaps.withoutEmptyLists(), new ExistenceCheck());
        write(new EstimateReport(estimate, checks, stratified));
        if (json) {
            printJson(estimate, checks, stratified, band(estimate, overlaps));
        } else {
            printWords(estimate, checks, stratified, band(estimate, overlaps));
        }
    }

    private void write(EstimateReport page) {
        if (report == null) {
            return;
        }
        try {
            Files.writeString(report, page.page());
        } catch (IOException e) {
            throw new Refusal(Refusal.Status.DAMAGE, "The report could not be written to " + report + ": " + e.getMessage() + ".",
                    "The table was only read.", "Name a file in a folder that can be written to.");
        }
    }

    private static TotalRule stepwise() {
        return new Stepwise(Stepwise.THRESHOLD, new ExistenceCheck())::total;
    }

    private Plan plan(OverlapTable overlaps) {
        Plan plan = Plan.standard().withBootstrap(bootstrap).withMethods(asked()).withSearch(order, top);
        return replicates == null ? plan : plan.withDraws(OverlapFile.open(replicates).draws(overlaps));
    }

    private Set<Method> asked() {
        if (methods == null) {
            return EnumSet.allOf(Method.class);
        }
        return methods.stream().map(Method::ofCode).collect(Collectors.toCollection(() -> EnumSet.noneOf(Method.class)));
    }

    private Optional<Interval> band(PopulationEstimate estimate, OverlapTable overlaps) {
        return missedLinks == 0 && falseLinks == 0 || estimate.refused()
                ? Optional.empty()
                : Optional.of(new LinkageBand(missedLinks, falseLinks).of(overlaps.withoutEmptyLists(), stepwise()));
    }

    private void printJson(PopulationEstimate estimate, Optional<Checks> checks, Optional<StratifiedEstimate> stratified,
            Optional<Interval> band) {
        Output lines = new Output(System.out);
        if (replicates != null) {
            EstimateJson.replicates(estimate).forEach(lines::line);
        }
        Map<String, @Nullable Object> line = EstimateJson.summary(estimate);
        checks.ifPresent(c -> line.put("checks", EstimateJson.checks(c, estimate.documented())));
        stratified.ifPresent(s -> EstimateJson.addStrata(line, s));
        band.ifPresent(b -> line.put("linkage_band", Map.of("low", EstimateJson.number(b.low()), "high", EstimateJson.number(b.high()))));
        lines.line(line);
    }

    private static void printWords(PopulationEstimate estimate, Optional<Checks> checks, Optional<StratifiedEstimate> stratified,
            Optional<Interval> band) {
        PrintStream out = System.out;
        EstimateWords.of(estimate, checks).forEach(out::println);
        stratified.ifPresent(s -> EstimateWords.strata(s).forEach(out::println));
        band.ifPresent(b -> out.println("If links were missed or false as said, the stepwise estimate lies within "
                + Wording.range(b, estimate.documented()) + "."));
    }
}
