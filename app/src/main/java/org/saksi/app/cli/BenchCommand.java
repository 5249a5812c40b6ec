package org.saksi.app.cli;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.saksi.estimate.interval.Progress;
import org.saksi.estimate.interval.Workers;

import com.sun.management.OperatingSystemMXBean;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `saksi bench`: how long the hot work takes on this machine.
@Command(name = "bench", mixinStandardHelpOptions = true, sortOptions = false, description = "Measures how long the hot work takes on this machine; the best of several runs.")
public final class BenchCommand implements Runnable {

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "only the work whose name begins so, for example estimate_stepwise; all without it")
    private @Nullable String name;

    @Option(names = "--table", paramLabel = "TABLE.csv", description = "an overlap table to estimate from, in place of invented ones")
    private @Nullable Path table;

    @Option(names = "--runs", paramLabel = "N", defaultValue = "3", description = "how often each is done (${DEFAULT-VALUE}); the first run also warms up")
    private int runs;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "0", description = "threads; all processors without it")
    private int threads;

    @Option(names = "--json", description = "print JSON lines")
    private boolean json;

    /// What one run took.
    ///
    /// @param elapsed seconds on the clock
    /// @param busy seconds of all processors together
    private record Took(double elapsed, double busy) {}

    @Override
    public void run() {
        if (runs < 1) {
            throw new IllegalArgumentException("--runs is at least 1, but was " + runs);
        }
        Workers workers = new Workers(threads > 0 ? threads : Runtime.getRuntime().availableProcessors(), Progress.SILENT);
        NumberBenches benches = table == null
                ? NumberBenches.invented(workers)
                : NumberBenches.given(OverlapFile.open(table).table(), workers);
        Map<String, Runnable> chosen = new LinkedHashMap<>(benches.all());
        String asked = name == null ? "" : name;
        chosen.keySet().removeIf(n -> !n.startsWith(asked));
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("there is no bench \"" + asked + "\"; there are " + benches.all().keySet());
        }
        chosen.forEach(this::measure);
    }

    private void measure(String work, Runnable task) {
        Took best = new Took(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        for (int i = 0; i < runs; i++) {
            Took took = once(task);
            best = took.elapsed() < best.elapsed() ? took : best;
        }
        print(work, best.elapsed(), "s");
        print(work, best.busy(), "cpu_s");
    }

    private static Took once(Runnable task) {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long busy = machine.getProcessCpuTime();
        long began = System.nanoTime();
        task.run();
        return new Took((System.nanoTime() - began) / 1e9, (machine.getProcessCpuTime() - busy) / 1e9);
    }

    private void print(String work, double figure, String unit) {
        PrintStream out = System.out;
        if (json) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("name", work);
            line.put("figure", Math.round(figure * 1000) / 1000.0);
            line.put("unit", unit);
            new Output(out).line(line);
        } else {
            out.println(String.format(Locale.ROOT, "%-24s %9.3f %s", work, figure, unit));
        }
        out.flush();
    }
}
