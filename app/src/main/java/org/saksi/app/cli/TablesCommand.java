package org.saksi.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.saksi.release.budget.BudgetEntry;
import org.saksi.release.budget.DamagedRecord;
import org.saksi.release.budget.NoiseBudget;
import org.saksi.release.budget.Leaking;
import org.saksi.release.budget.Overdraft;
import org.saksi.release.budget.ReleasedCounts;
import org.saksi.release.tables.Codebook;
import org.saksi.release.tables.Domain;
import org.saksi.release.tables.Loss;
import org.saksi.release.tables.NoisePlan;
import org.saksi.release.tables.NoisyTables;
import org.saksi.release.tables.RandomBytes;
import org.saksi.release.tables.SmallAnnex;
import org.saksi.release.tables.Suppression;
import org.saksi.terms.Sha256;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `saksi tables`: tables of counts with noise, exact error bars and the entry of the noise budget.
@Command(name = "tables", mixinStandardHelpOptions = true, sortOptions = false, description = "Makes tables of counts that may leave: with noise, exact error bars and a budget.")
public final class TablesCommand implements Runnable {

    @Parameters(index = "0", paramLabel = "MICRODATA.csv", description = "one row per person, one column per attribute")
    private @Nullable Path records;

    @Option(names = "--domain", paramLabel = "CODEBOOK.json", description = "the public codebook: which values each column can take")
    private @Nullable Path codebook;

    @Option(names = "--epsilon", paramLabel = "E", description = "how much may be given away; 2 or less is usual, above 4 is warned of")
    private @Nullable Double epsilon;

    @Option(names = "--delta", paramLabel = "D", defaultValue = "1e-6", description = "with epsilon (${DEFAULT-VALUE})")
    private double delta;

    @Option(names = "--way", paramLabel = "K", defaultValue = "2", description = "most columns in one table (${DEFAULT-VALUE})")
    private int way;

    @Option(names = "--columns", split = ",", paramLabel = "C", description = "only these columns of the codebook")
    private @Nullable List<String> columns;

    @Option(names = "--budget", paramLabel = "FILE", description = "books the loss in this file first, and refuses when it does not fit")
    private @Nullable Path budget;

    @Option(names = "--population", paramLabel = "NAME", description = "whom the tables are about, for the budget")
    private @Nullable String population;

    @Option(names = "--budget-epsilon", paramLabel = "E", defaultValue = "8", description = "what a population may lose in all, set by its first booking (${DEFAULT-VALUE})")
    private double budgetEpsilon;

    @Option(names = "--withhold", description = "no noise: a small annex of two columns, counts from 1 to 10 withheld, and others that would give them away")
    private boolean withhold;

    @Option(names = "--round", paramLabel = "B", description = "with --withhold: round what is shown to multiples of 5 or 10, at random")
    private @Nullable Integer base;

    @Option(names = "--released", paramLabel = "FILE", description = "with --withhold: the record of everything released; refuses what subtraction would give away")
    private @Nullable Path released;

    @Option(names = "--seed-for-tests", paramLabel = "N", description = "repeatable noise that protects NOBODY; for tests only")
    private @Nullable Long seed;

    @Option(names = "--json", description = "print JSON lines")
    private boolean json;

    @Override
    public void run() {
        if (records == null || codebook == null) {
            throw new IllegalArgumentException(
                    "--domain CODEBOOK.json is needed: the values a column can take must come from a public codebook,"
                            + " because those found in the data would give people away");
        }
        OverlapFile file = OverlapFile.open(records);
        if (withhold) {
            withhold(file, codebook);
        } else {
            addNoise(file, codebook);
        }
    }

    private void addNoise(OverlapFile file, Path book) {
        if (epsilon == null) {
            throw new IllegalArgumentException("--epsilon says how much may be given away; 2 or less is usual");
        }
        if ((budget == null) != (population == null)) {
            throw new IllegalArgumentException("--budget and --population belong together");
        }
        if (released != null || base != null) {
            throw new IllegalArgumentException("--released and --round belong to --withhold");
        }
        Domain domain = domain(file.header(), book);
        Loss loss = Loss.of(epsilon, delta);
        NoisePlan plan = new NoisePlan(domain.sizes(), way, loss);
        int[][] codes = domain.encode(file.header(), file.records());
        warn(domain, file.header());
        @Nullable
        BudgetEntry entry = book(plan, domain);
        print(new TableLines(domain, NoisyTables.measure(plan, codes, bytes())), loss, entry, System.out);
    }

    private void withhold(OverlapFile file, Path book) {
        if (epsilon != null || budget != null) {
            throw new IllegalArgumentException("--withhold makes a table without noise; --epsilon and --budget belong to noise");
        }
        if ((released == null) != (population == null)) {
            throw new IllegalArgumentException("--released and --population belong together");
        }
        Domain domain = domain(file.header(), book);
        int[][] codes = domain.encode(file.header(), file.records());
        AnnexLines lines = new AnnexLines(SmallAnnex.of(domain, codes, file.hash().hex()).orElseThrow(() -> new Refusal(
                Refusal.Status.REFUSED, "No choice of withheld cells protects the small counts of this table.",
                "Nothing was released and nothing was recorded.",
                "Use coarser values in the codebook, so that every margin is 11 or more, or add noise with --epsilon.")));
        List<ReleasedCounts.Shown> shown = lines.shown(base == null ? OptionalInt.empty() : OptionalInt.of(base), bytes());
        if (released == null || population == null) {
            System.err.println("Careful: without --released nobody remembers this table; a second one can give the first away.");
        } else {
            shown = record(released, population, shown);
        }
        if (json) {
            lines.json(shown, base, population).forEach(new Output(System.out)::line);
        } else {
            lines.words(shown).forEach(System.out::println);
        }
    }

