package org.saksi.vault;

import java.security.SecureRandom;
import java.time.InstantSource;

import org.saksi.vault.keys.PassphraseCost;

/// What a casebook takes from outside, so that a simulation can own it.
///
/// @param clock tells the time of entries
/// @param random gives keys, salts and ids
/// @param cost what one guess of a new passphrase shall cost
/// @param program name of the holding program and process, told to whoever comes second
public record Surroundings(InstantSource clock, SecureRandom random, PassphraseCost cost, String program) {

    /// With the recommended cost.
    public static Surroundings of(InstantSource clock, SecureRandom random, String program) {
        return new Surroundings(clock, random, PassphraseCost.RECOMMENDED, program);
    }
}
