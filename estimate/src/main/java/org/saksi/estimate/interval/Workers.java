package org.saksi.estimate.interval;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/// Does numbered pieces of work on a number of threads. Pieces must not depend on each other, so that the number of threads changes nothing but
/// the time.
public final class Workers {

    private static final int BATCH = 8;

    private final int threads;
    private final Progress progress;

    /// @param threads at least 1
    /// @param progress told how much is done
    public Workers(int threads, Progress progress) {
        if (threads < 1) {
            throw new IllegalArgumentException("work needs at least 1 thread, but was given " + threads);
        }
        this.threads = threads;
        this.progress = progress;
    }

    /// One thread and nobody told.
    public static Workers single() {
        return new Workers(1, Progress.SILENT);
    }

    /// Number of threads.
    public int threads() {
        return threads;
    }

    /// Does the pieces 0 to `pieces` − 1.
    ///
    /// @param name what the work is, for whoever watches
    public void run(String name, int pieces, IntConsumer piece) {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        int batch = pieces > 20 * BATCH ? BATCH : 1;
        Runnable loop = () -> {
            for (int from = next.getAndAdd(batch); from < pieces; from = next.getAndAdd(batch)) {
                int to = Math.min(pieces, from + batch);
                for (int i = from; i < to; i++) {
                    piece.accept(i);
                }
                progress.at(name, done.addAndGet(to - from), pieces);
            }
        };
        if (threads == 1 || pieces == 1) {
            loop.run();
        } else {
            share(loop);
        }
    }

    private void share(Runnable loop) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(loop));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the work was interrupted before it was done", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw new IllegalStateException("a piece of work failed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
