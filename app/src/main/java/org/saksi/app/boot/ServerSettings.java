package org.saksi.app.boot;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/// How a casebook is served.
///
/// @param port the port on the loopback; 0 takes a free one
/// @param idle after how long without anybody doing anything the casebook locks itself; at least a second
/// @param clock what the idle time is measured with
/// @param zone in which times of day are shown
/// @param person the name that the unlock page offers
/// @param notice a sentence for the unlock page, such as that the casebook is invented
public record ServerSettings(int port, Duration idle, InstantSource clock, ZoneId zone, Optional<String> person, Optional<String> notice) {

    /// The idle time when nothing else is said.
    public static final Duration USUAL_IDLE = Duration.ofMinutes(15);

    private static final int PORTS = 65_535;

    public ServerSettings {
        if (port < 0 || port > PORTS) {
            throw new IllegalArgumentException("a port lies between 0 and " + PORTS + ", but was " + port);
        }
        if (idle.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("the idle time must be at least a second, but was " + idle);
        }
    }

    /// The usual settings on this port.
    public static ServerSettings onPort(int port, InstantSource clock, ZoneId zone) {
        return new ServerSettings(port, USUAL_IDLE, clock, zone, Optional.empty(), Optional.empty());
    }

    /// The same, with what the unlock page offers and says.
    public ServerSettings greeting(String offered, String sentence) {
        return new ServerSettings(port, idle, clock, zone, Optional.of(offered), Optional.of(sentence));
    }
}
