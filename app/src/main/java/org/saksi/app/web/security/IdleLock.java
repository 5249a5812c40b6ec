package org.saksi.app.web.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;

import org.saksi.app.boot.CasebookDoor;
import org.springframework.context.SmartLifecycle;

/// Shuts the casebook when nobody has done anything for a while. A file still being taken in counts as doing something.
public final class IdleLock implements SmartLifecycle {

    private static final Duration SHORTEST_LOOK = Duration.ofMillis(200);
    private static final int LOOKS = 20;

    private final CasebookDoor door;
    private final InstantSource clock;
    private final Duration idle;
    private volatile Instant last;
    private final AtomicInteger busy = new AtomicInteger();
    private volatile boolean running;

    /// @param door what to shut
    /// @param clock what the idle time is measured with
    /// @param idle the longest time without anybody doing anything
    public IdleLock(CasebookDoor door, InstantSource clock, Duration idle) {
        this.door = door;
        this.clock = clock;
        this.idle = idle;
        this.last = clock.instant();
    }

    /// How long nobody may do anything.
    public Duration idle() {
        return idle;
    }

    /// Somebody did something.
    public void touch() {
        last = clock.instant();
    }

    /// Something long begins: the casebook stays open until the answer is closed.
    public Runnable busy() {
        busy.incrementAndGet();
        return () -> {
            touch();
            busy.decrementAndGet();
        };
    }

    /// Shuts the casebook when the time is over; a question to be asked again and again.
    ///
    /// @throws UncheckedIOException when it cannot be shut properly
    void look() {
        boolean over = !clock.instant().isBefore(last.plus(idle));
        if (over && busy.get() == 0 && door.session().isPresent()) {
            try {
                door.close();
            } catch (IOException e) {
                throw new UncheckedIOException("the casebook could not be shut after the idle time", e);
            }
        }
    }

    @Override
    public void start() {
        running = true;
        Duration between = idle.dividedBy(LOOKS);
        Duration wait = between.compareTo(SHORTEST_LOOK) < 0 ? SHORTEST_LOOK : between;
        Thread.ofPlatform().daemon().name("idle-lock").start(() -> watch(wait));
    }

    private void watch(Duration wait) {
        while (running) {
            look();
            try {
                Thread.sleep(wait);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
