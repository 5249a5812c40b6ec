package org.saksi.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.saksi.matching.likeness.NameLikeness;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `saksi names`: how likely the two names of every given pair are one bearer's, across scripts.
@Command(name = "names", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Compares pairs of names in any scripts: how likely are both one bearer's?",
    "Columns `name1`, `name2` and, when there is one, `schema` (`Person` or anything else) are read."})
final class NamesCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PAIRS.csv", description = "pairs of names, CSV or CSV.gz, the first row naming the columns")
    private Path file = Path.of("pairs.csv");

    @Option(names = "--out", required = true, paramLabel = "P", description = "where case,probability goes, a row a pair in the same order")
    private Path out = Path.of("probabilities.csv");

    @Option(names = "--json", description = "print the summary as a JSON line")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(Refusal.Status.FOUND_WRONG, "There is no file " + file + ".", "Nothing was written.", "Check the path.");
        }
        Outputs.requireApart(List.of(file), List.of(out));
        long began = System.nanoTime();
        long[] counts = new long[2];
        try (PeopleCsv csv = PeopleCsv.open(file)) {
            List<String> headings = csv.next();
            if (headings == null) {
                throw new Refusal(Refusal.Status.FOUND_WRONG, file + " is empty.", "Nothing was written.",
                        "Give a CSV file with the columns name1 and name2.");
            }
            Columns columns = Columns.of(headings, file);
            try (BufferedWriter writer = Files.newBufferedWriter(out)) {
                writer.write("case,probability\n");
                for (List<String> row = csv.next(); row != null; row = csv.next()) {
                    counts[0]++;
                    double probability = columns.probability(row);
                    counts[1] += probability >= NameLikeness.THRESHOLD ? 1 : 0;
                    writer.write(CsvText.cell(columns.name(row, counts[0])) + ',' + CsvText.probability(probability) + '\n');
                }
            }
        }
        summarise(counts[0], counts[1], (System.nanoTime() - began) / 1e9);
        return 0;
    }

    private void summarise(long pairs, long likely, double seconds) {
        if (json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("pairs", pairs);
            fields.put("threshold", NameLikeness.THRESHOLD);
            fields.put("at_or_above", likely);
            fields.put("seconds", Math.round(seconds * 1000) / 1000.0);
            new Output(System.out).line(fields);
        } else {
            System.out.printf(Locale.ROOT, "%,d pairs of names compared, %,d at or above a probability of %.1f%n", pairs, likely,
                    NameLikeness.THRESHOLD);
        }
    }

    /// Where the columns stand.
    ///
    /// @param name what a pair is called, -1 when pairs are numbered from 1
    private record Columns(int name1, int name2, int schema, int name) {

        static Columns of(List<String> headings, Path file) {
            List<String> plain = headings.stream().map(h -> h.strip().toLowerCase(Locale.ROOT)).toList();
            if (!plain.contains("name1") || !plain.contains("name2")) {
                throw new IllegalArgumentException(
                        "pairs of names stand in columns `name1` and `name2`, but the columns of " + file + " are " + headings);
            }
            int name = plain.contains("case") ? plain.indexOf("case") : plain.indexOf("case_id");
            return new Columns(plain.indexOf("name1"), plain.indexOf("name2"), plain.indexOf("schema"), name);
        }

        double probability(List<String> row) {
            return NameLikeness.probability(value(row, name1), value(row, name2), NameLikeness.Bearer.of(value(row, schema)));
        }

        String name(List<String> row, long number) {
            String own = value(row, name);
            return own.isEmpty() ? Long.toString(number) : own;
        }

        private static String value(List<String> row, int at) {
            return at >= 0 && at < row.size() ? row.get(at) : "";
        }
    }
}
