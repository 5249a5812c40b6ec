package org.saksi.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The casebook shuts itself when nobody is there.
class IdleTest {

    private static final Duration IDLE = Duration.ofMinutes(2);
    private static final Instant BEGIN = Instant.parse("2026-03-01T08:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(BEGIN);
    private final InstantSource clock = now::get;

    @TempDir
    private Path scratch;

    @Test
    void a_casebook_that_nobody_touches_shuts_itself_and_not_before_its_time() throws Exception {
        try (ServedCasebook served = ServedCasebook.in(scratch.resolve("casebook"), clock, IDLE)) {
            served.unlock();
            now.set(BEGIN.plus(IDLE).minusSeconds(1));
            assertThat(became(() -> served.door().session().isEmpty(), IDLE.dividedBy(10))).isFalse();
            now.set(BEGIN.plus(IDLE));
            assertThat(became(() -> served.door().session().isEmpty(), Duration.ofSeconds(20))).isTrue();
        }
    }

    @Test
    void an_open_page_leads_to_the_lock_by_itself_and_shows_nothing_of_the_casebook() throws Exception {
        try (ServedCasebook served = ServedCasebook.in(scratch.resolve("casebook"), InstantSource.system(), Duration.ofSeconds(4));
                Browser browser = Browser.start(scratch.resolve("browser"), "an open page locks itself when nobody is there")) {
            served.addReports();
            browser.unlock(served);
            browser.until("the unlock page is open by itself", () -> browser.address().contains("/unlock"));
            assertThat(browser.words()).doesNotContain("harbour-watch");
            browser.until("the casebook is shut", () -> served.door().session().isEmpty());
        }
    }

    @Test
    void a_file_that_is_still_coming_in_keeps_the_casebook_open() throws Exception {
        try (ServedCasebook served = ServedCasebook.in(scratch.resolve("casebook"), clock, IDLE);
                Socket slow = new Socket("127.0.0.1", served.port())) {
            Visitor visitor = Visitor.unlocked(served.address(), "sokha", ServedCasebook.SOKHAS);
            OutputStream out = slow.getOutputStream();
            out.write(visitor.uploadHead(served.port(), "slow.txt", 1_000).getBytes(StandardCharsets.US_ASCII));
            out.write("The first words. ".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            assertThat(became(served.door().session()::isEmpty, Duration.ofSeconds(1))).isFalse();
            now.set(BEGIN.plus(IDLE.multipliedBy(3)));
            assertThat(became(() -> served.door().session().isEmpty(), IDLE.dividedBy(10))).isFalse();
        }
    }

    /// Whether something becomes so within a real time.
    private static boolean became(BooleanSupplier so, Duration within) {
        long until = System.nanoTime() + within.toNanos();
        while (System.nanoTime() < until) {
            if (so.getAsBoolean()) {
                return true;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return so.getAsBoolean();
    }
}
