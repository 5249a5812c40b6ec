package org.saksi.app.intake;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;

/// Works on many files at once and tells their outcomes in the order in which they were handed in.
final class InOrder implements AutoCloseable {

    private final ExecutorService hands;
    private final int mostWaiting;
    private final Deque<Pending> waiting = new ArrayDeque<>();
    private final Told told;

    /// @param hands how many files are worked on at once
    /// @param told is told each outcome, in order, by the thread that hands in
    InOrder(int hands, Told told) {
        this.hands = Executors.newFixedThreadPool(hands, Thread.ofPlatform().daemon().name("saksi-intake-", 0).factory());
        this.mostWaiting = hands * 2;
        this.told = told;
    }

    /// Hands in work that may be done at any time.
    ///
    /// @param before sees the outcome when its turn has come, before it is told
    void work(Callable<Taken> work, UnaryOperator<Taken> before) throws IOException {
        Future<Taken> future = hands.submit(work);
        add(() -> before.apply(outcome(future)));
    }

    /// Hands in an outcome, or what becomes one when everything before it was told.
    void then(Pending pending) throws IOException {
        add(pending);
    }

    /// Waits for everything that was handed in.
    void finish() throws IOException {
        while (!waiting.isEmpty()) {
            told.tell(waiting.remove().outcome());
        }
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }

    private void add(Pending pending) throws IOException {
        waiting.add(pending);
        while (waiting.size() > mostWaiting) {
            told.tell(waiting.remove().outcome());
        }
    }

    private static Taken outcome(Future<Taken> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while files were taken in");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            if (e.getCause() instanceof RuntimeException mistake) {
                throw mistake;
            }
            throw new IllegalStateException("taking a file in failed", e.getCause());
        }
    }

    /// An outcome that is still to come.
    interface Pending {
        /// @throws IOException when the casebook could not keep the file
        Taken outcome() throws IOException;
    }

    /// Who is told.
    interface Told {
        /// @throws IOException when nobody listens any more
        void tell(Taken taken) throws IOException;
    }
}
