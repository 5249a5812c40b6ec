package org.saksi.vault;

import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.saksi.terms.Reader;
import org.saksi.terms.Sensitivity;
import org.saksi.terms.UserId;

/// The one door at which it is decided who may read and write what.
final class Rights {

    private final InstantSource clock;
    private final Map<UserId, Set<Sensitivity>> admitted = new ConcurrentHashMap<>();

    /// @param held the compartments that the key ring opens
    Rights(InstantSource clock, UserId person, Set<Sensitivity> held) {
        this.clock = clock;
        admit(person, held);
    }

    /// @param held the compartments that the person's key ring opens
    void admit(UserId person, Set<Sensitivity> held) {
        admitted.put(person, Set.copyOf(held));
    }

    /// The compartments that the person's own key ring opens.
    Set<Sensitivity> held(UserId person) {
        return admitted.getOrDefault(person, Set.of());
    }

    /// @throws VaultException NOT_ALLOWED when the person has not shown a passphrase, or the time of the reader is over
    void allow(Reader who) {
        if (!admitted.containsKey(who.who())) {
            throw new VaultException(VaultException.Code.NOT_ALLOWED, "\"" + who.who() + "\" has not opened this casebook.");
        }
        if (clock.instant().isAfter(who.until())) {
            throw new VaultException(VaultException.Code.NOT_ALLOWED,
                    "The time in which \"" + who.who() + "\" may read ended at " + who.until() + ".");
        }
    }

    /// @throws VaultException NOT_ALLOWED, for the compartment too
    void allow(Reader who, Sensitivity compartment) {
        allow(who);
        if (!mayRead(who, compartment)) {
            throw new VaultException(VaultException.Code.NOT_ALLOWED,
                    "\"" + who.who() + "\" does not hold the compartment \"" + compartment.code() + "\".");
        }
    }

    boolean mayRead(Reader who, Sensitivity compartment) {
        return held(who.who()).contains(compartment) && who.mayRead(compartment, clock.instant());
    }
}
