package org.saksi.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.saksi.matching.Linkage;
import org.saksi.matching.Matcher;
import org.saksi.matching.Settings;
import org.saksi.matching.model.Edges;
import org.saksi.matching.model.PairScorer;
import org.saksi.matching.names.NameReader;
import org.saksi.matching.records.ColumnMap;
import org.saksi.matching.records.People;
import org.saksi.matching.records.Role;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `saksi link`: counts people once over any lists of people.
@Command(name = "link", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Links lists of people: which rows are one person, and how many people there are.",
    "Columns are recognised by usual names; ids, truth and the order of rows never count as evidence."})
final class LinkCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "CSV", description = "lists of people, CSV or CSV.gz, the first row naming the columns")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "CLUSTERS.csv", description = "where record_id,cluster_id goes")
    private Path out = Path.of("clusters.csv");

    @Option(names = "--pairs", paramLabel = "PAIRS.csv", description = "where left,right,probability of all likely pairs goes")
    private @Nullable Path pairs;

    @Option(names = "--source", paramLabel = "COLUMN", description = "the column that names the list a row comes from")
    private @Nullable String source;

    @Option(names = "--map", paramLabel = "M", description = "a file of lines heading=role for columns with unusual names")
    private @Nullable Path map;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "for what is drawn at random (default ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "0", description = "threads to use (default: one a processor); never changes the result")
    private int threads;

    @Option(names = "--report", paramLabel = "HTML", description = "where a report for people goes")
    private @Nullable Path report;

    @Option(names = "--json", description = "print the summary as a JSON line")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        long began = System.nanoTime();
        List<@Nullable Path> sources = new ArrayList<>(files);
        sources.add(map);
        Outputs.requireApart(sources, Arrays.asList(out, pairs, report));
        PeopleLists lists = read();
        Linkage linkage = link(lists);
        double seconds = (System.nanoTime() - began) / 1e9;
        summarise(lists, linkage, seconds);
        return 0;
    }

    private Linkage link(PeopleLists lists) throws IOException {
        try (LinkProgress progress = LinkProgress.start(json)) {
            progress.begins("reading lists");
            People people = lists.people();
            int use = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
            Linkage linkage = Matcher.with(Settings.usual().withSeed(seed).withThreads(use), NameReader.acrossScripts()).link(people,
                    progress);
            progress.begins("writing");
            writeClusters(linkage);
            writePairs(linkage);
            if (report != null) {
                Files.writeString(report, LinkReport.of(linkage, lists));
            }
            return linkage;
        }
    }

    private PeopleLists read() throws IOException {
        List<Path> twice = PeopleLists.repeated(files);
        if (!twice.isEmpty()) {
            throw new IllegalArgumentException("a list can be given once, but these were given more often: " + twice);
        }
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new Refusal(Refusal.Status.FOUND_WRONG, "There is no file " + file + ".", "Nothing was written.", "Check the path.");
            }
        }
        PeopleLists lists = new PeopleLists(map == null ? ColumnMap.usualNames() : PeopleLists.map(map), source);
        for (Path file : files) {
            lists.add(file, "");
        }
        return lists;
    }

    private void writeClusters(Linkage linkage) throws IOException {
        People people = linkage.people();
        try (BufferedWriter writer = Files.newBufferedWriter(out)) {
            writer.write("record_id,cluster_id\n");
            for (int row = 0; row < people.size(); row++) {
                writer.write(CsvText.cell(people.id(row)));
                writer.write(',');
                writer.write(CsvText.cell(people.id(linkage.clusterOf(row))));
                writer.write('\n');
            }
        }
    }

    private void writePairs(Linkage linkage) throws IOException {
        if (pairs == null) {
            return;
        }
        People people = linkage.people();
        Edges edges = linkage.pairs();
        try (BufferedWriter writer = Files.newBufferedWriter(pairs)) {
            writer.write("left,right,probability\n");
            for (int edge = 0; edge < edges.size(); edge++) {
                writer.write(CsvText.cell(people.id(edges.left(edge))));
                writer.write(',');
                writer.write(CsvText.cell(people.id(edges.right(edge))));
                writer.write(',');
                writer.write(CsvText.probability(PairScorer.probability(edges.logit(edge))));
                writer.write('\n');
            }
        }
    }

    private void summarise(PeopleLists lists, Linkage linkage, double seconds) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("records", linkage.people().size());
        fields.put("pairs_compared", linkage.candidates().compared());
        fields.put("people_low", linkage.count().low());
        fields.put("people_high", linkage.count().high());
        fields.put("people_expected", Math.round(linkage.count().expected()));
        fields.put("seconds", Math.round(seconds * 1000) / 1000.0);
        fields.put("clusters", linkage.count().clusters());
        fields.put("ignored",
                lists.understood().entrySet().stream().filter(e -> e.getValue() == Role.IGNORED).map(Map.Entry::getKey).sorted().toList());
        fields.put("remarks", lists.remarks());
        if (json) {
            new Output(System.out).line(fields);
        } else {
            LinkSummary.print(linkage, lists, seconds, System.out);
        }
    }
}
