package org.saksi.reading.extract.child;

import java.time.Duration;

/// Does something when a piece of work takes too long. One thread, a daemon, watches.
final class Alarm {

    private final long nanos;
    private final Runnable tooLate;
    private boolean working;
    private long since;

    Alarm(Duration limit, Runnable tooLate) {
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
                    working = false;
                    tooLate.run();
                } else {
                    wait(left / 1_000_000 + 1);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
