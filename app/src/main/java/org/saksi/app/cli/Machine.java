package org.saksi.app.cli;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;

import org.saksi.vault.Surroundings;

/// What commands take from the machine they run on.
final class Machine {

    /// The program and its version, as certificates name it.
    static final String PROGRAM = "saksi 0.1.0";

    private Machine() {}

    static InstantSource clock() {
        return InstantSource.system();
    }

    static ZoneId zone() {
        return ZoneId.systemDefault();
    }

    /// @param command the command that holds the casebook
    static Surroundings surroundings(String command) {
        return Surroundings.of(clock(), new SecureRandom(), "saksi " + command + ", process " + ProcessHandle.current().pid());
    }

    /// How many processes parse files at once: half the processors, for sealing and writing take the others.
    static int readers() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }

    /// How many files are worked on at once: enough that they share the cost of a durable checkpoint.
    static int hands() {
        return Math.clamp(Runtime.getRuntime().availableProcessors() * 8L, 8, 32);
    }
}
