package org.saksi.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

import org.saksi.terms.Sensitivity;
import org.saksi.terms.UserId;
import org.saksi.vault.keys.PassphraseCost;

/// What tests of the vault share: a clock that ticks, a cheap passphrase, invented content.
public final class Trial {

    public static final UserId ANA = new UserId("ana");
    public static final UserId BEN = new UserId("ben");

    private Trial() {}

    public static char[] passphrase() {
        return "correct horse battery".toCharArray();
    }

    public static Surroundings surroundings() {
        AtomicLong seconds = new AtomicLong(1_800_000_000L);
        InstantSource ticking = () -> Instant.ofEpochSecond(seconds.incrementAndGet());
        return new Surroundings(ticking, new SecureRandom(), new PassphraseCost(64, 1, 1), "test");
    }

    public static Casebook create(Path folder) throws IOException {
        return Vault.create(folder, ANA, passphrase(), surroundings()).casebook();
    }

    public static Casebook open(Path folder) throws IOException {
        return Vault.open(folder, ANA, passphrase(), surroundings());
    }

    public static Intake intake(String path) {
        return Intake.of(path, "text/plain", Sensitivity.EVIDENCE);
    }

    public static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
