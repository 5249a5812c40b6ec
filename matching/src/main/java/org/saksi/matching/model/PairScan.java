package org.saksi.matching.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

import org.saksi.matching.blocking.Blocks;

/// Scores every candidate pair once. The result does not depend on how many threads share the work.
public final class PairScan {

    private static final int CHUNK = 4096;

    private final Evidence evidence;
    private final Blocks blocks;
    private final LinkModel model;
    private final float least;
    private final AtomicLong compared = new AtomicLong();

    /// @param least pairs with a lower logit are not kept
    public PairScan(Evidence evidence, Blocks blocks, LinkModel model, float least) {
        this.evidence = evidence;
        this.blocks = blocks;
        this.model = model;
        this.least = least;
    }

    /// How many pairs were compared.
    public long compared() {
        return compared.get();
    }

    /// The pairs that reach the least logit.
    ///
    /// @param threads how many threads share the work
    public Edges run(int threads) {
        int rows = evidence.people().size();
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads));
        try {
            ThreadLocal<Worker> worker = ThreadLocal.withInitial(() -> new Worker(rows));
            List<Future<Edges>> parts = new ArrayList<>();
            for (int from = 0; from < rows; from += CHUNK) {
                int first = from;
                Callable<Edges> task = () -> worker.get().rows(first, Math.min(rows, first + CHUNK));
                parts.add(pool.submit(task));
            }
            Edges all = new Edges();
            for (Future<Edges> part : parts) {
                all.addAll(part.get());
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the comparison of pairs was interrupted; nothing was linked", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the comparison of pairs failed: " + e.getCause(), e);
        } finally {
            pool.shutdownNow();
        }
    }

    private final class Worker {

        private final int[] stamp;
        private final PairScorer scorer = new PairScorer(evidence, model);

        Worker(int rows) {
            stamp = new int[rows];
        }

        Edges rows(int from, int to) {
            Edges found = new Edges();
            long pairs = 0;
            for (int row = from; row < to; row++) {
                for (int at = blocks.firstBlock(row); at < blocks.endBlock(row); at++) {
                    int block = blocks.block(at);
                    for (int k = blocks.endMember(block) - 1; k >= 0 && blocks.member(k) > row; k--) {
                        int other = blocks.member(k);
                        if (stamp[other] != row + 1) {
                            stamp[other] = row + 1;
                            pairs++;
                            float logit = scorer.logit(row, other);
                            if (logit >= least) {
                                found.add(row, other, logit);
                            }
                        }
                    }
                }
            }
            compared.addAndGet(pairs);
            return found;
        }
    }
}