    private static List<ReleasedCounts.Shown> record(Path file, String people, List<ReleasedCounts.Shown> shown) {
        try {
            return new ReleasedCounts(file, InstantSource.system()).release(people, shown, Suppression.THRESHOLD);
        } catch (Leaking e) {
            throw new Refusal(Refusal.Status.REFUSED, "The table would give people away: " + e.getMessage() + ".",
                    "Nothing was released and nothing was recorded.",
                    "Wait until the differences are 11 or more, use other columns, or add noise with --epsilon.");
        } catch (DamagedRecord e) {
            throw new Refusal(Refusal.Status.DAMAGE, "The record of released counts cannot be trusted: " + e.getMessage() + ".",
                    "Nothing was released.", "Restore the file from a backup; without it nobody knows what is known outside.");
        }
    }

    private Domain domain(List<String> header, Path file) {
        Domain domain;
        try {
            domain = Codebook.read(Files.readString(file));
        } catch (IOException e) {
            throw new Refusal(Refusal.Status.FOUND_WRONG, "The codebook " + file + " could not be read: " + e.getMessage() + ".",
                    "Nothing was released and nothing was booked.", "Check that it is there.");
        }
        if (columns != null) {
            return domain.only(columns);
        }
        List<String> unknown = domain.unknownColumns(header);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("the codebook does not know the columns " + unknown
                    + "; add them to it, or name the columns you want with --columns");
        }
        return domain;
    }

    private void warn(Domain domain, List<String> header) {
        PrintStream err = System.err;
        if (epsilon != null && epsilon > 4) {
            err.println("Careful: epsilon " + epsilon + " is above 4; see what an attacker gains in the last lines.");
        }
        if (budget == null) {
            err.println("Careful: without --budget nobody remembers this release; several releases about the same people add up.");
        }
        if (seed != null) {
            err.println("Careful: --seed-for-tests makes noise that anybody can undo. Do not publish these tables.");
        }
        if (domain.columns().size() < header.size()) {
            err.println("Columns left out: " + domain.unknownColumns(header));
        }
    }

    private @Nullable BudgetEntry book(NoisePlan plan, Domain domain) {
        if (budget == null || population == null) {
            return null;
        }
        try {
            BigDecimal limit = new BigDecimal(Loss.of(budgetEpsilon, 1e-6).mu()).pow(2);
            return new NoiseBudget(budget, InstantSource.system()).book(population, plan.squaredLoss(), limit,
                    "tables of up to " + plan.way() + " of " + domain.names());
        } catch (Overdraft e) {
            throw new Refusal(Refusal.Status.REFUSED, "The noise budget is spent: " + e.getMessage() + ".",
                    "Nothing was released and nothing was booked.",
                    "Ask for a smaller epsilon, or publish what was released before; more about the same people would expose them.");
        } catch (DamagedRecord e) {
            throw new Refusal(Refusal.Status.DAMAGE, "The noise budget cannot be trusted: " + e.getMessage() + ".", "Nothing was released.",
                    "Restore the budget file from a backup; without it nobody knows what was given away.");
        }
    }

    private RandomBytes bytes() {
        return seed == null ? new SecureRandom()::nextBytes : repeatable(seed);
    }

    private static RandomBytes repeatable(long seed) {
        long[] block = {0};
        return into -> {
            for (int at = 0; at < into.length; at += 32) {
                byte[] hash = Sha256.of((seed + ":" + block[0]++).getBytes(java.nio.charset.StandardCharsets.UTF_8)).bytes();
                System.arraycopy(hash, 0, into, at, Math.min(32, into.length - at));
            }
        };
    }

    private void print(TableLines lines, Loss loss, @Nullable BudgetEntry entry, PrintStream out) {
        if (json) {
            Output output = new Output(out);
            lines.forEachCell(output::line);
            output.line(lossLine(loss, lines.plan(), entry));
            return;
        }
        lines.forEachShown(out::println);
        out.println();
        out.println(String.format(java.util.Locale.ROOT,
                "What this gives away: the best attacker who knows everything else tells whether a given person is in the data %.0f times in 100 where"
                        + " guessing gives 50; wrongly accusing 1 in 100, he recognises %.1f in 100.",
                50 + 50 * loss.membershipAdvantage(), 100 * loss.recognisedAt(0.01)));
        out.println("Counts below 2.5 standard errors are not shown; every count has noise, and its error is known exactly.");
        if (entry != null) {
            out.println("Noise budget of \"" + entry.population() + "\": spent " + entry.spent().toPlainString() + " of "
                    + entry.limit().toPlainString() + ".");
        }
    }

    private Map<String, @Nullable Object> lossLine(Loss loss, NoisePlan plan, @Nullable BudgetEntry entry) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("epsilon", epsilon);
        line.put("delta", delta);
        line.put("mu", loss.mu());
        line.put("squared_loss", plan.squaredLoss().setScale(12, java.math.RoundingMode.CEILING));
        line.put("membership_advantage", loss.membershipAdvantage());
        line.put("recognised_at_1_percent", loss.recognisedAt(0.01));
        line.put("recognised_at_0_1_percent", loss.recognisedAt(0.001));
        line.put("population", entry == null ? null : entry.population());
        line.put("spent", entry == null ? null : entry.spent());
        line.put("limit", entry == null ? null : entry.limit());
        line.put("plan", "all tables of up to " + plan.way() + " of " + plan.sizes().length + " columns with "
                + java.util.Arrays.toString(plan.sizes()) + " values");
        line.put("seed_for_tests", seed);
        line.put("version", NoisyTables.VERSION);
        return line;
    }
}
