package org.saksi.reading.extract.child;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Does something when a piece of work takes too long, and may then give it more time. One thread, a daemon, watches.
final class Alarm {

    private final long nanos;
    private final BooleanSupplier tooLate;
    private boolean working;
    private long since;

    /// @param tooLate called when the time is over; true when the work is given as much time again
    Alarm(Duration limit, BooleanSupplier tooLate) {
        this.nanos = limit.toNanos();
        this.tooLate = tooLate;
        Thread.ofPlatform().daemon().name("alarm").start(this::watch);
    }

    synchronized void set() {
        working = true;
        since = System.nanoTime();
        notifyAll();
    }

    synchronized void unset() {
        working = false;
    }

    private synchronized void watch() {
        try {
            while (true) {
                if (!working) {
                    wait();
                    continue;
                }
                long left = since + nanos - System.nanoTime();
                if (left <= 0) {
                    working = tooLate.getAsBoolean();
                    since = System.nanoTime();
                } else {
                    wait(left / 1_000_000 + 1);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
