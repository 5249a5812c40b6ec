package org.saksi.vault;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;

import org.jspecify.annotations.Nullable;

/// The one writer of a casebook. Callers hand in drafts and wait; whatever is waiting together is committed together, so that many callers
/// share the cost of one durable checkpoint.
final class Journal {

    private static final int MOST_TOGETHER = 256;

    private final Commit commit;
    private final BlockingQueue<Order> waiting = new LinkedBlockingQueue<>();
    private final Thread writer;
    private boolean closed;

    Journal(Commit commit) {
        this.commit = commit;
        this.writer = Thread.ofPlatform().daemon().name("saksi-journal").start(this::write);
    }

    /// Appends drafts, all or none. They are durable and covered by a signed checkpoint when this returns.
    List<Appended> append(List<Draft> drafts) throws IOException {
        Order order = new Order(drafts, new CompletableFuture<>());
        hand(order);
        try {
            return order.done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for the checkpoint");
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private synchronized void hand(Order order) {
        if (closed) {
            throw new VaultException(VaultException.Code.CLOSED, "The casebook is closed.");
        }
        waiting.add(order);
    }

    private void write() {
        List<Order> orders = new ArrayList<>();
        while (true) {
            orders.clear();
            try {
                orders.add(waiting.take());
            } catch (InterruptedException e) {
                return;
            }
            waiting.drainTo(orders, MOST_TOGETHER - 1);
            boolean last = orders.removeIf(order -> order.drafts.isEmpty());
            if (!orders.isEmpty()) {
                commit(orders);
            }
            if (last) {
                return;
            }
        }
    }

    private void commit(List<Order> orders) {
        try {
            List<Appended> all = commit.commit(orders.stream().flatMap(order -> order.drafts.stream()).toList());
            int from = 0;
            for (Order order : orders) {
                int to = from + order.drafts.size();
                order.done.complete(all.subList(from, to));
                from = to;
            }
        } catch (IOException | RuntimeException e) {
            orders.forEach(order -> order.done.completeExceptionally(e));
        }
    }

    private static IOException failure(@Nullable Throwable cause) {
        if (cause instanceof RuntimeException mistake) {
            throw mistake;
        }
        return new IOException(cause == null ? "the journal failed" : cause.getMessage(), cause);
    }

    /// Runs something while nothing is being committed.
    void inBetween(Work work) throws IOException {
        synchronized (commit) {
            work.run();
        }
    }

    /// Writes what is waiting, then ends.
    ///
    /// @return false when it was closed before
    boolean close() throws IOException {
        synchronized (this) {
            if (closed) {
                return false;
            }
            closed = true;
            waiting.add(new Order(List.of(), new CompletableFuture<>()));
        }
        try {
            writer.join();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the casebook was closing");
        }
    }

    /// Something that must not meet a commit.
    interface Work {
        /// @throws IOException when the disk refuses
        void run() throws IOException;
    }

    /// What one caller handed in; without drafts it is the sign to end.
    private record Order(List<Draft> drafts, CompletableFuture<List<Appended>> done) {

        Order {
            drafts = List.copyOf(drafts);
        }
    }
}
